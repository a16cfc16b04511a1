import { describe, expect, test } from "vitest";
import { loadWithProfile } from "../../src/project/load.ts";
import { reportText } from "../../src/report/text.ts";
import { folderWith, toldIn } from "./setting.ts";

const CONFIG = "版面: 版面/县.yaml\n";

const loadIn = (files: Record<string, string>) =>
	loadWithProfile(folderWith({ "gzfa.config.yaml": CONFIG, ...files }));

async function told(text: string): Promise<string[]> {
	const folder = folderWith({ "gzfa.config.yaml": CONFIG, "版面/县.yaml": text });
	return toldIn(folder, await loadWithProfile(folder)).map((one) => one.replace("版面/县.yaml:", ""));
}

describe("a faulty profile", () => {
	test.each([
		["a list", "- 甲\n", ["1:1 PROFILE-NOT-MAPPING"]],
		["a text", "甲\n", ["1:1 PROFILE-NOT-MAPPING"]],
		["a mistyped group", "参数表: {行距: 28}\n", ["1:1 FIELD-UNKNOWN"]],
		["an unknown row", "参数: {行间距: 28}\n", ["1:6 FIELD-UNKNOWN"]],
		["a row twice, in two languages", "参数: {行距: 29.4, linePitch: 29}\n", ["1:16 FIELD-TWICE"]],
		["a list that is empty", "[]\n", ["1:1 PROFILE-NOT-MAPPING"]],
		["a key in brackets", "? [参数]\n: 1\n", ["1:3 YAML-COMPLEX-KEY"]],
		["an empty group", "参数:\n", ["1:4 FIELD-EMPTY"]],
		["an empty row", "参数: {行距: }\n", ["1:9 FIELD-EMPTY"]],
		["a list for a number", "参数: {行距: [28]}\n", ["1:10 FIELD-TYPE"]],
		["no number", "参数: {行距: 二十八磅}\n", ["1:10 PROFILE-NUMBER"]],
		["a unit of another kind", "参数: {上页边距: 2行}\n", ["1:12 PROFILE-UNIT"]],
		["lines in millimetres", "参数: {标题下空行: 5mm}\n", ["1:13 PROFILE-UNIT"]],
		["a unit that is none", "参数: {上页边距: 2尺}\n", ["1:12 PROFILE-UNIT"]],
		["half a line", "参数: {标题下空行: 1.5}\n", ["1:13 PROFILE-WHOLE"]],
		["a rule too thick", "参数: {红色分隔线粗细: 1厘米}\n", ["1:15 PROFILE-RANGE"]],
		["less than nothing", "参数: {红色分隔线距发文字号: -1mm}\n", ["1:18 PROFILE-RANGE"]],
		["a size that is none", "文字: {页码: {字号: 大号}}\n", ["1:15 PROFILE-SIZE"]],
		["a size out of reach", "文字: {页码: {字号: 100磅}}\n", ["1:15 PROFILE-RANGE"]],
		["a size that is worked out", "文字: {发文机关标志: {字号: 二号}}\n", ["1:19 PROFILE-SIZE-FITTED"]],
		["a role that is none", "文字: {页码: {字体: 隶书}}\n", ["1:15 FIELD-VALUE"]],
		["bold or not", "文字: {页码: {加粗: 粗}}\n", ["1:15 FIELD-VALUE"]],
		["a colour by its name", "颜色: {红色: 大红}\n", ["1:10 PROFILE-COLOUR"]],
		["a colour without quotes", "颜色:\n  红色: # E60000\n", ["2:6 PROFILE-COLOUR"]],
		["a choice that is none", "选项: {页码位置: 左边}\n", ["1:12 FIELD-VALUE"]],
		["no font", "字体: {仿宋: {字体: ''}}\n", ["1:15 FIELD-EMPTY"]],
		["margins that leave nothing", "参数: {左页边距: 100mm, 右页边距: 100mm}\n", ["1:12 PROFILE-NO-ROOM"]],
		["a pitch that is too great", "参数: {行距: 30磅}\n", ["1:10 PROFILE-PITCH"]],
		["a pitch that is too small", "参数: {每面行数: 40, 行距: 15.9磅}\n", ["1:20 PROFILE-TIGHT"]],
		["more characters than there is room for", "参数: {每行字数: 29}\n", ["1:12 PROFILE-CHARACTERS"]],
		["larger type without fewer characters", "文字: {正文: {字号: 小二}}\n", ["1:15 PROFILE-CHARACTERS"]],
		["a page number in the text", "参数: {页码高度: 40mm}\n", ["1:12 PROFILE-PAGE-NUMBER"]],
		["a row outside its group", "行距: 28.95磅\n", ["1:1 PROFILE-GROUP"]],
		["a row under another group", "选项: {行距: 28.95磅}\n", ["1:6 PROFILE-GROUP"]],
		["a group of rows unknown", "颜色: {蓝色: '#0000FF'}\n", ["1:6 FIELD-UNKNOWN"]],
		["several fonts as one", "字体: {仿宋: '仿宋、宋体'}\n", ["1:10 PROFILE-FONT"]],
		["a font over two lines", '字体: {仿宋: "仿\\n宋"}\n', ["1:10 PROFILE-FONT"]],
		["several fonts as one to stand in", "字体: {仿宋: {后备: [仿宋, 'a,b']}}\n", ["1:20 PROFILE-FONT"]],
		["paper that is too small", "参数: {纸张宽: 100mm}\n", ["1:11 PROFILE-NO-ROOM"]],
		["a mark above the type area", "参数: {发文机关标志上边缘: 30mm}\n", ["1:17 PROFILE-FIT"]],
		["a mark in the lower half", "参数: {信函标志上边缘: 200mm}\n", ["1:15 PROFILE-FIT"]],
		["a rule longer than the paper", "参数: {信函红线长度: 300mm}\n", ["1:14 PROFILE-FIT"]],
		["a stamp that leaves no room for the post", "参数: {签名章宽: 110mm}\n", ["1:12 PROFILE-FIT"]],
		["a seal without a size", "参数: {印章直径: 0}\n", ["1:12 PROFILE-RANGE"]],
		["an indent of a whole line", "参数: {首行缩进: 28字}\n", ["1:12 PROFILE-RANGE"]],
		["title lines too long", "参数: {标题每行字数: 30字}\n", ["1:14 PROFILE-FIT"]],
		["title type too large", "文字: {标题: {字号: 一号}}\n", ["1:15 PROFILE-FIT"]],
		["a page number off the paper", "参数: {页码高度: 1mm}\n", ["1:12 PROFILE-FIT"]],
		[
			"indents of a narrow line",
			"参数: {每行字数: 8, 首行缩进: 6字, 每面行数: 11, 行距: 55磅}\n文字: {正文: {字号: 54磅}}\n",
			["1:21 PROFILE-FIT"],
		],
		["no tab stop", "参数: {制表位: 0}\n", ["1:11 PROFILE-RANGE"]],
		["版记 in the air", "参数: {版记末线位置: 240mm}\n", ["1:14 PROFILE-IMPRINT"]],
		[
			"all at once",
			"参数: {行矩: 28, 上页边距: 2行}\n颜色: {红色: 红}\n选项: {版头套印: 要}\n",
			["1:6 FIELD-UNKNOWN", "1:20 PROFILE-UNIT", "2:10 PROFILE-COLOUR", "3:12 FIELD-VALUE"],
		],
	])("%s", async (_, text, expected) => {
		expect(await told(text)).toEqual(expected);
	});
});

