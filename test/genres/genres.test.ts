import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { builtinSchemas } from "../../src/genres/builtin.ts";
import { builtinCatalogue } from "../../src/genres/catalogue.ts";
import type { Genre } from "../../src/genres/genres.ts";
import type { Schema } from "../../src/genres/schema.ts";
import { parse } from "../../src/source/parse.ts";
import { sourceText } from "../../src/source/position.ts";
import { gzfa, ROOT } from "../cli/run.ts";

const { genres } = builtinCatalogue.all();
const findGenre = (name: string) => builtinCatalogue.find(name).genre;
const [genre] = genres as [Genre];
const { plan, sections } = builtinSchemas();

/** Every object of the schemas that has properties, with a name for messages. */
function objects(schema: Schema, name: string): [string, Record<string, Schema>][] {
	const own: [string, Record<string, Schema>][] = schema.properties ? [[name, schema.properties]] : [];
	const inner = Object.entries({ ...schema.properties, ...schema.$defs });
	const items = schema.items ? objects(schema.items, `${name}[]`) : [];
	return [...own, ...inner.flatMap(([key, one]) => objects(one, `${name}.${key}`)), ...items];
}

const namesOfOne = (key: string, { title, gzfa }: Schema) =>
	new Set([key, title ?? "", ...(gzfa?.also ?? [])]);

function repeated(names: string[]): string[] {
	return names.filter((name, index) => names.indexOf(name) !== index);
}

describe("names", () => {
	test.each(objects(plan, "plan"))("are unique in %s", (_, properties) => {
		expect(repeated(Object.entries(properties).flatMap(([key, one]) => [...namesOfOne(key, one)]))).toEqual(
			[],
		);
	});

	test("are unique at the top of a plan, fields and sections together, but for names that say they are shared", () => {
		const top = { ...plan.properties, ...sections.properties };
		const all = Object.entries(top).flatMap(([key, one]) => [...namesOfOne(key, one)]);
		expect(repeated(all)).toEqual([]);
		const shared = Object.values(top).flatMap(({ gzfa }) => gzfa?.shared ?? []);
		expect(shared.filter((name) => !all.includes(name))).toEqual([]);
	});

	test("of genres are unique, and each finds its genre", () => {
		const all = genres.flatMap(({ name, title, also }) => [name, title, ...also]);
		expect(repeated(all)).toEqual([]);
		for (const { name, also } of genres) for (const one of also) expect(findGenre(one)?.name).toBe(name);
	});
});

test("every property has a Chinese title and a description that a clerk can read", () => {
	for (const [name, properties] of [...objects(plan, "plan"), ...objects(sections, "sections")]) {
		for (const [key, { title, description }] of Object.entries(properties)) {
			expect(`${name}.${key}: ${title}`).toMatch(/: [\u4e00-\u9fff]+$/);
			expect(`${name}.${key}: ${description}`).toMatch(/: .*[\u4e00-\u9fff].*。$/);
		}
	}
});

test("what a genre usually has are sections and fields that exist, in an order of sections that exist", () => {
	for (const { name, usual, order } of genres) {
		const unknown = [...usual.flat(), ...order].filter(
			(key) => !(key in genre.sections) && !(key in genre.fields),
		);
		expect([name, unknown]).toEqual([name, []]);
	}
});

test.each(genres.map(({ name }) => [name]))(
	"%s has its three files and an example without findings",
	(name) => {
		for (const file of [`schemas/${name}.schema.json`, `templates/${name}.hbs`, `examples/${name}.yaml`]) {
			expect([file, existsSync(join(ROOT, file))]).toEqual([file, true]);
		}
		expect(gzfa(["check", `examples/${name}.yaml`, "--strict", "--format", "json"])).toMatchObject({
			code: 0,
			out: "[]\n",
		});
	},
);

test("an example is its own genre's, and there is none without a genre", () => {
	for (const file of readdirSync(join(ROOT, "examples")).filter((name) => name.endsWith(".yaml"))) {
		const tree = parse(sourceText(file, readFileSync(join(ROOT, "examples", file), "utf8"))).trees[0];
		const said =
			tree?.root.kind === "map" ? tree.root.entries.find(({ key }) => key === "文种")?.value : undefined;
		expect(said?.kind === "scalar" && findGenre(said.text)?.name).toBe(file.replace(".yaml", ""));
	}
});
