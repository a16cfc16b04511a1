import { describe, expect, test } from "vitest";
import { safeName, safeWords } from "../../src/batch/safe-name.ts";
import { office, plan, reported } from "./offices.ts";

describe("names that every system takes", () => {
	test.each([
		['a<b>c:d"e/f\\g|h?i*j', "a＜b＞c：d＂e／f＼g｜h？i＊j"],
		["甲\n乙\t丙\u0000丁", "甲 乙 丙 丁"],
		["\ud800甲", " 甲"],
	])("%j within a name", (typed, safe) => expect(safeWords(typed)).toBe(safe));

	test.each([
		["CON", "_CON"],
		["con.甲", "_con.甲"],
		["COM¹", "_COM¹"],
		["康", "康"],
		["甲. .", "甲"],
		["..", ""],
		["-甲--乙-", "甲-乙"],
		[" 甲 ", "甲"],
	])("%j as a name", (typed, name) => expect(safeName(typed)).toEqual({ name, isCut: false }));

	test("a long one is cut at a character", () => {
		const { name, isCut } = safeName("𠮷甲".repeat(100));
		expect(isCut).toBe(true);
		expect(Buffer.byteLength(name)).toBeLessThanOrEqual(200);
		expect(name).toMatch(/^(?:𠮷甲)*𠮷?…$/u);
	});
});

describe("the pattern of the configuration", () => {
	const config = (name: string) => `成品: {文件夹: 成品, 文件名: "${name}"}\n`;
	const NUMBERED = plan(
		"关于“一件事”：怎么办？的通知",
		"通知",
		"发文字号: 清政发〔2026〕3号\n成文日期: 2026-03-05\n",
	);

	test("is filled from the plan", () => {
		const here = office({
			"gzfa.config.yaml": config("{年}/{文种}/{发文字号}-{标题}"),
			"plans/甲/一.yaml": NUMBERED,
			"plans/二.yaml": plan("关于两件事的通知"),
		});
		expect(here.run("render").code).toBe(0);
		expect(Object.keys(here.files("成品"))).toEqual([
			"2026/通知/清政发〔2026〕3号-关于“一件事”：怎么办？的通知.docx",
			"通知/关于两件事的通知.docx",
		]);
	});

	test("takes a title of several lines as one", () => {
		const here = office({
			"gzfa.config.yaml": config("{标题}"),
			"plans/甲.yaml": plan("[关于做好今年秋粮, 抢收抢烘工作的通知]"),
		});
		expect(here.run("render").code).toBe(0);
		expect(Object.keys(here.files("成品"))).toEqual(["关于做好今年秋粮抢收抢烘工作的通知.docx"]);
	});

	test("keeps folders by {文件夹} and names by {文件名}; \\ parts as / does", () => {
		const here = office({
			"gzfa.config.yaml": config("{文种}\\\\{文件夹}\\\\{文件名}"),
			"plans/甲/一.yaml": NUMBERED,
		});
		expect(here.run("render").code).toBe(0);
		expect(Object.keys(here.files("成品"))).toEqual(["通知/甲/一.docx"]);
	});

	test.each([
		["{没有这个键}", "NAME-UNKNOWN"],
		["{发文字号}", "NAME-EMPTY"],
		["../../{发文字号}", "NAME-EMPTY"],
	])("%s", (pattern, rule) => {
		const here = office({ "gzfa.config.yaml": config(pattern), "plans/甲.yaml": plan("关于甲的通知") });
		const ran = here.run("render", "--format", "json");
		expect(ran.code).toBe(1);
		expect(reported(ran).documents[0]?.findings).toMatchObject([{ rule, file: "gzfa.config.yaml" }]);
		expect(Object.keys(here.files())).toEqual(["gzfa.config.yaml", "plans/甲.yaml"]);
	});

	test("never leads out of the folder", () => {
		const here = office({
			"gzfa.config.yaml": config("../{标题}/../../{文件名}"),
			"plans/甲.yaml": plan("../../关于甲的通知"),
		});
		here.run("render");
		expect(Object.keys(here.files("成品"))).toEqual(["／..／关于甲的通知/甲.docx"]);
	});

	test("a name that is too long is cut, one that is long is told", () => {
		const here = office({
			"gzfa.config.yaml": config("{标题}"),
			"plans/甲.yaml": plan(`关于${"很长的".repeat(40)}事情的通知`),
		});
		const cut = reported(here.run("render", "--format", "json"));
		expect(cut.documents[0]?.findings.map(({ rule }) => rule)).toContain("NAME-CUT");
		here.write("gzfa.config.yaml", config("{标题}/{标题}/{标题}/{标题}"));
		here.write("plans/甲.yaml", plan(`关于${"长".repeat(45)}的通知`));
		const long = reported(here.run("render", "--format", "json"));
		expect(long.documents[0]?.findings.map(({ rule }) => rule)).toContain("NAME-LONG");
	});

	test("two plans of one name: the second is told, whatever the case of letters", () => {
		const here = office({
			"gzfa.config.yaml": config("{标题}"),
			"plans/一.yaml": plan("关于ABC的通知"),
			"plans/二.yaml": plan("关于abc的通知"),
		});
		const ran = here.run("render");
		expect(ran.code).toBe(1);
		expect(ran.err).toContain("已经是 plans/一.yaml 的公文");
		expect(ran.err).toContain("没有生成 plans/二.yaml 的公文");
		expect(Object.keys(here.files("成品"))).toEqual(["关于ABC的通知.docx"]);
		expect(here.run("render").code).toBe(1);
	});
});

test("of a name that is too long, the number that tells it apart is kept", () => {
	const here = office({
		"gzfa.config.yaml": '成品: {文件夹: 成品, 文件名: "{标题}-{行号}"}\n',
		"plans/_甲.yaml": plan(`关于${"很".repeat(80)}长的【镇】的通知`, "通知", "变量: {镇: }\n"),
		"名单.csv": "镇\n甲\n乙\n",
	});
	expect(here.run("render", "plans/_甲.yaml", "--data", "名单.csv").code).toBe(0);
	expect(Object.keys(here.files("成品")).map((name) => name.slice(-9))).toEqual(["很…-2.docx", "很…-3.docx"]);
});

test("variables of the project, and values that a plan falls back on, have their place in names", () => {
	const here = office({
		"gzfa.config.yaml":
			'成品: {文件夹: 成品, 文件名: "{年度}/{类}-{镇名}"}\n变量: {年度: 2026年, 镇名: 县里}\n',
		"plans/甲.yaml": plan("关于【镇名】的通知", "通知", "变量: {镇名: 各镇, 类: 催报}\n"),
		"plans/名单.csv": "镇名\n城关镇\n,\n",
	});
	expect(here.run("render", "--strict")).toMatchObject({ code: 0, err: "" });
	expect(Object.keys(here.files("成品"))).toEqual(["2026年/催报-各镇.docx"]);
	here.write("plans/名单.csv", "镇名,电话\n城关镇,1\n,2\n");
	expect(here.run("render", "plans/甲.yaml", "--data", "plans/名单.csv").code).toBe(0);
	expect(Object.keys(here.files("成品"))).toEqual(["2026年/催报-各镇.docx", "2026年/催报-城关镇.docx"]);
});

test("the folder of documents lies within the project", () => {
	const here = office({
		"gzfa.config.yaml": "成品: {文件夹: ../外面}\n",
		"plans/甲.yaml": plan("关于甲的通知"),
	});
	expect(here.run("render")).toMatchObject({ code: 1 });
	expect(here.run("render").err).toContain("CONFIG-FOLDER-OUTSIDE");
});
