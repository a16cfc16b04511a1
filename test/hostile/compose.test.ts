import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, test } from "vitest";
import { checkPlan, makeDocument } from "../../src/pipeline.ts";
import { reportText } from "../../src/report/text.ts";

const FOLDER = mkdtempSync(join(tmpdir(), "gzfa-hostile-"));
afterAll(() => rmSync(FOLDER, { recursive: true, force: true }));

const KEYS =
	"文种 标题 title 引言 主要任务 tasks 整治范围 适用范围 一、主要任务 保障措施 章节 条文 附件 变量 印发文件 抄送 cc 表格 条目 内容 行 " +
	"__proto__ constructor 计划 接在后面 不要";
const PATHS = [
	"a.yaml",
	"b.yaml",
	"p.yaml",
	"c.yaml#主要任务",
	"a.yaml#引用/保障措施",
	"没有.yaml",
	"../x.yaml",
	"",
	"#甲",
];

const path = fc.constantFrom(...PATHS);
const key = fc.constantFrom(...KEYS.split(" "));
const text = fc.constantFrom("甲【镇名】。", "工作方案", "办法", "主要任务/条目", "");
const { value } = fc.letrec<{ value: string }>((tie) => ({
	value: fc.oneof(
		{ maxDepth: 3 },
		text.map((one) => (one === "" ? "" : `'${one}'`)),
		path.map((one) => `{引用: '${one}'}`),
		path.map((one) => `{继承: '${one}', 标题: 乙}`),
		fc
			.array(tie("value"), { maxLength: 3 })
			.map((items) => `[${items.map((one) => one || "''").join(", ")}]`),
		fc.dictionary(key, tie("value"), { maxKeys: 4 }).map(flow),
	),
}));

function flow(entries: Record<string, string>): string {
	return `{${Object.entries(entries)
		.map(([name, one]) => `${name}: ${one}`)
		.join(", ")}}`;
}

const inherits = fc.oneof(
	path.map((one) => `继承: '${one}'\n`),
	fc.array(path, { maxLength: 3 }).map((all) => `继承: [${all.map((one) => `'${one}'`).join(", ")}]\n`),
	fc
		.tuple(path, fc.array(key, { maxLength: 2 }), fc.array(key, { maxLength: 2 }))
		.map(([one, append, drop]) => `继承: {计划: '${one}', 接在后面: [${append}], 不要: [${drop}]}\n`),
	fc.constant(""),
);
const plan = fc.tuple(inherits, fc.dictionary(key, value, { maxKeys: 6 })).map(
	([base, rest]) =>
		base +
		Object.entries(rest)
			.map(([name, one]) => `${name}: ${one}\n`)
			.join(""),
);

test("plans put together of anything give findings that can be shown, and nothing is thrown", {
	timeout: 60_000,
}, async () => {
	await fc.assert(
		fc.asyncProperty(plan, plan, plan, plan, async (a, b, c, p) => {
			for (const [name, one] of Object.entries({ a, b, c, p }))
				writeFileSync(join(FOLDER, `${name}.yaml`), one);
			const file = join(FOLDER, "p.yaml");
			const given = { values: new Map([["镇名", { text: "\u0005【镇名】" }]]) };
			const walk = await makeDocument(
				await checkPlan({ file, bytes: Buffer.from(p) }, undefined, undefined, given),
			);
			for (const { span } of walk.diagnostics) {
				const source = walk.sources.find((one) => one.file === span.file);
				if (!source || span.start > span.end || span.end > source.text.length)
					throw new Error(`a place that is none: ${JSON.stringify(span)}`);
			}
			reportText(walk, false);
		}),
		{ numRuns: 600 },
	);
});
