import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.ts";
import { textOf } from "../../src/document/document.ts";
import { checkPlan, makeDocument, type Walk } from "../../src/pipeline.ts";
import { scalarText } from "../../src/plan/named.ts";
import { reportJson } from "../../src/report/json.ts";
import type { SourceNode } from "../../src/source/source.ts";
import { sentenceOf } from "../../src/zh/sentences.ts";

const ALL = mkdtempSync(join(tmpdir(), "gzfa-compose-"));
afterAll(() => rmSync(ALL, { recursive: true, force: true }));

let folder = ALL;
let count = 0;
beforeEach(() => {
	folder = join(ALL, String(count++));
	mkdirSync(folder);
});

function write(path: string, content: string | Uint8Array): string {
	const file = join(folder, path);
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, content);
	return file;
}

async function walked(text: string, path = "计划.yaml"): Promise<Walk> {
	const file = write(path, text);
	return makeDocument(await checkPlan({ file, bytes: Buffer.from(text) }));
}

const codes = ({ diagnostics }: Walk) => diagnostics.map(({ code }) => code);
/** What can be told of plans as short as these. */
const QUIET = "# gzfa-ignore-file SECTION-USUAL、SECTION-ORDER、SEQ-SINGLE 短\n";
const faults = (walk: Walk) => codes(walk).filter((code) => code !== "IGNORE-UNUSED");

function plain(node: SourceNode): unknown {
	if (node.kind === "scalar") return node.text;
	if (node.kind === "list") return node.items.map(plain);
	return Object.fromEntries(node.entries.map(({ key, value }) => [key, plain(value)]));
}

const field = (walk: Walk, key: string) => {
	const found = walk.named?.fields[key];
	return found && plain(found.value);
};
const sections = ({ named }: Walk) =>
	Object.fromEntries((named?.sections ?? []).map(({ heading, value }) => [heading, plain(value)]));
const headings = ({ named }: Walk) => named?.sections.map(({ heading }) => heading);

const BASE = `文种: 通用
发文机关: 清河县应急管理局
抄送机关: [县委办公室, 县政府办公室]
引言: 基础的引言。
整治范围: 全县。
主要任务:
  - 第一项。
  - 第二项。
保障措施:
  标题: 保障
  内容: 各级都要保障。
  条目:
    - 保障经费。
`;

