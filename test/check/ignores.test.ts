import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { isSoft } from "../../src/check/settings.ts";
import { YAML_SEVERITY } from "../../src/diagnostics/codes/yaml.ts";
import { checkPlan } from "../../src/pipeline.ts";
import { position } from "../../src/source/position.ts";
import { folderWith, walkIn } from "../project/setting.ts";

const HEAD = "文种: 通用\n标题: 关于某事的说明\n";

/** `line CODE` of everything found. */
async function told(plan: string): Promise<string[]> {
	const { diagnostics, sources } = await checkPlan({ file: "plan.yaml", bytes: Buffer.from(plan) });
	const [source] = sources;
	const line = (offset: number) => (source ? position(source, offset).line : 0);
	return diagnostics.map(({ code, span }) => `${line(span.start)} ${code}`).sort();
}

describe("at the end of a line", () => {
	test.each(["gzfa-ignore", "不查", "不查：", "gzfa-ignore "])("# %s holds for that line", async (word) => {
		const plan = `${HEAD}正文:\n  - 定于××月召开。 # ${word} PLACEHOLDER 日期待定\n  - 会期××天。\n`;
		expect(await told(plan)).toEqual(["5 PLACEHOLDER"]);
	});

	test("several rules, by 、 or comma", async () => {
		for (const comma of ["、", ",", "， ", " 、 "]) {
			const line = `  - 定于××月召开,请参加。 # 不查 PLACEHOLDER${comma}PUNC-HALF 原文如此`;
			expect(await told(`${HEAD}正文:\n${line}\n`)).toEqual([]);
		}
	});

	test("another rule is told all the same, and the comment as useless", async () => {
		const plan = `${HEAD}正文:\n  - 定于××月召开。 # 不查 PUNC-HALF 原文如此\n`;
		expect(await told(plan)).toEqual(["4 IGNORE-UNUSED", "4 PLACEHOLDER"]);
	});
});

describe("on a line of its own", () => {
	test("holds for the entry that follows, with everything in it", async () => {
		const plan = `${HEAD}章节:
  - 标题: 甲
    内容: 会期××天。
  # 不查 PLACEHOLDER 日期待定

  # 这一节还没有定
  - 标题: ××会议
    条目:
      - 定于××月召开。
      - |
        会期××天。
  - 标题: 丙
    内容: 共××人。
`;
		expect(await told(plan)).toEqual(["15 PLACEHOLDER", "5 PLACEHOLDER"]);
	});

	test("of a key, with the list right below it", async () => {
		const plan = `${HEAD}# 不查 PLACEHOLDER 日期待定\n正文:\n- 定于××月召开。\n- 会期××天。\n附注: ××\n`;
		expect(await told(plan)).toEqual(["7 PLACEHOLDER"]);
	});

	test("of an entry of a list at the margin, without the next", async () => {
		const plan = `${HEAD}正文:\n# 不查 PLACEHOLDER 日期待定\n- 定于××月召开。\n- 会期××天。\n`;
		expect(await told(plan)).toEqual(["6 PLACEHOLDER"]);
	});

	test("with nothing below it is of no use", async () => {
		expect(await told(`${HEAD}正文: 一句话。\n# 不查 PLACEHOLDER 日期待定\n`)).toEqual(["4 IGNORE-UNUSED"]);
	});
});

describe("for the whole file", () => {
	test.each(["gzfa-ignore-file", "全文不查"])("# %s", async (word) => {
		const plan = `# ${word} PLACEHOLDER 还是初稿\n\n${HEAD}正文:\n  - 定于××月召开。\n  - 会期××天。\n`;
		expect(await told(plan)).toEqual([]);
		expect(await told(plan.replaceAll("××", "2"))).toEqual(["1 IGNORE-UNUSED"]);
	});
});

describe("what is no such comment", () => {
	test("texts that look like one", async () => {
		const plan = `${HEAD}正文:
  - "定于××月召开。 # 不查 PLACEHOLDER 日期待定"
  - |
    # 不查 PLACEHOLDER 日期待定
    会期××天。
  - 共××人，#不查 PLACEHOLDER
`;
		expect(await told(plan)).toEqual(["4 PLACEHOLDER", "7 PLACEHOLDER", "8 PLACEHOLDER"]);
	});

	test("a sentence that begins with 不查", async () => {
		expect(await told(`${HEAD}正文: 一句话。 # 不查 户口的，另行通知\n`)).toEqual([]);
	});
});

test("a rule that cannot be laid out is told whatever a comment says", async () => {
	const plan = `${HEAD}正文:
  - 表格:
      表头: [甲, 乙]
      行:
        - [丙] # 不查 ROW-LENGTH 只有一格
`;
	expect(await told(plan)).toEqual(["7 IGNORE-UNKNOWN", "7 ROW-LENGTH"]);
});

test("an error that is passed over does not stop rendering", async () => {
	const config = "计划: .\n";
	const plan = `${HEAD}正文: 定于本月召开,请参加。 # 不查 PUNC-HALF 引自原文\n`;
	const { document, diagnostics } = await walkIn(
		folderWith({ "gzfa.config.yaml": config, "a.yaml": plan }),
		"a.yaml",
	);
	expect(diagnostics).toEqual([]);
	expect(document).toBeDefined();
});

test("where a mistake of form hides lines, no comment is called useless", async () => {
	expect(await told(`${HEAD}正文：定于××月召开。 # 不查 PLACEHOLDER 日期待定\n`)).not.toContain(
		"3 IGNORE-UNUSED",
	);
});

test("each file has comments of its own", async () => {
	const folder = folderWith({
		"gzfa.config.yaml": "计划: .\n",
		"a.yaml": `# 全文不查 PLACEHOLDER 初稿\n${HEAD}正文: 定于××月召开。\n印发文件: b.yaml\n`,
		"b.yaml": `${HEAD}正文: 会期××天。\n`,
	});
	const { diagnostics } = await walkIn(folder, "a.yaml");
	expect(diagnostics.map(({ code, span }) => [code, span.file.endsWith("b.yaml")])).toContainEqual([
		"PLACEHOLDER",
		true,
	]);
});

describe("every faulty plan of the tests", () => {
	const PLANS = join(import.meta.dirname, "../plans");
	const plans = readdirSync(PLANS, { recursive: true, encoding: "utf8" })
		.filter((name) => name.endsWith(".yaml") && !/gb18030|utf16|byte-order/.test(name))
		.sort();

	async function codesOf(text: string, file: string) {
		const { diagnostics } = await checkPlan({ file, bytes: Buffer.from(text) });
		return diagnostics.filter(({ span }) => span.file === file);
	}

	test("keeps silent about what its first line passes over, and about nothing else", async () => {
		let passed = 0;
		for (const name of plans) {
			const file = join(PLANS, name);
			const text = readFileSync(file, "utf8");
			const before = await codesOf(text, file);
			// Where the form is wrong, comments may stand in what is no longer read.
			if (before.some(({ code }) => code in YAML_SEVERITY || code.startsWith("IGNORE-"))) continue;
			const soft = [...new Set(before.map(({ code }) => code))].filter(isSoft);
			if (soft.length === 0) continue;
			const after = await codesOf(`# 全文不查 ${soft.join("、")} 试一试\n${text}`, file);
			const kept = before.filter(({ code }) => !isSoft(code));
			expect([name, after.map(({ code }) => code).sort()]).toEqual([
				name,
				kept.map(({ code }) => code).sort(),
			]);
			passed += before.length - kept.length;
		}
		expect(passed).toBeGreaterThan(100);
	});
});
