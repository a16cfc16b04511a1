import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { afterAll, describe, expect, test } from "vitest";
import { type DataRow, readRows } from "../../src/data/rows.ts";
import { reportText } from "../../src/report/text.ts";
import { position } from "../../src/source/position.ts";
import { readReference } from "../../src/world/references.ts";
import { workbook } from "./workbook.ts";

const FOLDER = mkdtempSync(join(tmpdir(), "gzfa-data-"));
afterAll(() => rmSync(FOLDER, { recursive: true, force: true }));

function put(name: string, content: string | Uint8Array): string {
	const path = join(FOLDER, name);
	writeFileSync(path, content);
	return path;
}

const plain = ({ cells }: DataRow) => Object.fromEntries([...cells].map(([name, { text }]) => [name, text]));

async function rowsIn(name: string, content: string | Uint8Array, sheet = "") {
	const { value } = await readRows(put(name, content) + sheet);
	return value?.rows.map(plain);
}

async function told(name: string, content: string | Uint8Array, sheet = ""): Promise<string[]> {
	const { value, diagnostics, sources } = await readRows(put(name, content) + sheet);
	// It can be printed, with its line.
	expect(reportText({ diagnostics, sources }, false)).toContain(name);
	const places = diagnostics.map(({ code, span }) => {
		const [source] = sources;
		const text = source?.text.slice(span.start, span.end) ?? "";
		// A place without extent is told by its line and column.
		const { line, column } = source && span.start > 0 ? position(source, span.start) : {};
		return `${code} ${text || (line ? `${line}:${column}` : "")}`.trim();
	});
	return value ? [...places, "usable"] : places;
}

