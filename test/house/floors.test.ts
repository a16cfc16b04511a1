import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { describe, expect, test } from "vitest";

const SRC = resolve(import.meta.dirname, "../../src");

/** The floors of the house, from the top; a room may import from rooms of lower floors and from itself. */
const FLOORS = [
	["cli", "build.ts"],
	["commands"],
	["batch"],
	["pipeline.ts", "report"],
	["project"],
	["check", "template", "formats"],
	["plan"],
	["genres", "data"],
	["world", "source", "zh"],
	["document", "diagnostics", "standard"],
	["writing"],
];

/** Libraries that one room alone may know. */
const LIBRARIES: Record<string, string[]> = {
	docx: ["formats/docx"],
	handlebars: ["template"],
	yaml: ["source"],
	ajv: ["check", "build.ts"],
	commander: ["cli"],
	chalk: ["report"],
	saxen: ["data"],
	numfmt: ["data"],
};

const files = list(SRC);

function list(folder: string): string[] {
	return readdirSync(folder)
		.map((name) => join(folder, name))
		.flatMap((path) => (statSync(path).isDirectory() ? list(path) : path.endsWith(".ts") ? [path] : []));
}

function roomOf(path: string): string {
	return relative(SRC, path).split(/[\\/]/)[0] as string;
}

function floorOf(room: string): number {
	return FLOORS.findIndex((rooms) => rooms.includes(room));
}

function importsOf(path: string): string[] {
	const text = readFileSync(path, "utf8");
	return [...text.matchAll(/(?:from|import)\s*\(?\s*"([^"]+)"/g)].map((found) => found[1] as string);
}

describe("the house", () => {
	test("every room has a floor", () => {
		expect([...new Set(files.map(roomOf))].filter((room) => floorOf(room) < 0)).toEqual([]);
		expect(FLOORS.flat().filter((room) => !existsSync(join(SRC, room)))).toEqual([]);
	});

	test("imports go downwards only", () => {
		const upwards = files.flatMap((path) =>
			importsOf(path)
				.filter((target) => target.startsWith("."))
				.map((target) => resolve(dirname(path), target))
				.filter((target) => roomOf(target) !== roomOf(path))
				.filter((target) => floorOf(roomOf(target)) <= floorOf(roomOf(path)))
				.map((target) => `${relative(SRC, path)} -> ${relative(SRC, target)}`),
		);
		expect(upwards).toEqual([]);
	});

	test("every import names a file that is there", () => {
		const lost = files.flatMap((path) =>
			importsOf(path)
				.filter((target) => target.startsWith("."))
				.filter((target) => !existsSync(resolve(dirname(path), target)))
				.map((target) => `${relative(SRC, path)} -> ${target}`),
		);
		expect(lost).toEqual([]);
	});

	test("each library is used in one room", () => {
		const elsewhere = files.flatMap((path) => {
			const at = relative(SRC, path).replaceAll("\\", "/");
			return importsOf(path)
				.map((target) => target.split("/")[0] as string)
				.filter((library) => LIBRARIES[library]?.every((room) => !at.startsWith(room)))
				.map((library) => `${at} -> ${library}`);
		});
		expect(elsewhere).toEqual([]);
	});

	test("only world touches files, the clock and the environment", () => {
		const touching = files
			.filter((path) => roomOf(path) !== "world")
			.filter((path) => {
				const text = readFileSync(path, "utf8");
				return (
					importsOf(path).some((target) => /^node:(fs|os|child_process|process)/.test(target)) ||
					/\bprocess\.|\bDate\.now|new Date\(\)/.test(text)
				);
			})
			.map((path) => relative(SRC, path));
		expect(touching).toEqual([]);
	});

	test("no file is over 250 lines", () => {
		const long = files
			.filter((path) => readFileSync(path, "utf8").split("\n").length > 251)
			.map((path) => relative(SRC, path));
		expect(long).toEqual([]);
	});
});