describe("继承", () => {
	test("what the plan says goes before what the base has, key by key", async () => {
		write("基础.yaml", BASE);
		const walk = await walked(
			`${QUIET}继承: 基础.yaml\n标题: 甲\n引言: 计划的引言。\n保障措施:\n  内容: 只保障一样。\n`,
		);
		expect(faults(walk)).toEqual([]);
		expect(field(walk, "preamble")).toBe("计划的引言。");
		expect(field(walk, "issuer")).toBe("清河县应急管理局");
		expect(sections(walk).保障措施).toEqual({
			title: "保障",
			content: "只保障一样。",
			items: ["保障经费。"],
		});
		expect(walk.document?.title.map(textOf)).toEqual(["甲"]);
	});

	test("keys by any of their names; the heading of a section is the plan's", async () => {
		write("基础.yaml", `${BASE}标题: 基础的标题\n`);
		const walk = await walked(
			`${QUIET}继承: 基础.yaml\ntitle: 甲\n适用范围: 全镇。\ntasks: [换了。, 又换了。]\nsafeguards: {items: [换了。, 又换了。]}\n`,
		);
		expect(faults(walk)).toEqual([]);
		expect(field(walk, "title")).toBe("甲");
		expect(headings(walk)).toEqual(["适用范围", "主要任务", "保障措施"]);
		expect(sections(walk)).toMatchObject({
			适用范围: "全镇。",
			主要任务: ["换了。", "又换了。"],
			保障措施: { title: "保障", items: ["换了。", "又换了。"] },
		});
	});

	test("another section of the same kind stays another, when the plan has both names or a wider one", async () => {
		write("基础.yaml", `${BASE}组织机构: 设办公室。\n`);
		const walk = await walked(
			`${QUIET}继承: 基础.yaml\n标题: 甲\n整治范围: 全镇。\n适用范围: 全村。\n组织领导: 成立小组。\n`,
		);
		expect(faults(walk)).toEqual([]);
		expect(headings(walk)).toEqual(["整治范围", "适用范围", "组织领导", "主要任务", "保障措施", "组织机构"]);
	});

	test("a key that the plan says twice is told, not lost", async () => {
		write("基础.yaml", BASE);
		expect(faults(await walked(`${QUIET}继承: 基础.yaml\n标题: 甲\ntitle: 乙\n`))).toEqual(["FIELD-TWICE"]);
	});

	test.each([
		["behind the one that it follows", "主要任务: 甲。\n责任分工: 各负其责。\n", "范围 任务 责任 保障"],
		["before the one that it leads to", "责任分工: 各负其责。\n主要任务: 甲。\n", "范围 责任 任务 保障"],
		["at the end where there is neither", "责任分工: 各负其责。\n", "范围 任务 保障 责任"],
		[
			"several in their order",
			"整治范围: 全镇。\n工作目标: 甲。\n责任分工: 各负其责。\n",
			"范围 目标 责任 任务 保障",
		],
		["the base's order holds", "保障措施: 甲。\n整治范围: 乙。\n", "范围 任务 保障"],
	])("order of sections: %s", async (_, text, wanted) => {
		write("基础.yaml", BASE);
		const walk = await walked(`${QUIET}继承: 基础.yaml\n标题: 甲\n${text}`);
		expect(faults(walk)).toEqual([]);
		const short = headings(walk)?.map((one) => /范围|任务|保障|责任|目标/.exec(one)?.[0]);
		expect(short?.join(" ")).toBe(wanted);
	});

	test("lists that are appended, and things that are dropped, at the top and within", async () => {
		write("基础.yaml", BASE);
		const walk = await walked(`${QUIET}继承:
  计划: 基础.yaml
  接在后面: [抄送机关, tasks, 保障措施/条目]
  不要: [引言, 保障措施/标题]
标题: 甲
抄送: [县人大办公室]
主要任务: [第三项。]
保障措施:
  items: [保障人员。]
`);
		expect(faults(walk)).toEqual([]);
		expect(field(walk, "cc")).toEqual(["县委办公室", "县政府办公室", "县人大办公室"]);
		expect(field(walk, "preamble")).toBeUndefined();
		expect(sections(walk)).toMatchObject({ 主要任务: ["第一项。", "第二项。", "第三项。"] });
		expect(sections(walk).保障措施).toEqual({
			content: "各级都要保障。",
			items: ["保障经费。", "保障人员。"],
		});
	});

	test("the full-width slash parts names too; what cannot be appended says what could be", async () => {
		write("基础.yaml", `${BASE}变量: {镇名: 甲}\n`);
		const walk = await walked(`${QUIET}继承: {计划: 基础.yaml, 接在后面: [保障措施／条目]}
标题: 【镇名】
保障措施: {条目: [保障人员。]}
`);
		expect(faults(walk)).toEqual([]);
		expect(sections(walk).保障措施).toMatchObject({ items: ["保障经费。", "保障人员。"] });
		const hintOf = async (name: string, said: string) =>
			sentenceOf(
				(await walked(`继承: {计划: 基础.yaml, 接在后面: ${name}}\n标题: 【镇名】\n${said}\n`))
					.diagnostics[0] as Diagnostic,
			).hint;
		expect(await hintOf("保障措施", "保障措施: [新。]")).toContain("写“保障措施/条目”");
		expect(await hintOf("变量", "变量: {镇名: 乙}")).toContain("不用接");
	});

	test("what is dropped and said anew is not merged", async () => {
		write("基础.yaml", BASE);
		const walk = await walked(
			`${QUIET}继承: {计划: 基础.yaml, 不要: 保障措施}\n标题: 甲\n保障措施:\n  内容: 另写。\n`,
		);
		expect(sections(walk).保障措施).toEqual({ content: "另写。" });
	});

	test("free sections and attachments as lists; articles by name across files", async () => {
		write(
			"基础.yaml",
			"文种: 办法\n条文:\n  - 内容: 公章由专人保管。\n    名: 保管\n变量:\n  保管条: {条: 保管}\n附件:\n  - 名称: 表\n    内容: 表。\n",
		);
		const walk = await walked(
			"继承: {计划: 基础.yaml, 接在后面: [条文]}\n标题: 公章管理办法\n条文:\n  - 违反【保管条】的，责令改正。\n  - 本办法自印发之日起施行。附件一并执行。\n",
		);
		expect(walk.document?.body.map((one) => one.type === "paragraph" && textOf(one.text))).toEqual([
			"公章由专人保管。",
			"违反第一条的，责令改正。",
			"本办法自印发之日起施行。附件一并执行。",
		]);
	});

	test("bases by two names of the key, or by none", async () => {
		write("基础.yaml", BASE);
		expect(codes(await walked("继承: 基础.yaml\ninherits: 基础.yaml\n标题: 甲\n"))).toEqual(["FIELD-TWICE"]);
		for (const none of ["[]", "{计划: []}"])
			expect(codes(await walked(`文种: 通用\n继承: ${none}\n标题: 甲\n正文: 文。\n`))).toEqual([
				"INHERIT-FORM",
			]);
	});

	test("chains, lists of bases, and one base of two counts once", async () => {
		write("远/底.yaml", "文种: 通用\n引言: 底。\n发文机关: 底局\n主要任务: 底。\n");
		write("远/左.yaml", "继承: 底.yaml\n引言: 左。\n署名: 左局\n");
		write("右.yaml", "继承: 远/底.yaml\n主要任务: 右。\n");
		const walk = await walked(`${QUIET}继承: [远/左.yaml, 右.yaml]\n标题: 甲\n`);
		expect(faults(walk)).toEqual([]);
		expect(field(walk, "preamble")).toBe("左。");
		expect(field(walk, "issuer")).toBe("底局");
		expect(sections(walk)).toEqual({ 主要任务: "右。" });
		expect(walk.sources.map(({ file }) => file.slice(folder.length + 1))).toEqual([
			"计划.yaml",
			"远/左.yaml",
			"远/底.yaml",
			"右.yaml",
		]);
	});

	test("a plan that a document issues, in a file or in place, builds on others as well", async () => {
		write("办法底.yaml", "文种: 办法\n条文: [一。, 二。]\n");
		write("办法.yaml", "继承: 办法底.yaml\n标题: 丙办法\n");
		const head =
			"文种: 通知\n标题: 关于印发丙办法的通知\n发文机关: 甲局\n主送机关: [各局]\n正文: 现印发给你们。\n";
		for (const said of ["印发文件: 办法.yaml", "印发文件:\n  继承: 办法底.yaml\n  标题: 丙办法"]) {
			const { document, diagnostics } = await walked(`${head}${said}\n`);
			expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
			expect(document?.enclosure?.title.map(textOf)).toEqual(["丙办法"]);
			expect(document?.enclosure?.body).toHaveLength(2);
		}
	});

	test("a variable of the base that the plan wants to be given", async () => {
		write("基础.yaml", `${BASE}变量: {镇名: 甲, 县名: 乙}\n`);
		const walk = await walked("继承: 基础.yaml\n标题: 【镇名】【县名】\n变量:\n  镇名:\n  县名: 【县名】\n");
		expect(faults(walk).filter((code) => code !== "BODY-MISSING")).toEqual(["VARIABLE-MISSING"]);
	});

	test("hostile keys are keys", async () => {
		write("基础.yaml", `${BASE}变量: {__proto__: 甲, constructor: 乙}\n`);
		const walk = await walked(
			`${QUIET}继承: 基础.yaml\n标题: 甲【__proto__】【constructor】\n变量: {constructor: 丙}\n__proto__: 丁\n`,
		);
		expect(faults(walk)).toEqual(["FIELD-UNKNOWN"]);
		expect(field(walk, "title")).toBe("甲甲丙");
	});
});

