// Milliseconds per DOCX in one process that has warmed up: the whole walk, and the docx library alone with the same
// paragraphs, medians of alternating rounds; and per plan of a thousand that are checked one after the other, the mean.
// Prints {"gzfa": ms, "docx": ms, "check": ms}.
import { readFileSync } from "node:fs";
import type { Document as Official } from "../../src/document/document.ts";
import { FORMATS } from "../../src/formats/index.ts";
import { checkPlan, makeDocument } from "../../src/pipeline.ts";
import { alone, partsOf } from "./alone.ts";

const bytes = readFileSync(process.argv[2] as string);

async function gzfa(): Promise<Official> {
	const { document } = await makeDocument(await checkPlan({ file: "plan.yaml", bytes }));
	if (!document) throw new Error("the plan of the benchmark is faulty");
	await FORMATS.docx.write(document);
	return document;
}

const median = (times: number[]) => times.sort((a, b) => a - b)[times.length >> 1] as number;
const times: Record<"gzfa" | "docx", number[]> = { gzfa: [], docx: [] };
const parts = partsOf(await gzfa());
for (let round = 0; round < 150; round++) {
	const start = performance.now();
	await gzfa();
	const middle = performance.now();
	await alone(parts);
	const end = performance.now();
	if (round < 50) continue;
	times.gzfa.push(middle - start);
	times.docx.push(end - middle);
}
const PLANS = 1000;
const start = performance.now();
for (let plan = 0; plan < PLANS; plan++) await checkPlan({ file: "plan.yaml", bytes });
const check = (performance.now() - start) / PLANS;
process.stdout.write(JSON.stringify({ gzfa: median(times.gzfa), docx: median(times.docx), check }));
