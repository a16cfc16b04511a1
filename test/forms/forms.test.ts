import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { writeMarkdown } from "../../src/formats/markdown/index.ts";
import { checkPlan, makeDocument } from "../../src/pipeline.ts";

const HERE = import.meta.dirname;
const NAMES = readdirSync(HERE)
	.filter((file) => file.endsWith(".yaml"))
	.map((file) => file.replace(".yaml", ""));

/** Each plan of this folder beside the Markdown it must give; UPDATE_FORMS=1 writes what it gives now. */
test.each(NAMES)("%s", async (name) => {
	const bytes = readFileSync(join(HERE, `${name}.yaml`));
	const { document, diagnostics } = await makeDocument(await checkPlan({ file: name, bytes }));
	expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
	const markdown = document && writeMarkdown(document);
	const expected = join(HERE, `${name}.md`);
	if (process.env.UPDATE_FORMS) writeFileSync(expected, markdown ?? "");
	expect(markdown).toBe(readFileSync(expected, "utf8"));
});