test("what is wrong is told with its cure", async () => {
	const { diagnostics, sources } = await loadIn({
		"版面/县.yaml": `参数:
  行间距: 28磅
  标题下空行: 5mm
颜色: {红色: 大红}
文字: {标题: {字号: 超大}}
`,
	});
	const folder = sources[0]?.file.replace("/gzfa.config.yaml", "") ?? "";
	expect(reportText({ diagnostics, sources }, false).replaceAll(`${folder}/`, "")).toMatchInlineSnapshot(`
		"版面/县.yaml:2:3 错误 这里没有“行间距”这个键。 FIELD-UNKNOWN
		  2 |   行间距: 28磅
		    |   ^^^^^^
		  改法：你是不是想写“行距”？

		版面/县.yaml:3:10 错误 “标题下空行”不能用“5mm”里的单位。 PROFILE-UNIT
		  3 |   标题下空行: 5mm
		    |               ^^^
		  改法：这一项的单位是行；不写单位就按行。

		版面/县.yaml:4:10 错误 “红色”写的“大红”不是颜色。 PROFILE-COLOUR
		  4 | 颜色: {红色: 大红}
		    |              ^^^^
		  改法：写 # 和六位十六进制数，两头加英文双引号，如 "#E60000"。

		版面/县.yaml:5:15 错误 “标题”的字号“超大”认不出来。 PROFILE-SIZE
		  5 | 文字: {标题: {字号: 超大}}
		    |                     ^^^^
		  改法：写三号、小三、四号、小四这样的名称，或者写磅数，如 15磅。

		共 4 个错误。
		"
	`);
});

test("a pitch that does not hold the lines is told with those that would", async () => {
	const { diagnostics, sources } = await loadIn({ "版面/县.yaml": "参数: {行距: 28磅}\n" });
	expect(
		reportText({ diagnostics, sources }, false)
			.split("\n")
			.slice(0, 4)
			.join("\n")
			.replace(/.*版面/, "版面"),
	).toMatchInlineSnapshot(`
		"版面/县.yaml:1:10 错误 行距 28 磅，一面排得下 23 行，不是“每面行数”写的 22 行。 PROFILE-PITCH
		  1 | 参数: {行距: 28磅}
		    |              ^^^^
		  改法：行距改成 28.35磅 到 29.6磅，或者“每面行数”写 23行；页边距改过的，也可以再调页边距。"
	`);
});