describe("CSV", () => {
	const TEXT = " 镇名 ,日期,人数\r\n城关镇,2026年3月5日,007\r\n\r\n,,\r\n清河镇,,12\r\n";
	const WANTED = [
		{ 镇名: "城关镇", 日期: "2026年3月5日", 人数: "007" },
		{ 镇名: "清河镇", 日期: "", 人数: "12" },
	];

	test("rows by the names of columns, with the numbers that a spreadsheet shows, empty ones passed over", async () => {
		const { value, diagnostics } = await readRows(put("名单.csv", TEXT));
		expect(diagnostics).toEqual([]);
		expect(value?.columns).toEqual(["镇名", "日期", "人数"]);
		expect(value?.rows.map(plain)).toEqual(WANTED);
		expect(value?.rows.map(({ number }) => number)).toEqual([2, 5]);
		expect(value?.empty).toBe(2);
	});

	test("in any encoding", async () => {
		const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(TEXT, "utf16le")]);
		expect(await rowsIn("bom.csv", `\ufeff${TEXT}`)).toEqual(WANTED);
		expect(await rowsIn("utf16.csv", utf16)).toEqual(WANTED);
		const gb = Buffer.concat([
			Buffer.from([0xd5, 0xf2, 0xc3, 0xfb]),
			Buffer.from("\n"),
			Buffer.from([0xbc, 0xd7]),
		]);
		expect(await rowsIn("gbk.csv", gb)).toEqual([{ 镇名: "甲" }]);
	});

	test("parted by tabs; line breaks within cells", async () => {
		expect(await rowsIn("制表.csv", "甲\t乙\n1\t2\n")).toEqual([{ 甲: "1", 乙: "2" }]);
		expect(await rowsIn("换行.csv", '甲,"乙\n丙"\n1,"2\n3"\n')).toEqual([{ 甲: "1", 乙丙: "2\n3" }]);
		const long = '甲,乙,丙\n1,"说“""好""”,\n再说,\r\n",3\n4,5"6,""\n';
		expect(await rowsIn("引号.csv", long)).toEqual([
			{ 甲: "1", 乙: '说“"好"”,\n再说,', 丙: "3" },
			{ 甲: "4", 乙: '5"6', 丙: "" },
		]);
	});

	test.each([";", "|", "\t"])(
		"parted by %s where the names have no commas, or as the file says",
		async (mark) => {
			const wanted = [{ 甲: "1", 乙: "2,3" }];
			expect(await rowsIn("分.csv", `甲${mark}乙\n1${mark}2,3\n`)).toEqual(wanted);
			expect(await rowsIn("说.csv", `sep=${mark}\r\n甲${mark}乙\r\n1${mark}2,3\r\n`)).toEqual(wanted);
		},
	);

	test("hostile names of columns are names", async () => {
		const rows = await readRows(put("名.csv", "__proto__,constructor\na,b\n"));
		expect([...(rows.value?.rows[0]?.cells ?? [])].map(([name, { text }]) => [name, text])).toEqual([
			["__proto__", "a"],
			["constructor", "b"],
		]);
	});

	test.each([
		["nothing", "", ["DATA-EMPTY"]],
		["a head alone", "甲,乙\n", ["DATA-EMPTY"]],
		["two columns of one name", "甲,乙,甲\n1,2,3\n", ["DATA-HEAD-TWICE 甲,乙,甲"]],
		["a column without a name", "甲,,丙\n1,2,3\n", ["DATA-HEAD-EMPTY 1,2,3"]],
		["a column without a name and without anything", "甲,,丙\n1,,3\n", ["usable"]],
		["a title above", "2026年名单,,\n甲,乙,丙\n1,2,3\n", ["DATA-TITLE 2026年名单,,", "usable"]],
		["a quotation mark not closed", '甲,乙\n1,2\n"1,2\n3,4\n', ["CSV-QUOTES 3:1"]],
		["one closed within a text", '甲,乙\n1,"2"3\n', ["CSV-QUOTES 2:3"]],
		["two stray ones", '甲,乙\n1,"2\n3,4\n5,"6"\n7,8\n', ["CSV-QUOTES 2:3"]],
		["two at the edges of fields", '甲,乙,丙\n1,"2,3\n4,5,6\n7,8",9\n', ["CSV-QUOTES 2:3"]],
		["all in one column", "甲，乙\n1，2\n3，4\n", ["DATA-UNPARTED 甲，乙"]],
		["one column with a comma in its name", "甲（一，二）\n3\n", ["usable"]],
		["a page", "\n<html><table><tr><td>甲", ["DATA-FORM"]],
		["too many rows", `甲\n${"1\n".repeat(20_000)}`, ["DATA-TOO-LARGE"]],
		["many empty rows", `甲\n1\n${"\n".repeat(30_000)}`, ["usable"]],
	])("%s", async (name, text, wanted) => {
		// A report wants at least one finding to have something to print.
		if (wanted[0] === "usable") return expect(await rowsIn(`${name}.csv`, text)).toHaveLength(1);
		expect(await told(`${name}.csv`, text)).toEqual(wanted);
	});
});

test("a pipe that nobody writes into is not waited for", { skip: process.platform === "win32" }, async () => {
	const path = join(FOLDER, "管道.csv");
	execFileSync("mkfifo", [path]);
	const { value, diagnostics, sources } = await readRows(path);
	expect(value).toBeUndefined();
	expect(reportText({ diagnostics, sources }, false)).toContain("它是管道或者设备，不是存着的文件");
	const span = { file: "", start: 0, end: 0 };
	const around = { from: join(FOLDER, "甲.yaml"), root: FOLDER, limit: 100 };
	expect(readReference("管道.csv", span, around)).toMatchObject({ code: "REFERENCE-UNREADABLE" });
});

test("a table that is too large, or in no encoding, is spoken of as a table", async () => {
	const saidOf = async (name: string, content: Uint8Array) => {
		const { diagnostics, sources } = await readRows(put(name, content));
		return reportText({ diagnostics, sources }, false);
	};
	const large = await saidOf("大.csv", new Uint8Array(3 * 1024 * 1024).fill(65));
	expect(large).toContain("一张文本的表最多 2.0 MB");
	expect(large).toContain("或者另存为 .xlsx");
	expect(await saidOf("乱.csv", Uint8Array.of(65, 0, 0, 66, 255))).toContain("不是表格，或者编码认不出来");
});

