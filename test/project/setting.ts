import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll } from "vitest";
import { FORMATS } from "../../src/formats/index.ts";
import { checkPlan, makeDocument, type Walk } from "../../src/pipeline.ts";
import { loadProject } from "../../src/project/load.ts";
import { reportText } from "../../src/report/text.ts";

const made: string[] = [];
// Here and not where a folder is made: within a test it is too late to ask for it.
afterAll(() => {
	for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

/** A folder with files in it, removed when the test file has run. */
export function folderWith(files: Record<string, string>): string {
	const folder = mkdtempSync(join(tmpdir(), "gzfa-project-"));
	made.push(folder);
	for (const [name, text] of Object.entries(files)) put(folder, name, text);
	return folder;
}

export function put(folder: string, name: string, text: string): void {
	mkdirSync(dirname(join(folder, name)), { recursive: true });
	writeFileSync(join(folder, name), text);
}

/** The walk of a plan of the project in that folder, as `gzfa render` goes it. */
export async function walkIn(folder: string, plan: string): Promise<Walk> {
	const file = join(folder, plan);
	const { value, diagnostics, sources } = loadProject(folder);
	if (!value) return { diagnostics, sources };
	const walk = await makeDocument(await checkPlan({ file, bytes: readFileSync(file) }, value));
	return { ...walk, diagnostics: [...diagnostics, ...walk.diagnostics] };
}

/** `file:line:column CODE` of everything found, the file from the folder on. */
export function toldIn(folder: string, walk: Walk): string[] {
	return [...reportText(walk, false).matchAll(/^(\S+:\d+:\d+) .* ([A-Z][A-Z-]+)$/gm)].map(
		([, place = "", code]) => `${place.replace(`${folder}/`, "")} ${code}`,
	);
}

export async function markdownOf({ document }: Walk): Promise<string> {
	if (!document) return "";
	return new TextDecoder().decode((await FORMATS.md.write(document)).bytes);
}

/** The schema of a genre that is sound, with what a test is about. */
export function schemaOf(title: string, more: object = {}, gzfa: object = {}): string {
	const schema = { title, description: `${title}的说明。`, $ref: "plan.schema.json", ...more };
	return JSON.stringify({ ...schema, gzfa }, null, 2);
}
