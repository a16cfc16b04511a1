import { describe, expect, test } from "vitest";
import { onlyDocument } from "../../src/source/only.ts";
import { parse } from "../../src/source/parse.ts";
import { position, sourceText } from "../../src/source/position.ts";
import { YAML_SENTENCES } from "../../src/zh/yaml.ts";

/** Names of fields, as a caller has them. */
const KEYS = new Set(["文种", "标题", "正文", "内容", "名称", "时间", "主要任务"]);

/** One mistake a row: what was typed, with ‸ before each guilty character, and what is told, in order. */
const FAULTS: [typed: string, ...codes: string[]][] = [
	// indentation
	["标题: 甲\n‸\t正文: 乙", "YAML-TAB"],
	["主要任务:\n‸\t- 甲\n‸\t- 乙", "YAML-TAB", "YAML-TAB"],
	["主要任务:\n  标题: 甲\n  ‸\t内容: 乙", "YAML-TAB"],
	["内容: |\n  甲\n‸\t乙\n标题: 丙", "YAML-TAB"],
	["‸　　标题: 甲\n文种: 乙", "YAML-FULLWIDTH-INDENT"],
	["内容:\n‸　　第一段\n　　第二段\n文种: 乙", "YAML-FULLWIDTH-INDENT"],
	["标题: 甲\n‸　\n文种: 乙", "YAML-FULLWIDTH-INDENT"],
	["标题: 甲\n‸\u00a0\u00a0文种: 乙", "YAML-FULLWIDTH-INDENT"],
	["甲:\n    乙: 1\n  ‸丙: 2\n丁: 3", "YAML-BAD-INDENT"],
	["甲:\n  - 乙\n ‸- 丙\n丁: 3", "YAML-BAD-INDENT"],
	["甲:\n  - 标题: 乙\n   ‸内容: 丙\n  - 标题: 丁", "YAML-BAD-INDENT"],
	["- 甲: 1\n ‸乙: 2\n- 丙: 3", "YAML-BAD-INDENT"],
	["  ‸甲: 1\n乙: 2\n丙: 3", "YAML-BAD-INDENT"],
	["  甲: 1\n  乙: 2\n‸丙: 3", "YAML-BAD-INDENT"],
	["甲: 1\n  ‸乙: 2\n丙: 3", "YAML-KEY-UNDER-TEXT"],
	["甲:\n  - 标题: 乙\n     ‸内容: 丙\n  - 标题: 丁", "YAML-KEY-UNDER-TEXT"],
	["甲: 乙\n‸- 丙\n丁: 1", "YAML-ITEM-AFTER-TEXT"],
	["甲: |\n‸乙\n丙\n丁: 1", "YAML-BLOCK-INDENT"],
	["甲: |\n  乙\n ‸丙\n丁: 1", "YAML-BLOCK-INDENT"],
	["甲: [\n  乙,\n‸丙\n]\n丁: 1", "YAML-FLOW-INDENT"],
	// the shape of a line
	["甲:\n  ‸-乙\n  -丙\n丁: 1", "YAML-DASH-SPACE"],
	["甲:\n  - 乙\n  ‸-丙\n丁: 1", "YAML-DASH-SPACE"],
	["- 甲\n‸-乙\n- 丙", "YAML-DASH-SPACE"],
	["甲:\n  ‸-乙: 1\n   丙: 2\n  ‸-乙: 3\n   丙: 4", "YAML-DASH-SPACE", "YAML-DASH-SPACE"],
	["甲: ‸? 乙\n丙: 1", "YAML-BAD-START"],
	["甲:\n  ‸-　乙\n  -　丙", "YAML-DASH-SPACE"],
	["甲: 1\n‸·乙\n丙: 1", "YAML-ODD-DASH"],
	["甲: ‸- 乙\n丙: 1", "YAML-DASH-AFTER-KEY"],
	["甲: ‸- 乙\n   - 丙\n丁: 1", "YAML-DASH-AFTER-KEY"],
	["甲: 1\n标题‸:甲\n乙: 2", "YAML-COLON-SPACE"],
	["甲: 1\n标题‸:甲", "YAML-COLON-SPACE"],
	["甲: 1\n标题‸:　甲\n乙: 2", "YAML-COLON-SPACE"],
	["标题‸:甲\n文种:乙", "YAML-COLON-SPACE"],
	["标题‸：甲\n乙: 2", "YAML-FULLWIDTH-COLON"],
	["甲: 1\n标题‸：乙", "YAML-FULLWIDTH-COLON"],
	["甲: 1\n标题‸：乙\n正文: 丙", "YAML-FULLWIDTH-COLON"],
	["甲: 1\n乙‸：\n  - 丙\n丁: 2", "YAML-FULLWIDTH-COLON"],
	["甲:\n  - 标题‸：乙\n    内容: 丙\n  - 丁", "YAML-FULLWIDTH-COLON"],
	['甲: 1\n‸"标题"：乙\n丙: 2'.replace('‸"标题"', '"标题"‸'), "YAML-FULLWIDTH-COLON"],
	["文种‸：工作方案\n标题：甲\n正文：乙", "YAML-FULLWIDTH-COLON"],
	["主要任务:\n  - 标题‸：乙\n    内容：丙\n  - 丁", "YAML-FULLWIDTH-COLON"],
	["标题‸：甲: 乙\n丙: 1", "YAML-FULLWIDTH-COLON"],
	["甲: 乙‸: 丙\n丁: 1", "YAML-COLON-IN-VALUE"],
	["甲: [乙: 丙‸: 丁]", "YAML-COLON-IN-VALUE"],
	["甲: 1\n‸乙\n丙: 1", "YAML-NO-COLON"],
	["甲: 乙 # 注\n  ‸丙\n丁: 1", "YAML-NO-COLON"],
	["甲:\n  - 乙\n  ‸丙\n丁: 1", "YAML-NO-DASH"],
	["甲:\n  - 乙\n  ‸丙: 1\n丁: 1", "YAML-NO-DASH"],
	["- 甲\n‸乙: 1", "YAML-NO-DASH"],
	[`${"长".repeat(1030)}‸: 甲`, "YAML-LONG-KEY"],
	// how a value begins and ends
	...[..."@`%,"].map((mark): [string, string] => [`甲: ‸${mark}乙\n丙: 1`, "YAML-BAD-START"]),
	["‸%甲: 1\n乙: 2", "YAML-BAD-START"],
	["甲: ‸>50%的\n乙: 1", "YAML-BLOCK-HEADER"],
	["甲: ‸|乙\n丙: 1", "YAML-BLOCK-HEADER"],
	["甲: ‸| 乙\n丙: 1", "YAML-BLOCK-HEADER"],
	['甲: "十五五"‸规划\n乙: 1', "YAML-TEXT-AFTER-QUOTE"],
	['- "十五五"‸规划\n- 乙', "YAML-TEXT-AFTER-QUOTE"],
	["甲: '十五五'‸规划: 乙\n丙: 1", "YAML-TEXT-AFTER-QUOTE"],
	['甲: "说"‸你好"吧"\n乙: 1', "YAML-TEXT-AFTER-QUOTE"],
	["甲: [2026]‸12号\n乙: 1", "YAML-TEXT-AFTER-BRACKET"],
	["- {甲}‸乙\n- 丙", "YAML-TEXT-AFTER-BRACKET"],
	['甲: ‸"乙\n丙: 1\n丁: 2', "YAML-UNCLOSED-QUOTE"],
	['甲: ‸"乙\n丙: "丁"\n戊: 2', "YAML-UNCLOSED-QUOTE"],
	["甲: ‸'乙\n丙: 1", "YAML-UNCLOSED-QUOTE"],
	['甲: ‸"乙\\"', "YAML-UNCLOSED-QUOTE"],
	['甲: "乙‸”\n丙: 1', "YAML-MIXED-QUOTE"],
	['- "甲‸”\n- "乙"', "YAML-MIXED-QUOTE"],
	['甲: ‸"他说“好”\n丙: 1', "YAML-UNCLOSED-QUOTE"],
	["甲: ‸[乙, 丙\n丁: 1\n戊: 2", "YAML-UNCLOSED-BRACKET"],
	["甲: ‸{乙: 丙\n丁: 1", "YAML-UNCLOSED-BRACKET"],
	["甲: ‸[乙", "YAML-UNCLOSED-BRACKET"],
	["甲: [乙, 丙‸】\n丁: 1", "YAML-MIXED-BRACKET"],
	["甲: [乙, 丙‸}\n丁: 1", "YAML-MIXED-BRACKET"],
	["甲: ‸]乙\n丙: 1", "YAML-UNOPENED-BRACKET"],
	["甲: ‸}乙\n丙: 1", "YAML-UNOPENED-BRACKET"],
	["甲: [乙, 丙]‸]\n丁: 1", "YAML-UNOPENED-BRACKET"],
	['甲: "乙‸\\用户"\n丙: 1', "YAML-BAD-ESCAPE"],
	["甲: [‸,乙]\n丙: 1", "YAML-EXTRA-COMMA"],
	["甲: [乙,‸,丙]\n丁: 1", "YAML-EXTRA-COMMA"],
	['甲: ["乙" ‸"丙"]\n丁: 1', "YAML-NO-COMMA"],
	// words that would be lost
	["甲: 3号楼 ‸#2会议室\n乙: 1", "YAML-COMMENT-GLUED"],
	["甲: ‸#3楼\n乙: 1", "YAML-COMMENT-GLUED"],
	["甲: [乙 ‸#丙, 丁]\n戊: 1", "YAML-COMMENT-GLUED"],
	["‸&领导小组 名单", "YAML-ANCHOR-UNUSED"],
	["- ‸&领导小组 名单\n- 乙", "YAML-ANCHOR-UNUSED"],
	["甲: ‸&乙", "YAML-ANCHOR-UNUSED"],
	["甲: ‸**市应急局", "YAML-ALIAS-UNKNOWN"],
	["甲: ‸*县 人民政府\n乙: 1", "YAML-ALIAS-UNKNOWN"],
	["甲: ‸* 乙\n丙: 1", "YAML-ALIAS-UNKNOWN"],
	["甲: ‸!乙\n丙: 1", "YAML-TAG"],
	["甲: ‸!abc 乙", "YAML-TAG"],
	["标题: 甲\n文种: 乙\n‸标题: 丙", "YAML-DUPLICATE-KEY"],
	["甲: {乙: 1, ‸乙: 2}", "YAML-DUPLICATE-KEY"],
	["甲: &a {乙: 1}\n丙:\n  ‸<<: *a", "YAML-MERGE-KEY"],
	["‸[甲]: 乙", "YAML-COMPLEX-KEY"],
	["甲: ‸{{单位}}", "YAML-PLACEHOLDER"],
	["甲: 乙‸\u0007丙", "YAML-BAD-CHARACTER"],
	["甲: 乙‸\u200b丙", "YAML-INVISIBLE"],
	["甲: 乙‸\ufeff\u200b丙 # 丁\u200b", "YAML-INVISIBLE"],
	["甲: 乙\n‸＃ 注释\n丙: 丁", "YAML-WIDE-HASH"],
	["甲:\n  - 乙\n    ‸＃ 注释", "YAML-WIDE-HASH"],
	["甲: 乙 ‸＃ 注释", "YAML-WIDE-HASH"],
	["甲:\n  ‸·乙\n  ·丙", "YAML-ODD-DASH"],
	["甲:\n  ‸—乙\n  —丙", "YAML-ODD-DASH"],
	["甲:\n  ‸* 乙\n  * 丙", "YAML-ODD-DASH"],
	["甲: ‸乙\n  ——丙", "YAML-FOLDED"],
	["甲: |\n  乙‸\ud800丙", "YAML-BAD-CHARACTER"],
	["‸\u0002甲: 乙", "YAML-BAD-CHARACTER"],
	['甲: "乙‸\\a\\t丙‸\\uFFFE"', "YAML-BAD-CHARACTER", "YAML-BAD-CHARACTER"],
	// what would silently be something else
	["内容: 1. 甲\n  ‸2. 乙\n  3. 丙", "YAML-LINES-JOINED"],
	["内容: 引语\n  ‸- 甲\n  - 乙", "YAML-ITEM-AFTER-TEXT"],
	["内容:\n  - 引语\n    ‸（一）甲", "YAML-LINES-JOINED"],
	["内容: 甲\n  ‸　　乙", "YAML-LINES-JOINED"],
	["内容: ‸｜\n  甲\n  乙", "YAML-FULLWIDTH-PIPE"],
	["单位: ‸【甲, 乙]", "YAML-WIDE-BRACKET"],
	["单位: ‸［甲，乙］", "YAML-WIDE-BRACKET"],
	["内容: 第一‸行\n  第二行", "YAML-FOLDED"],
	['内容: "第一‸行\n  第二行"', "YAML-FOLDED"],
	["内容: >\n  第一‸行\n  第二行", "YAML-FOLDED"],
	["时间: {起‸:2026-03-01, 止‸:2026-03-31}", "YAML-FLOW-COLON", "YAML-FLOW-COLON"],
	["时间: {起: 2026-03-01‸，止: 2026-03-31}", "YAML-FLOW-COMMA"],
	["单位: [甲局‸，乙局]", "YAML-FLOW-COMMA"],
	['单位: ["甲局"‸，"乙局"]', "YAML-FLOW-COMMA"],
	["单位: [‸各县(市,区), 乙]", "YAML-FLOW-TORN"],
	["单位: [甲, ‸乙（丙, 丁）]", "YAML-FLOW-TORN"],
	["行: [合计, ‸1,234]", "YAML-FLOW-NUMBER"],
	['路径: "C:‸\\temp\\a.png"', "YAML-BAD-ESCAPE"],
	// the file as a whole
	["‸", "YAML-EMPTY"],
	["‸# 只有注释", "YAML-EMPTY"],
	["甲: 1\n‸---\n乙: 2", "YAML-MANY-DOCUMENTS"],
	["甲: &a\n  - ‸*a", "YAML-ALIAS-CYCLE"],
	// several mistakes in one file
	[
		'甲: 乙\n‸\t丙: 丁\n戊: ‸"己\n庚: ‸@辛\n标题‸：壬\n癸: ‸[子\n丑: 寅',
		"YAML-TAB",
		"YAML-UNCLOSED-QUOTE",
		"YAML-BAD-START",
		"YAML-FULLWIDTH-COLON",
		"YAML-UNCLOSED-BRACKET",
	],
	[
		"文种: 甲\n标题‸：乙\n主要任务‸：\n  - 标题‸：丙\n    内容‸：丁\n  - 戊\n正文‸：己",
		...Array.from({ length: 5 }, () => "YAML-FULLWIDTH-COLON"),
	],
];

