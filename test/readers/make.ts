import { FORMATS } from "../../src/formats/index.ts";
import { checkPlan, makeDocument, type Walk } from "../../src/pipeline.ts";
import { reportText } from "../../src/report/text.ts";
import type { CompiledTemplate } from "../../src/template/compile/compiled.ts";
import { builtinTemplate } from "../../src/template/template.ts";

const templates = new Map<string, CompiledTemplate>();

/** The built program has its templates compiled; here that is done once for all plans. */
async function templateOf(genre: string): Promise<CompiledTemplate> {
	const template = templates.get(genre) ?? (await builtinTemplate(genre));
	templates.set(genre, template);
	return template;
}

/** The whole walk in this process: a plan's text to a document, or to what is wrong with it. */
export async function walkOf(plan: string | Uint8Array): Promise<Walk> {
	const bytes = typeof plan === "string" ? new TextEncoder().encode(plan) : plan;
	const walk = await checkPlan({ file: "plan.yaml", bytes });
	return makeDocument(walk, walk.valid && (await templateOf(walk.valid.genre.name)));
}

/** Both outputs of a plan that has no errors. */
export async function outputsOf(plan: string): Promise<{ walk: Walk; docx: Uint8Array; md: string }> {
	const walk = await walkOf(plan);
	if (!walk.document) throw new Error(reportText(walk, false));
	const [docx, md] = await Promise.all([FORMATS.docx.write(walk.document), FORMATS.md.write(walk.document)]);
	return { walk, docx: docx.bytes, md: new TextDecoder("utf-8", { ignoreBOM: true }).decode(md.bytes) };
}
