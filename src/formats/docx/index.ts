export { inspectOurs, type Origin } from "./package/inspect.ts";
export { writeDocx } from "./write.ts";
