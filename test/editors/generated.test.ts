import { readdirSync, readFileSync, statSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { builtinCatalogue } from "../../src/genres/catalogue.ts";
import { type EditorSchema, editorSchema } from "../../src/genres/editor-schema.ts";
import { namesOf, topNames } from "../../src/genres/names.ts";
import { ROOT } from "./server.ts";

const { genres } = builtinCatalogue.all();
const path = `${ROOT}editors/plan.schema.json`;

describe("the schema in editors/", () => {
	test("is what the generator writes; if not, run: npm run generate", () => {
		expect(JSON.parse(readFileSync(path, "utf8"))).toEqual(
			JSON.parse(JSON.stringify(editorSchema(builtinCatalogue, undefined))),
		);
	});

	test("is the only one, and light", () => {
		expect(readdirSync(`${ROOT}editors`)).toEqual(["plan.schema.json"]);
		expect(statSync(path).size).toBeLessThan(400_000);
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
