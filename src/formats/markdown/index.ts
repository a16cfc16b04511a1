export { writeMarkdown } from "./write.ts";
