import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { gzfa, ROOT, scratch } from "../cli/run.ts";
import { put } from "../project/setting.ts";

const DOCS = [
	"README.md",
	...readdirSync(join(ROOT, "docs"))
		.filter((name) => name.endsWith(".md"))
		.map((name) => `docs/${name}`),
];

interface Fence {
	language: string;
	body: string;
	/** The line of prose before it. */
	before: string;
}

function fencesOf(path: string): Fence[] {
	const text = readFileSync(join(ROOT, path), "utf8");
	return [...text.matchAll(/^```(\S*)\n([\s\S]*?)^```$/gm)].map(
		({ 1: language = "", 2: body = "", index }) => ({
			language,
			body,
			before: text.slice(0, index).trimEnd().split("\n").at(-1) ?? "",
		}),
	);
}

/** `# 名字.yaml` or `{{! 名字.hbs }}` in the first line says which file a block is; of JSON, the line before it. */
function fileOf({ language, body, before }: Fence): string | undefined {
	if (language === "json") return /`(\S+\.schema\.json)`[^`]*：$/.exec(before)?.[1];
	return /^(?:# (\S+\.yaml)|\{\{! (\S+\.hbs) \}\})\n/.exec(body)?.slice(1).find(Boolean);
}

describe.each(DOCS)("%s", (path) => {
	const folder = scratch();
	const fences = fencesOf(path);

	test("every command runs, and says what the page shows of it", () => {
		for (const [index, fence] of fences.entries()) {
			const file = fileOf(fence);
			if (file) put(folder, file, fence.body);
			if (fence.language !== "sh") continue;
			const lines = fence.body.split("\n").filter((line) => line.startsWith("gzfa "));
			const ran = lines.map((line) => gzfa(line.split(" ").slice(1), { cwd: folder }));
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
		const plans = fences.filter(({ language, body }) => language === "yaml" && /^文种:/m.test(body));
		for (const fence of plans.filter((one) => !fileOf(one)?.endsWith("gzfa.config.yaml"))) {
			// With the project that the page has made, if it makes one.
			const { code, out } = gzfa(["check", "-"], { input: fence.body, cwd: folder });
			if (fileOf(fence)?.startsWith("写错了")) expect(code).toBe(1);
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
