export { inspectOurs, type Origin } from "./inspect.ts";
export { writeDocx } from "./write.ts";