/** Nothing is told about these. */
const FINE = [
	"甲: 1 # 注释\n# 甲\n#乙\n乙: 2",
	"时间:\n  - 时间：3月5日\n  - 地点：会议室",
	"内容: 时间：3月5日上午9:30",
	"内容: |\n  1. 甲\n  2. 乙\n  　　- 丙 #丁\n  标题：戊",
	"内容: GB/T\n  9704",
	"甲: -5\n乙:\n  -5\n丙: 100%\n丁: 好!\n戊: 3*4\n己: A&B\n庚: a#b\n辛: http://a.cn/b",
	"甲: &a 乙\n丙: *a",
	"甲: !!str 1",
	"甲: [本办法所称……，是指……。, 第二款。]",
	"行: [合计, 1, 234]\n列: [100,200]",
	"单位: [各县（市、区）人民政府和各有关部门]",
	"---\n甲: 1\n---\n",
	'甲: \'C:\\temp\'\n乙: C:\\temp\n丙: "丁\\"戊\\n己\\ud83d\\ude00"',
	"甲:\n- 乙\n- 丙\n丁: 戊",
	"甲: \ue000𠮷\u{10ffff}",
	"甲: 请{{单位}}【镇名】<b>|@*",
	"甲: 【乙】\n丙: 【丁】、【戊】\n己: ［庚］",
];

