import { readdirSync, readFileSync, statSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { builtinCatalogue } from "../../src/genres/catalogue.ts";
import { type EditorSchema, editorSchema } from "../../src/genres/editor-schema.ts";
import { namesOf, topNames } from "../../src/genres/names.ts";
import { ROOT } from "./server.ts";

const { genres } = builtinCatalogue.all();
const editors = [
	{ name: "plan", genre: undefined },
	...genres.map((genre) => ({ name: genre.name, genre })),
].map((one) => ({ ...one, path: `${ROOT}editors/${one.name}.schema.json` }));

describe("files in editors/", () => {
	test.each(editors)(
		"$name is what the generator writes; if not, run: npm run generate",
		({ genre, path }) => {
			expect(JSON.parse(readFileSync(path, "utf8"))).toEqual(
				JSON.parse(JSON.stringify(editorSchema(builtinCatalogue, genre))),
			);
		},
	);

	test("there is one for each genre and one for any", () => {
		const expected = editors.map(({ name }) => `${name}.schema.json`).sort();
		expect(readdirSync(`${ROOT}editors`).sort()).toEqual(expected);
	});

	test.each(editors)("$name is light", ({ path }) => {
		expect(statSync(path).size).toBeLessThan(300_000);
	});
});

/** An editor takes the names that gzfa takes, no more and no fewer. */
describe("names", () => {
	const keysOf = (schema: unknown) => Object.keys((schema as EditorSchema).properties as object).sort();
	const [genre] = genres;
	if (!genre) throw new Error("no genre");
	const schema = editorSchema(builtinCatalogue, genre);

	test("of a plan", () => {
		expect(keysOf(schema)).toEqual([...topNames(genre).keys()].sort());
	});

	const definitions = Object.entries(schema.definitions as EditorSchema);
	test.each(definitions)("of %s", (name, definition) => {
		expect(keysOf(definition)).toEqual(
			[...namesOf(genre.plan.$defs?.[name]?.properties ?? {}).keys()].sort(),
		);
	});
});