test("quotes that take in other rows say how many lines", async () => {
	const { diagnostics } = await readRows(put("引号.csv", '甲,乙,丙\n1,"2,3\n4,5,6\n7,8",9\n'));
	expect(diagnostics).toMatchObject([{ code: "CSV-QUOTES", args: { row: 2, lines: 3 } }]);
	expect(reportText({ diagnostics, sources: [] }, false)).toContain("3 行都进了同一格");
});

describe("XLSX", () => {
	test("texts shared and inline, numbers, what formulas gave, truth", async () => {
		const bytes = workbook({
			sheets: {
				名单: [
					["镇名", "说明", "人数", "比例", "算得", "真假", "空"],
					[
						"城关镇",
						{ inline: "甲<乙" },
						12,
						0.5,
						{ xml: '<c t="str"><f>A1</f><v>公式</v></c>' },
						{ xml: '<c t="b"><v>1</v></c>' },
					],
					[],
					["清河镇", " 前后空 ", 1234567890123, 0.1, { xml: "<c><f>1+1</f><v>2.0</v></c>" }],
				],
			},
		});
		const { value } = await readRows(put("名单.xlsx", bytes));
		expect(value?.rows.map(plain)).toEqual([
			{ 镇名: "城关镇", 说明: "甲<乙", 人数: "12", 比例: "0.5", 算得: "公式", 真假: "TRUE", 空: "" },
			{ 镇名: "清河镇", 说明: "前后空", 人数: "1234567890123", 比例: "0.1", 算得: "2", 真假: "", 空: "" },
		]);
		expect(value?.rows.map(({ number }) => number)).toEqual([2, 4]);
		expect(value?.empty).toBe(1);
	});

	const styled = (style: number, value: number) => ({ xml: `<c s="${style}"><v>${value}</v></c>` });
	const FORMATS = [14, 'yyyy"年"m"月"d"日"', "[$-804]yyyy\\-mm\\-dd;@", 31, "0.0%", "0000", "#,##0.00", "@"];

	test.each([
		[undefined, 46086],
		[true, 46086 - 1462],
	])("cells as they are shown, days counted from 1904: %s", async (isFrom1904, day) => {
		const values = [day, day, day, day, 0.955, 12, 1234.5, 5];
		const bytes = workbook({
			sheets: { 表: [FORMATS.map((_, i) => `列${i}`), values.map((value, i) => styled(i + 1, value))] },
			formats: FORMATS,
			...(isFrom1904 ? { isFrom1904 } : {}),
		});
		const [row] = (await rowsIn("格式.xlsx", bytes)) ?? [];
		expect(Object.values(row ?? {})).toEqual([
			"2026-03-05",
			"2026年3月5日",
			"2026-03-05",
			"2026年3月5日",
			"95.5%",
			"0012",
			"1,234.50",
			"5",
		]);
	});

	test.each([
		["[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy", 46357, "2026年12月1日"],
		["[$-F400]h:mm:ss\\ AM/PM", 0.604, "14:29:46"],
		['[DBNum1][$-804]yyyy"年"m"月"d"日";@', 46357, "二〇二六年十二月一日"],
		["[DBNum1][$-804]General", 105, "一百〇五"],
		["[DBNum2][$-804]General", 1205, "壹仟贰佰零伍"],
		["[DBNum1]0", 2026, "二〇二六"],
		['[>=10000]0!.0,"万";0', 123456, "12.3万"],
		['上午/下午h"时"', 0.604, "下午2时"],
		["aaaa", 46357, "星期二"],
		["[红色]0.0", 3, "3.0"],
		[44, 1234.5, "¥1,234.50"],
		[37, -5, "-5"],
		["General", 0.1 + 0.2, "0.3"],
	])("a number of the format %s", async (format, value, wanted) => {
		const bytes = workbook({ sheets: { 表: [["甲"], [styled(1, value)]] }, formats: [format] });
		expect(await rowsIn("数.xlsx", bytes)).toEqual([{ 甲: wanted }]);
	});

	test.each([
		["[红0", 0.1 + 0.2],
		["[DBNum1]General", 123456],
		["[DBNum2]0.00", 1.5],
		['[DBNum1]h"时"mm"分"', 0.5],
		["[$-411]ggge", 46357],
		['[$-404]e"年"', 46357],
		["[$-130000]yyyy", 46357],
		["yyyy", -1],
	])("a number of the format %s, of which it is not known how it is shown", async (format, value) => {
		const bytes = workbook({ sheets: { 表: [["甲"], [styled(1, value)]] }, formats: [format] });
		expect(await told("数.xlsx", bytes)).toEqual([`DATA-CELL ${value}`]);
	});

	test("formats under conditions change none of the cells", async () => {
		const parts = unzipSync(workbook({ sheets: { 表: [["甲"], [styled(1, 46086)]] }, formats: ["yyyy"] }));
		const styles = strFromU8(parts["xl/styles.xml"] ?? new Uint8Array()).replace(
			"</styleSheet>",
			'<dxfs><dxf><numFmt numFmtId="200" formatCode="0%"/></dxf></dxfs></styleSheet>',
		);
		const bytes = zipSync({ ...parts, "xl/styles.xml": strToU8(styles) });
		expect(await rowsIn("条件.xlsx", bytes)).toEqual([{ 甲: "2026" }]);
	});

	const SMALL = workbook({ sheets: { 表: [["甲"], ["1"]] } });

	/** The same with its parts as `of` names them. */
	const renamed = (of: (name: string) => string, ...changes: [string, string][]) =>
		zipSync(
			Object.fromEntries(
				Object.entries(unzipSync(SMALL)).map(([name, data]) => {
					const text = changes.reduce((all, [from, to]) => all.replaceAll(from, to), strFromU8(data));
					return [of(name), strToU8(text)];
				}),
			),
		);

	test.each([
		["with backslashes", renamed((name) => name.replaceAll("/", "\\"))],
		["in capitals", renamed((name) => name.replace("sheet1", "Sheet1"))],
		["by roundabout targets", renamed((name) => name, ["worksheets/", "./x/../worksheets/"])],
		["by whole targets", renamed((name) => name, ["worksheets/", "/xl/worksheets/"])],
		["with marks of byte order", renamed((name) => name, ["<worksheet", "\ufeff<worksheet"])],
		[
			"of another workbook",
			zipSync({
				...unzipSync(renamed((name) => name.replace("xl/", "书/").replace("workbook.xml", "本.xml"))),
				"_rels/.rels": strToU8(
					'<Relationships><Relationship Id="a" Type="http://x/officeDocument" Target="书/本.xml"/></Relationships>',
				),
			}),
		],
	])("parts %s", async (_, bytes) => {
		expect(await rowsIn("部件.xlsx", bytes)).toEqual([{ 甲: "1" }]);
	});

	test("without shared texts and styles", async () => {
		const {
			"xl/styles.xml": _,
			"xl/sharedStrings.xml": __,
			...parts
		} = unzipSync(
			workbook({ sheets: { 表: [[{ inline: "甲" }], [{ inline: "乙" }], [{ xml: "<c><v>2</v></c>" }]] } }),
		);
		expect(await rowsIn("少.xlsx", zipSync(parts))).toEqual([{ 甲: "乙" }, { 甲: "2" }]);
	});

	test("the first sheet that is to be seen; hidden rows count, and are told", async () => {
		const changed = (bytes: Uint8Array, part: string, from: string, to: string) => {
			const parts = unzipSync(bytes);
			const text = strFromU8(parts[part] ?? new Uint8Array()).replace(from, to);
			return zipSync({ ...parts, [part]: strToU8(text) });
		};
		const two = workbook({ sheets: { 一月: [["甲"], ["1"]], 二月: [["甲"], ["2"]] } });
		const hidden = changed(two, "xl/workbook.xml", "<sheet ", '<sheet state="hidden" ');
		expect(await rowsIn("藏.xlsx", hidden)).toEqual([{ 甲: "2" }]);
		expect(await rowsIn("藏.xlsx", hidden, "#一月")).toEqual([{ 甲: "1" }]);
		const filtered = changed(SMALL, "xl/worksheets/sheet1.xml", '<row r="2"', '<row r="2" hidden="1"');
		expect(await told("筛.xlsx", filtered)).toEqual(["DATA-HIDDEN", "usable"]);
	});

	test("one sheet of several, by its name", async () => {
		const bytes = workbook({ sheets: { 一月: [["甲"], ["1"]], 二月: [["甲"], ["2"]] } });
		expect(await rowsIn("两张.xlsx", bytes)).toEqual([{ 甲: "1" }]);
		expect(await rowsIn("两张.xlsx", bytes, "#二月")).toEqual([{ 甲: "2" }]);
		expect(await told("两张.xlsx", bytes, "#三月")).toEqual(["DATA-SHEET"]);
	});

	test("a title merged above the head, and cells merged downwards", async () => {
		const bytes = workbook({
			sheets: {
				表: [["2026年名单"], ["县", "镇"], ["清河县", "城关镇"], [undefined, "东山镇"], ["南县", "西镇"]],
			},
			merges: ["A1:B1", "A3:A4"],
		});
		expect(await rowsIn("合并.xlsx", bytes)).toEqual([
			{ 县: "清河县", 镇: "城关镇" },
			{ 县: "清河县", 镇: "东山镇" },
			{ 县: "南县", 镇: "西镇" },
		]);
		expect(await told("合并.xlsx", bytes)).toEqual(["DATA-TITLE 2026年名单", "usable"]);
	});

	test("names with a prefix, as some programs write them", async () => {
		const bytes = workbook({ sheets: { 表: [["甲"], [{ inline: "乙" }]] }, prefix: "x" });
		expect(await rowsIn("前缀.xlsx", bytes)).toEqual([{ 甲: "乙" }]);
	});

	test("a formula that has gone wrong", async () => {
		const bytes = workbook({
			sheets: {
				表: [
					["甲", "乙"],
					["1", { xml: '<c t="e"><v>#N/A</v></c>' }],
				],
			},
		});
		expect(await told("公式.xlsx", bytes)).toEqual(["DATA-CELL #N/A"]);
	});

	test("a formula that nobody has reckoned; a text that came to nothing is one", async () => {
		const cells = ["<c><f>B2</f></c>", "<c><f>1+1</f><v/></c>", '<c t="str"><f>B1</f></c>'];
		const empty = '<c t="str"><f>B1</f><v></v></c>';
		const sheet = [["甲", "乙", "丙", "丁"], [...cells, empty].map((xml) => ({ xml }))];
		expect(await told("未算.xlsx", workbook({ sheets: { 表: sheet } }))).toEqual([
			"DATA-CELL =B2",
			"DATA-CELL =1+1",
			"DATA-CELL =B1",
		]);
		const head = workbook({
			sheets: {
				表: [
					[{ xml: "<c><f>A2</f></c>" }, "乙"],
					["1", "2"],
				],
			},
		});
		expect(await told("栏名.xlsx", head)).toEqual(["DATA-CELL =A2"]);
	});

	test("no workbook", async () => {
		expect(await told("旧.xls", Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2]))).toEqual(["DATA-FORM"]);
		expect(await told("坏.xlsx", Buffer.from("PK\u0003\u0004 坏的"))).toEqual(["DATA-FORM"]);
		expect(await told("别的.xlsx", zipSync({ "a.txt": strToU8("甲") }))).toEqual(["DATA-FORM"]);
		const torn = workbook({ sheets: { 表: [["甲"], [{ xml: "<c><v>1</c>" }]] } });
		expect(await told("断.xlsx", torn)).toEqual(["DATA-FORM"]);
	});

	test("what would inflate beyond all bounds, or has too many rows", async () => {
		const blank = new Uint8Array(65 * 1024 * 1024);
		const small = unzipSync(workbook({ sheets: { 表: [["甲"], ["1"]] } }));
		const bytes = zipSync({ ...small, "xl/sharedStrings.xml": blank });
		expect(bytes.length).toBeLessThan(200_000);
		expect(await told("炸弹.xlsx", bytes)).toEqual(["DATA-TOO-LARGE"]);
		const far = workbook({ sheets: { 表: [["甲"], [{ xml: '<c r="A1048576"><v>1</v></c>' }]] } });
		expect(await told("远.xlsx", far)).toEqual(["DATA-TOO-LARGE"]);
	});
});
