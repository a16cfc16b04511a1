import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { charactersOf } from "../../src/formats/characters.ts";
import { FORMATS } from "../../src/formats/index.ts";
import { writeMarkdown } from "../../src/formats/markdown/index.ts";
import { EMPTY, heading, line, NOTICE, paragraph, table } from "./documents.ts";

test("every format writes bytes under its extension", async () => {
	for (const [id, { extension, write }] of Object.entries(FORMATS)) {
		expect(extension).toBe(`.${id}`);
		expect((await write(NOTICE)).bytes.length).toBeGreaterThan(1000);
	}
	expect(new TextDecoder().decode((await FORMATS.md.write(NOTICE)).bytes)).toBe(writeMarkdown(NOTICE));
});

test("characters are those that are printed", () => {
	const document = {
		...EMPTY,
		title: [line("方案")],
		body: [heading(1, "一、", "总 则", "正文𠮷。"), paragraph("a b\u3000c", "1."), table(["甲"], [["乙"]])],
	};
	expect(charactersOf(document)).toBe(2 + 4 + 1 + 4 + 5 + 2);
	expect(charactersOf(EMPTY)).toBe(0);
});

/** Modules that a fresh process has loaded after importing one of ours; needs a Node that strips types. */
test("neither the table of formats nor the look at a file loads the docx library", () => {
	const source = ["index.ts", "docx/package/inspect.ts", "characters.ts"].map((path) =>
		fileURLToPath(new URL(`../../src/formats/${path}`, import.meta.url)),
	);
	const bundled = spawnSync(
		process.execPath,
		[
			"--input-type=module",
			"-e",
			`import { build } from "esbuild";
			const result = await build({ entryPoints: ${JSON.stringify(source)}, bundle: true, splitting: true, outdir: "out",
				format: "esm", platform: "node", write: false, metafile: true });
			for (const [name, { entryPoint, imports, inputs }] of Object.entries(result.metafile.outputs)) {
				if (entryPoint === undefined) continue;
				const direct = imports.filter(({ kind }) => kind === "import-statement").map(({ path }) => path);
				const all = [name, ...direct].flatMap((path) => Object.keys(result.metafile.outputs[path]?.inputs ?? {}));
				if (/src.formats.(index|characters|docx.package.inspect)/.test(entryPoint) && all.some((path) => path.includes("node_modules/docx/")))
					console.log(entryPoint);
			}`,
		],
		{ encoding: "utf8" },
	);
	expect(bundled.stderr).toBe("");
	expect(bundled.stdout).toBe("");
});