function told(typed: string) {
	const source = sourceText("甲.yaml", typed);
	return onlyDocument(parse(source, KEYS)).diagnostics.map((one) => ({
		code: one.code,
		...position(source, one.span.start),
	}));
}

describe("faulty plans", () => {
	test.each(FAULTS)("%j", (typed, ...codes) => {
		const text = typed.replaceAll("‸", "");
		const source = sourceText("甲.yaml", text);
		const places = [...typed.matchAll(/‸/g)].map(({ index }, i) => index - i);
		const expected = codes.map((code, i) => ({ code, ...position(source, places[i] as number) }));
		expect(told(text)).toEqual(expected);
		expect(told(`${text}\n`)).toEqual(expected);
	});

	test("are told the same with CRLF and CR", () => {
		for (const [typed, ...codes] of FAULTS) {
			if (/\ud800/.test(typed)) continue;
			for (const lineBreak of ["\r\n", "\r"]) {
				const text = typed.replaceAll("‸", "").replaceAll("\n", lineBreak);
				expect(told(text).map(({ code }) => code)).toEqual(codes);
			}
		}
	});

	test("cover every code of the group", () => {
		const seen = new Set(FAULTS.flatMap(([, ...codes]) => codes));
		const elsewhere = new Set([
			"YAML-TOO-DEEP",
			"YAML-TOO-BIG",
			"YAML-MORE",
			"YAML-SYNTAX",
			"YAML-BLANK-INDENT",
		]);
		const missing = Object.keys(YAML_SENTENCES).filter((code) => !seen.has(code) && !elsewhere.has(code));
		expect(missing).toEqual([]);
	});

	test("get a sentence each, without gaps in it", () => {
		for (const [typed] of FAULTS) {
			const source = sourceText("甲.yaml", typed.replaceAll("‸", ""));
			for (const { code, args } of onlyDocument(parse(source, KEYS)).diagnostics) {
				const sentence = YAML_SENTENCES[code as keyof typeof YAML_SENTENCES](args as never);
				expect(sentence.message + sentence.hint).not.toMatch(/undefined|NaN|\[object|“”(?!。|，|里)/);
				expect(sentence.message).toMatch(/。$/);
			}
		}
	});
});

describe("sound plans", () => {
	test.each(FINE)("%j", (typed) => {
		expect(told(typed)).toEqual([]);
	});
});