describe("引用", () => {
	const HEAD = `${QUIET}文种: 通用\n标题: 甲\n`;

	test("in place of a value, of a field, of items: a list is spread", async () => {
		write("片段.yaml", "话: 一段话。\n条: [甲。, 乙。]\n深: {里: {层: 里层的话。}}\n");
		const walk = await walked(`${HEAD}引言: {引用: 片段.yaml#话}
主要任务:
  - 前。
  - 引用: 片段.yaml#条
  - include: 片段.yaml#话
保障措施:
  内容: {引用: 片段.yaml＃深/里/层}
`);
		expect(faults(walk)).toEqual([]);
		expect(field(walk, "preamble")).toBe("一段话。");
		expect(sections(walk)).toEqual({
			主要任务: ["前。", "甲。", "乙。", "一段话。"],
			保障措施: { content: "里层的话。" },
		});
	});

	test("a whole file; files that name others, from where they lie; images and tables from there too", async () => {
		write("片段/外.yaml", "- 甲。\n- 引用: 里/内.yaml\n");
		write("片段/里/内.yaml", "- 乙。\n- 表格: {文件: 表.csv}\n");
		write("片段/里/表.csv", "单位,数\n甲,1\n");
		const walk = await walked(`${HEAD}正文: {引用: 片段/外.yaml}\n`);
		expect(faults(walk)).toEqual([]);
		expect(field(walk, "body")).toMatchObject(["甲。", "乙。", { table: { rows: [["甲", "1"]] } }]);
	});

	test("keys that a file has from its base, or from a fragment", async () => {
		write("底.yaml", "工作要求: [甲。]\n");
		write("中.yaml", "继承: 底.yaml\n保障措施: {引用: 措施.yaml}\n");
		write("措施.yaml", "条: [乙。]\n");
		const walk = await walked(
			`${HEAD}主要任务:\n  - 引用: 中.yaml#工作要求\n  - 引用: 中.yaml#保障措施/条\n`,
		);
		expect(faults(walk)).toEqual([]);
		expect(sections(walk)).toEqual({ 主要任务: ["甲。", "乙。"] });
	});

	test("another part of the file itself", async () => {
		write("片段.yaml", "甲: [一。]\n乙:\n  - 引用: 片段.yaml#甲\n  - 二。\n");
		const walk = await walked(`${HEAD}正文: {引用: 片段.yaml#乙}\n`);
		expect(field(walk, "body")).toEqual(["一。", "二。"]);
	});

	test("variables in it are those of the plan; anchors are its own; encodings are any", async () => {
		write("锚.yaml", "甲: &话 【镇名】的话。\n乙: [*话, *话]\n");
		write("国标.yaml", Buffer.from([0xbc, 0xd7, 0xa1, 0xa3])); // 甲。 in GB18030
		write("宽.yaml", Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from("乙。\n", "utf16le")]));
		const walk = await walked(
			`${HEAD}变量: {镇名: 城关镇}\n正文:\n  - 引用: 锚.yaml#乙\n  - 引用: 国标.yaml\n  - 引用: 宽.yaml\n`,
		);
		expect(faults(walk)).toEqual([]);
		expect(field(walk, "body")).toEqual(["城关镇的话。", "城关镇的话。", "甲。", "乙。"]);
	});

	test("as text it is text", async () => {
		const walk = await walked(
			`${HEAD}正文:\n  - 引用：片段.yaml\n  - "引用: 片段.yaml"\n  - 继承上级的部署，引用有关规定。\n`,
		);
		expect(codes(walk)).not.toContain("REFERENCE-MISSING");
		expect(field(walk, "body")).toHaveLength(3);
	});

	test("a whole file where a list is wanted: name a key of it", async () => {
		write("底.yaml", "文种: 通用\n章节:\n  - {标题: 甲, 内容: 乙。}\n");
		const [found] = (await walked(`${HEAD}章节: {引用: 底.yaml}\n`)).diagnostics;
		expect(found).toMatchObject({ code: "FIELD-TYPE", args: { brought: join(folder, "底.yaml") } });
		expect(sentenceOf(found as Diagnostic).hint).toContain("“底.yaml#章节”");
	});

	test("a comment in a fragment passes over what is found there", async () => {
		write("片段.yaml", "# 不查 PUNC-HALF 原文如此\n- 甲,乙。\n");
		expect(faults(await walked(`${HEAD}正文: {引用: 片段.yaml}\n`))).toEqual([]);
	});
});

