/** What the build works out beforehand: `bin/build.js` runs this and puts the results into the program. */
import { Ajv } from "ajv";
import standalone from "ajv/dist/standalone/index.js";
import { canonicalSchema } from "./check/canonical.ts";
import { AJV_OPTIONS } from "./check/options.ts";
import { ownSchema } from "./check/own/compile.ts";
import { docsOf, pageOf } from "./commands/genre-docs.ts";
import { grouped } from "./commands/genres.ts";
import { makeShell } from "./formats/docx/shell/make-shell.ts";
import { builtinIndex, builtinSchemas, type SchemaFiles } from "./genres/builtin.ts";
import { builtinCatalogue } from "./genres/catalogue.ts";
import type { Genre } from "./genres/genres.ts";
import { galleryPage } from "./project/gallery.ts";
import { profilePage } from "./project/profile/page.ts";
import { titlePage } from "./project/title-page.ts";
import { reportText } from "./report/text.ts";
import { DEFAULT_PROFILE, PROFILES } from "./standard/layout.ts";
import { type CompiledTemplate, moduleOf } from "./template/compile/compiled.ts";
import { compileFor, packageSource } from "./template/own.ts";

export { rulesPage } from "./commands/rules-page.ts";
export { editorSchema } from "./genres/editor-schema.ts";
export { withTables } from "./template/help.ts";
export { builtinCatalogue as catalogue, moduleOf };

/** What every plan may say without what only people read: that stays in the files. */
export function schemas(): SchemaFiles {
	return JSON.parse(
		JSON.stringify(builtinSchemas(), (key, value) => (FOR_PEOPLE.has(key) ? undefined : value)),
	);
}

/** `description` of a schema is a text; a field of that name would be a mapping, and there is none. */
const FOR_PEOPLE = new Set(["description", "sample"]);

export const index = builtinIndex;

export function allGenres(): Genre[] {
	return builtinCatalogue.all().genres;
}

/** The pages of docs/ that are made of the schemas, examples and the table of the standard, with their paths. */
export function docs(folder: string): [path: string, text: string][] {
	const genres = allGenres();
	const gallery = galleryPage(
		grouped(genres),
		(one) => `文种/${pageOf(one)}`,
		({ name }) => `images/genres/${name}.png`,
	);
	return [
		...docsOf(genres, undefined, `${folder}/文种`),
		[`${folder}/图册.md`, gallery],
		[`${folder}/版面参数.md`, profilePage()],
	];
}

/** Titles that the tests break, without the bars that mark where a line may end. */
const TITLES = "test/standard/title/titles.txt";

/** The page of docs/ on how titles are broken into lines. */
export function titles(): string {
	const lines = packageSource(TITLES).text.split("\n");
	const all = lines.filter((line) => line !== "" && !line.startsWith("#"));
	const plain = all.map((line) => line.replaceAll("|", ""));
	return titlePage(plain, DEFAULT_PROFILE.measures.titleCharacters.value);
}

export { keysText } from "./genres/keys/builtin.ts";

/** Source of a module that exports `validatePlan`. */
export function validator(): string {
	const ajv = new Ajv({ ...AJV_OPTIONS, code: { source: true, esm: true, lines: false } });
	ajv.addSchema(canonicalSchema(), "canonical");
	return standalone(ajv, { validatePlan: "canonical" });
}

/** Sources of modules that export `validateOwn`, for each genre that adds fields. */
export function ownValidators(): [string, string][] {
	return allGenres()
		.filter(({ own }) => own.length > 0)
		.map((genre) => {
			const ajv = new Ajv({ ...AJV_OPTIONS, code: { source: true, esm: true, lines: false } });
			ajv.addSchema(ownSchema(genre), "own");
			return [genre.name, standalone(ajv, { validateOwn: "own" })];
		});
}

/** Source of a module that has the packages of the program's profiles, their deflated parts in Base64. */
export async function shells(): Promise<string> {
	const rows = await Promise.all(
		Object.values(PROFILES).map(async (profile) => {
			const { entries, ...rest } = await makeShell(profile);
			const texts = entries.map((one) => ({ ...one, data: Buffer.from(one.data).toString("base64") }));
			return [profile.name, { ...rest, entries: texts }] as const;
		}),
	);
	return `const shells = ${JSON.stringify(Object.fromEntries(rows))};
		export async function makeShell({ name }) {
			const { entries, ...rest } = shells[name];
			return { ...rest, entries: entries.map((one) => ({ ...one, data: Buffer.from(one.data, "base64") })) };
		}`;
}

/** Every built-in genre's template, compiled. A fault in one stops the build with its report. */
export function templates(): [string, CompiledTemplate][] {
	return allGenres().map((genre) => {
		const source = packageSource(`templates/${genre.name}.hbs`);
		const { value, diagnostics } = compileFor(source, genre);
		if (!value) throw new Error(reportText({ diagnostics, sources: [source] }, false));
		return [genre.name, value];
	});
}
