import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { loadWithProfile } from "../../src/project/load.ts";
import { reportText } from "../../src/report/text.ts";
import { DEFAULT_PROFILE, PROFILES } from "../../src/standard/layout.ts";
import { folderWith, toldIn } from "./setting.ts";

const CONFIG = "版面: 版面/县.yaml\n";

const loadIn = (files: Record<string, string>) =>
	loadWithProfile(folderWith({ "gzfa.config.yaml": CONFIG, ...files }));

/** The profile in force where 版面/县.yaml says this. */
async function profileOf(text: string) {
	const { value, diagnostics, sources } = await loadIn({ "版面/县.yaml": text });
	expect(reportText({ diagnostics, sources }, false)).toBe("");
	if (!value) throw new Error("no project");
	return value.profile;
}

describe("the profile that a project says", () => {
	test.each([
		["33476.2", PROFILES["33476.2"]],
		["GB/T 33476.2-2016", PROFILES["33476.2"]],
		["9704", PROFILES["9704"]],
		["gb/t9704", PROFILES["9704"]],
	])("%s is built in", async (name, expected) => {
		const { value } = await loadWithProfile(folderWith({ "gzfa.config.yaml": `profile: ${name}\n` }));
		expect(value?.profile).toEqual({ profile: expected, base: expected, layers: [] });
	});

	test("is the default one unless it says otherwise", async () => {
		const { value } = await loadWithProfile(folderWith({ "gzfa.config.yaml": "计划: plans\n" }));
		expect(value?.profile.profile).toBe(DEFAULT_PROFILE);
	});

	test.each([
		["a file above the project", "../a.yaml", "1:5 PROFILE-OUTSIDE"],
		["a whole path", "/etc/a.yaml", "1:5 PROFILE-OUTSIDE"],
		["no file", "版面/市.yaml", "1:5 PROFILE-MISSING"],
		["a folder", "版面", "1:5 REFERENCE-UNREADABLE"],
		["nothing", "''", "1:5 FIELD-EMPTY"],
	])("may not be %s", async (_, path, expected) => {
		const folder = folderWith({ "gzfa.config.yaml": `版面: ${path}\n`, "版面/县.yaml": "名称: 甲\n" });
		expect(toldIn(folder, await loadWithProfile(folder))).toEqual([`gzfa.config.yaml:${expected}`]);
	});

	test("may not be a link that leads out", async () => {
		const outside = folderWith({ "a.yaml": "名称: 甲\n" });
		const folder = folderWith({ "gzfa.config.yaml": "版面: a.yaml\n" });
		symlinkSync(join(outside, "a.yaml"), join(folder, "a.yaml"));
		expect(toldIn(folder, await loadWithProfile(folder))).toEqual(["gzfa.config.yaml:1:5 PROFILE-OUTSIDE"]);
	});
});

describe("a sound profile", () => {
	test("says rows of every group by name, all else is as below", async () => {
		const { profile, base } = await profileOf(`名称: 某县政府办
基准: GB/T 9704
参数: {行距: 28.95磅, 上页边距: 37mm, 红色分隔线粗细: 1磅, 版记行距: 1厘米, 标题下空行: 2行}
字体:
  仿宋: 仿宋
  小标宋: {字体: 方正小标宋_GBK, 后备: [华文中宋, 宋体]}
文字:
  二级标题: {加粗: 是}
  三级标题: {加粗: 'true', 字体: 黑体}
  页码: {字号: 小四}
  表头: {字号: 13.5磅, 颜色: 红色}
颜色: {红色: "#e60000"}
选项: {版记排在偶数页: 是, 页码位置: 居中, 页码样式: 纯数字, 版头套印: 是}
`);
		const { measures, faces, typography, colours, choices } = base;
		expect(base).toBe(PROFILES["9704"]);
		expect(profile).toEqual({
			name: "某县政府办",
			measures: {
				...measures,
				redRuleWidth: { ...measures.redRuleWidth, value: 0.353 },
				imprintPitch: { ...measures.imprintPitch, value: 28.346 },
				linesBelowTitle: { ...measures.linesBelowTitle, value: 2 },
			},
			faces: {
				...faces,
				仿宋: { ...faces.仿宋, font: "仿宋" },
				小标宋: { ...faces.小标宋, font: "方正小标宋_GBK", fallbacks: ["华文中宋", "宋体"] },
			},
			typography: {
				...typography,
				heading2: { ...typography.heading2, bold: true },
				heading3: { ...typography.heading3, bold: true, face: "黑体" },
				pageNumber: { ...typography.pageNumber, sizePt: 12 },
				tableHead: { ...typography.tableHead, sizePt: 13.5, colour: "red" },
			},
			colours: { ...colours, red: { ...colours.red, rgb: "E60000" } },
			choices: {
				imprintOnEvenPage: { ...choices.imprintOnEvenPage, value: true },
				pageNumberPlace: { ...choices.pageNumberPlace, value: "居中" },
				pageNumberStyle: { ...choices.pageNumberStyle, value: "纯数字" },
				preprintedHead: { ...choices.preprintedHead, value: true },
			},
		});
	});

	test.each([
		["28.3", 28.3],
		["'28.3'", 28.3],
		["28.3 磅", 28.3],
		["28.3pt", 28.3],
		["２８．３磅", 28.3],
		["9.9毫米", 28.063],
		["0.99 cm", 28.063],
	])("takes a pitch of %s", async (typed, expected) => {
		const { profile } = await profileOf(`参数: {行距: ${typed}, 每面行数: 23}\n`);
		expect(profile.measures.linePitch.value).toBe(expected);
	});

	test("takes names in English, and its own name from its file", async () => {
		const { profile } = await profileOf("measures: {linePitch: 29.4}\nfaces: {仿宋: 仿宋}\n");
		expect([profile.name, profile.measures.linePitch.value]).toEqual(["县", 29.4]);
	});
});