describe("ways that lead nowhere", () => {
	const HEAD = "文种: 通用\n标题: 甲\n正文: ";

	test.each(["/etc/passwd", "../外.yaml", "C:\\甲.yaml", "里/../../外.yaml", "链.yaml"])(
		"outside: %s",
		async (path) => {
			writeFileSync(join(ALL, "外.yaml"), "秘密。\n");
			symlinkSync(join(ALL, "外.yaml"), join(folder, "链.yaml"));
			expect(codes(await walked(`${HEAD}{引用: '${path}'}\n`))).toEqual(["REFERENCE-OUTSIDE"]);
			expect(codes(await walked(`继承: '${path}'\n标题: 甲\n`))).toEqual(["REFERENCE-OUTSIDE"]);
		},
	);

	test("round: bases and fragments mixed", async () => {
		write("甲.yaml", "继承: 乙.yaml\n标题: 甲\n");
		write("乙.yaml", "文种: 通用\n正文: {引用: 丙.yaml#文}\n");
		write("丙.yaml", "文: {引用: 甲.yaml}\n");
		expect(codes(await walked("继承: 甲.yaml\n"))).toEqual(["REFERENCE-CYCLE"]);
	});

	test("a link that leads to itself, in Chinese", async () => {
		symlinkSync(join(folder, "自.yaml"), join(folder, "自.yaml"));
		const [found] = (await walked(`${HEAD}{引用: 自.yaml}\n`)).diagnostics;
		expect(found?.code).toBe("REFERENCE-UNREADABLE");
		expect(sentenceOf(found as Diagnostic).message).not.toContain("ELOOP");
	});

	test("too deep", async () => {
		for (let i = 0; i < 20; i++) write(`${i}.yaml`, `继承: ${i + 1}.yaml\n`);
		expect(codes(await walked("继承: 0.yaml\n标题: 甲\n"))).toEqual(["COMPOSE-DEEP"]);
	});

	test("too many files, told once", async () => {
		for (let i = 0; i < 230; i++) write(`片/${i}.yaml`, "甲。\n");
		const all = Array.from({ length: 230 }, (_, i) => `  - 引用: 片/${i}.yaml\n`).join("");
		expect(codes(await walked(`文种: 通用\n标题: 甲\n正文:\n${all}`))).toEqual(["REFERENCE-MANY"]);
	});

	test("the same file as often as one likes", async () => {
		write("片.yaml", "甲。\n");
		const all = "  - 引用: 片.yaml\n".repeat(500);
		const walk = await walked(`文种: 通用\n标题: 甲\n正文:\n${all}`);
		expect(field(walk, "body")).toHaveLength(500);
	});

	test("ten of ten of ten…", { timeout: 20_000 }, async () => {
		for (let i = 0; i < 9; i++) write(`${i}.yaml`, `- 引用: ${i + 1}.yaml\n`.repeat(10));
		write("9.yaml", "- 哈。\n".repeat(10));
		expect(codes(await walked(`${HEAD}{引用: 0.yaml}\n`))).toEqual(["COMPOSE-BIG"]);
	});

	test("bases that name one base again and again are walked through once", async () => {
		for (let i = 0; i < 9; i++) write(`${i}.yaml`, `继承: [${`${i + 1}.yaml, `.repeat(20)}]\n引言: ${i}。\n`);
		write("9.yaml", "文种: 通用\n引言: 底。\n正文: 文。\n");
		const walk = await walked("继承: 0.yaml\n标题: 甲\n");
		expect(faults(walk)).toEqual([]);
		expect(field(walk, "preamble")).toBe("0。");
		expect(field(walk, "body")).toBe("文。");
	});

	test("many keys on both sides", { timeout: 5_000 }, async () => {
		const variables = (text: string) =>
			`变量:\n${Array.from({ length: 40_000 }, (_, i) => `  a${i}: ${text}\n`).join("")}`;
		write("底.yaml", `文种: 通用\n正文: 【a1】。\n${variables("底")}`);
		expect(field(await walked(`继承: 底.yaml\n标题: 甲\n${variables("新")}`), "body")).toBe("新。");
	});

	test("values within values, beyond what one file may have", async () => {
		const deep = (inner: string) => `${"[".repeat(40)}${inner}${"]".repeat(40)}`;
		write("内.yaml", `甲: ${deep("乙")}\n`);
		write("外.yaml", `甲: ${deep("{引用: 内.yaml#甲}")}\n`);
		expect(codes(await walked(`${HEAD}{引用: 外.yaml#甲}\n`))).toContain("YAML-TOO-DEEP");
	});
});

