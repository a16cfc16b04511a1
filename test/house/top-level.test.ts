import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";

const ROOT = resolve(import.meta.dirname, "../..");

/** What a newcomer sees first. Something new here needs a reason. */
const KNOWN = [
	".ci",
	".gitignore",
	".npmrc",
	// pre-commit and GitHub look for these two here and nowhere else.
	".pre-commit-hooks.yaml",
	"LICENSE",
	"README.md",
	"action.yml",
	"bin",
	"biome.json",
	"docs",
	"editors",
	"examples",
	"package-lock.json",
	"package.json",
	"schemas",
	"src",
	"templates",
	"test",
	"tsconfig.json",
	"vitest.config.ts",
];

test("the top level has the known entries only", () => {
	const ignored = readFileSync(join(ROOT, ".gitignore"), "utf8").split("\n").filter(Boolean);
	const isIgnored = (name: string) =>
		ignored.some(
			(one) => one.replace("/", "") === name || (one.startsWith("*") && name.endsWith(one.slice(1))),
		);
	const found = readdirSync(ROOT).filter((name) => name !== ".git" && !isIgnored(name));
	expect(found.sort()).toEqual([...KNOWN].sort());
});
