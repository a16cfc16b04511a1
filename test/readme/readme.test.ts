import { cpSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { builtinCatalogue } from "../../src/genres/catalogue.ts";
import { gzfa, ROOT, scratch } from "../cli/run.ts";
import { put } from "../project/setting.ts";
import { type Fence, fencesIn } from "./fences.mjs";

/** As a shell takes them: what stands in quotes stays as it is. */
const wordsOf = (line: string): string[] =>
	(line.match(/'[^']*'|\S+/g) ?? []).map((word) => word.replace(/^'(.*)'$/, "$1"));

const DOCS = [
	"README.md",
	...readdirSync(join(ROOT, "docs"))
		.filter((name) => name.endsWith(".md"))
		.map((name) => `docs/${name}`),
];

function fencesOf(path: string): Fence[] {
	return fencesIn(readFileSync(join(ROOT, path), "utf8"));
}

describe.each(DOCS)("%s", (path) => {
	const folder = scratch();
	// Pictures that plans of the pages show.
	cpSync(join(import.meta.dirname, "files"), folder, { recursive: true });
	const fences = fencesOf(path);

	test("every command runs, and says what the page shows of it", () => {
		for (const [index, fence] of fences.entries()) {
			if (fence.file) put(folder, fence.file, fence.body);
			if (fence.language !== "sh") continue;
			const lines = fence.body.split("\n").filter((line) => line.startsWith("gzfa "));
			const ran = lines.map((line) => gzfa(wordsOf(line).slice(1), { cwd: folder }));
			const shown = fences[index + 1];
			if (shown?.language === "text" && lines.length > 0) {
				expect(ran.map(({ out, err }) => err + out).join("")).toBe(shown.body);
			} else {
				for (const [row, { code, err }] of ran.entries())
					expect({ line: lines[row], code, err }).toMatchObject({ code: 0 });
			}
		}
	});

	test("every whole plan is free of errors, unless the page says it is faulty", () => {
		const plans = fences.filter(({ language, body }) => language === "yaml" && /^(文种|继承):/m.test(body));
		const commands = fences
			.filter(({ language }) => language === "sh")
			.flatMap(({ body }) => body.split("\n"));
		// What begins with _ is only part of others; what is to be given more is checked with that by a command.
		const isApart = (file: string) =>
			/gzfa\.config\.yaml$|(^|\/)_/.test(file) ||
			commands.some((one) => one.includes(` ${file} `) && one.includes(" --set "));
		for (const fence of plans.filter(({ file }) => file === undefined || !isApart(file))) {
			// With the project that the page has made, if it makes one.
			const { code, out } = gzfa(["check", "-"], { input: fence.body, cwd: folder });
			if (fence.file?.startsWith("写错了")) expect(code).toBe(1);
			else expect({ code, out }).toMatchObject({ code: 0 });
		}
	});

	test("every link to a file of the project leads somewhere", () => {
		const text = readFileSync(join(ROOT, path), "utf8");
		const links = [...text.matchAll(/\]\(([^)#:]+)\)/g)].map(([, link = ""]) => join(ROOT, path, "..", link));
		for (const link of links) expect(() => readdirOrFile(link)).not.toThrow();
	});
});

function readdirOrFile(path: string): void {
	try {
		readFileSync(path);
	} catch {
		readdirSync(path);
	}
}

test("the two commands at the top of the README", () => {
	const [first, second] = fencesOf("README.md").map(({ body }) => body.trim());
	expect(second).toBe("npm ci && npm test");
	const render = first?.split(" && ");
	expect(render?.[0]).toBe("npm ci");
	const [node, script, ...args] = render?.[1]?.split(" ") ?? [];
	expect([node, script]).toEqual(["node", "bin/gzfa.js"]);
	const folder = join(scratch(), "out");
	mkdirSync(folder);
	const { code, err } = gzfa(args.map((arg) => (arg === "out/" ? `${folder}/` : arg)));
	expect({ code, err }).toEqual({ code: 0, err: "" });
	expect(readdirSync(folder).sort()).toEqual(["work-plan.docx", "work-plan.md"]);
});

test("the README says how many genres there are", () => {
	const text = readFileSync(join(ROOT, "README.md"), "utf8");
	expect(text).toContain(`内置 ${builtinCatalogue.all().genres.length} 个文种`);
});