describe("where a finding is", () => {
	test("in the file where the text stands, with the way to it, in JSON too", async () => {
		write("基础.yaml", "文种: 通用\n正文:\n  - 引用: 片段.yaml#条\n");
		write("片段.yaml", "别的: 无。\n条:\n  - 甲,乙。\n");
		const walk = await walked("继承: 基础.yaml\n标题: 甲\n");
		const [found] = walk.diagnostics;
		expect(found).toMatchObject({ code: "PUNC-HALF", span: { file: join(folder, "片段.yaml") } });
		expect(found?.fix).toBeDefined();
		expect(JSON.parse(reportJson(walk))).toMatchObject([
			{
				start: { line: 3, column: 6 },
				via: [
					{ how: "include", file: join(folder, "基础.yaml"), line: 3, column: 9 },
					{ how: "inherits", file: join(folder, "计划.yaml"), line: 1, column: 5 },
				],
			},
		]);
	});

	test("a table that a fragment names has the whole way", async () => {
		write("片/附.yaml", "- 表格: {行: {文件: 表.csv}}\n");
		write("片/表.csv", "甲,乙\n1,2,3\n");
		const walk = await walked("文种: 通用\n标题: 甲\n正文: {引用: 片/附.yaml}\n");
		expect(JSON.parse(reportJson(walk))).toMatchObject([
			{
				rule: "ROW-LENGTH",
				via: [
					{ how: "include", file: join(folder, "片/附.yaml"), line: 1, column: 16 },
					{ how: "include", file: join(folder, "计划.yaml"), line: 3, column: 10 },
				],
			},
		]);
	});

	test("a file that is no text is told where it is named as well", async () => {
		write("底.docx", Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 0, 0xff, 0xfe, 0x81]));
		const walk = await walked("继承: 底.docx\n标题: 甲\n");
		expect(walk.diagnostics.map(({ code, span }) => [code, span.file.slice(folder.length + 1)])).toEqual([
			["FILE-ENCODING", "底.docx"],
			["REFERENCE-FAULTY", "计划.yaml"],
		]);
	});

	test("what is wrong in a fragment is told once, however often it is taken in", async () => {
		write("片.yaml", "- 标题: 甲\n  内荣: 乙,丙。\n- 引用 乙.yaml\n- 引用: 片.yaml#没有\n");
		const items = "    条目: {引用: 片.yaml}\n";
		const walk = await walked(
			`文种: 通用\n标题: 甲\n章节:\n  - 标题: 一\n${items}  - 标题: 二\n${items}  - 引用: 计划.yaml#章节\n`,
		);
		expect(codes(walk).sort()).toEqual(["INCLUDE-KEY", "INCLUDE-TEXT", "REFERENCE-CYCLE"]);
		expect(walk.diagnostics.find(({ code }) => code === "REFERENCE-CYCLE")?.args).toMatchObject({
			path: join(folder, "计划.yaml#章节"),
		});
	});

	test("of two parts of a file each by its own way", async () => {
		write("片段.yaml", "甲: 一,二。\n乙: 三,四。\n");
		const walk = await walked(
			"文种: 通用\n标题: 甲\n正文:\n  - 引用: 片段.yaml#乙\n  - 引用: 片段.yaml#甲\n",
		);
		const rows = JSON.parse(reportJson(walk)) as { start: { line: number }; via: { line: number }[] }[];
		expect(rows.map(({ start, via }) => [start.line, via[0]?.line])).toEqual([
			[1, 5],
			[2, 4],
		]);
	});

	test("a plan that takes in nothing says nothing of ways", async () => {
		const walk = await walked("文种: 通用\n标题: 甲\n正文: 一,二。\n");
		expect(walk.diagnostics).toHaveLength(1);
		expect(walk.diagnostics[0]).not.toHaveProperty("via");
	});

	test("what has been told of a plan without bases is read as before", async () => {
		const walk = await walked("文种: 通用\n标题: 甲\n正文: 继承传统。\n");
		expect(walk.source?.parts).toEqual([]);
		expect(scalarText(walk.named?.fields.body?.value)).toBe("继承传统。");
	});
});
