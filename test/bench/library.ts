// How long the docx library alone takes for the same paragraphs as a folder of plans, in one thread; prints
// {"docx": ms, "plans": [texts of a plan, joined]}. The plans are walked first and are not in the time.
import { readFileSync } from "node:fs";
import { checkPlan, makeDocument } from "../../src/pipeline.ts";
import { alone, partsOf } from "./alone.ts";

const documents = [];
for (const file of process.argv.slice(2)) {
	const { document } = await makeDocument(await checkPlan({ file, bytes: readFileSync(file) }));
	if (!document) throw new Error(`${file} is faulty`);
	documents.push(partsOf(document));
}
const start = performance.now();
for (const parts of documents) await alone(parts);
process.stdout.write(JSON.stringify({ docx: performance.now() - start }));
