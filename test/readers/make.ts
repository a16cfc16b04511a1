import { FORMATS } from "../../src/formats/index.ts";
import { checkPlan, makeDocument, type Walk } from "../../src/pipeline.ts";
import { reportText } from "../../src/report/text.ts";

/** Findings in black and white. */

/** The whole walk in this process: a plan's text to a document, or to what is wrong with it. */
export async function walkOf(plan: string | Uint8Array): Promise<Walk> {
	const bytes = typeof plan === "string" ? new TextEncoder().encode(plan) : plan;
	return makeDocument(await checkPlan({ file: "plan.yaml", bytes }));
}

/** Both outputs of a plan that has no errors. */
export async function outputsOf(plan: string): Promise<{ walk: Walk; docx: Uint8Array; md: string }> {
	const walk = await walkOf(plan);
	if (!walk.document) throw new Error(reportText(walk, false));
	const [docx, md] = await Promise.all([FORMATS.docx.write(walk.document), FORMATS.md.write(walk.document)]);
	return { walk, docx, md: new TextDecoder("utf-8", { ignoreBOM: true }).decode(md) };
}