describe("profiles upon profiles", () => {
	const FILES = {
		"版面/县.yaml": "名称: 县\n上级: 上级/省.yaml\n参数: {标题下空行: 2}\n文字: {二级标题: {加粗: 是}}\n",
		"版面/上级/省.yaml": "名称: 省\n上级: 9704\n参数: {标题下空行: 0, 红色分隔线粗细: 0.4}\n",
	};

	test("what is nearer to the office counts", async () => {
		const { value, diagnostics } = await loadIn(FILES);
		expect(diagnostics).toEqual([]);
		const { profile, base, layers } = value?.profile ?? {};
		expect(base).toBe(PROFILES["9704"]);
		expect(layers?.map(({ name }) => name)).toEqual(["省", "县"]);
		expect(profile?.measures.linesBelowTitle.value).toBe(2);
		expect(profile?.measures.redRuleWidth.value).toBe(0.4);
		expect(profile?.typography.heading2.bold).toBe(true);
	});

	test("a fault of one below is told in its own file, with those of the others", async () => {
		const folder = folderWith({
			"gzfa.config.yaml": CONFIG,
			"版面/县.yaml": "上级: 省.yaml\n参数: {行矩: 28}\n",
			"版面/省.yaml": "参数: {行距: 甲}\n",
		});
		expect(toldIn(folder, await loadWithProfile(folder))).toEqual([
			"版面/县.yaml:2:6 FIELD-UNKNOWN",
			"版面/省.yaml:1:10 PROFILE-NUMBER",
		]);
	});

	test("a circle is told with its way", async () => {
		const { diagnostics, sources } = await loadIn({
			"版面/县.yaml": "上级: 省.yaml\n",
			"版面/省.yaml": "上级: ./县.yaml\n",
		});
		const folder = sources[0]?.file.replace("/gzfa.config.yaml", "") ?? "";
		expect(
			reportText({ diagnostics, sources }, false).replaceAll(`${folder}/`, ""),
		).toBe(`版面/省.yaml:1:5 错误 版面的“上级”绕了一圈又回到自己：版面/县.yaml → 版面/省.yaml → 版面/县.yaml。 PROFILE-CYCLE
  1 | 上级: ./县.yaml
    |       ^^^^^^^^^
  改法：去掉其中的一处“上级”；最上面的不写“上级”，或者写 33476.2、9704。

共 1 个错误。
`);
	});
});

test.each([
	["no bytes", ""],
	["blank lines", "\n\n"],
	["a comment", "# 还没写\n"],
	["a dash line", "---\n"],
	["an empty mapping", "{}\n"],
	["null", "~\n"],
])("a file of %s is told, and changes nothing", async (_, text) => {
	const { value, diagnostics } = await loadIn({ "版面/县.yaml": text });
	expect(diagnostics.map(({ code, severity }) => [code, severity])).toEqual([["PROFILE-EMPTY", "warning"]]);
	expect(value?.profile.profile).toEqual({ ...DEFAULT_PROFILE, name: "县" });
});
