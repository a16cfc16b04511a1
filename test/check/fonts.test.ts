import { describe, expect, test } from "vitest";
import { fontsLack } from "../../src/check/fonts.ts";
import { checkPlan } from "../../src/pipeline.ts";
import type { NamedPlan } from "../../src/plan/named.ts";
import { loadProject } from "../../src/project/load.ts";
import { reportText } from "../../src/report/text.ts";
import { DEFAULT_PROFILE, type Profile } from "../../src/standard/layout.ts";
import { folderWith, toldIn, walkIn } from "../project/setting.ts";

const { faces } = DEFAULT_PROFILE;
const walk = (text: string, profile?: Profile) =>
	checkPlan({ file: "a.yaml", bytes: new TextEncoder().encode(text) }, undefined, profile);

const PLAN = `# 喆
文种: 通用
标题: 关于表彰李镕同志的决定
引言: 李镕、王喆两位同志（李镕为组长）。
`;

describe("characters that a font of GB 2312 lacks", () => {
	test("are told once each, where they first stand, with their number", async () => {
		expect(reportText(await walk(PLAN), false)).toMatchInlineSnapshot(`
			"a.yaml:3:10 警告 “镕”不在 仿宋_GB2312、楷体_GB2312 里，打开公文时这个字会换成别的字体，和两边的字不一样（共 3 处）。 FONT-LACKS
			  3 | 标题: 关于表彰李镕同志的决定
			    |                 ^^
			  改法：换成字多的字体：在项目的版面文件里写“字体: {仿宋: 方正仿宋_GBK, 楷体: 方正楷体_GBK}”，或者写仿宋、楷体；电脑上装了哪些，运行 gzfa doctor 看。只是个别人名、印出来看着行的，不用管。

			a.yaml:4:9 警告 “喆”不在 仿宋_GB2312、楷体_GB2312 里，打开公文时这个字会换成别的字体，和两边的字不一样。 FONT-LACKS
			  4 | 引言: 李镕、王喆两位同志（李镕为组长）。
			    |               ^^
			  改法：换成字多的字体：在项目的版面文件里写“字体: {仿宋: 方正仿宋_GBK, 楷体: 方正楷体_GBK}”，或者写仿宋、楷体；电脑上装了哪些，运行 gzfa doctor 看。只是个别人名、印出来看着行的，不用管。

			共 2 个警告。
			"
		`);
	});

	test("are those of the fonts in force", async () => {
		const full = { ...faces, 仿宋: { ...faces.仿宋, font: "仿宋" }, 楷体: { ...faces.楷体, font: "楷体" } };
		expect((await walk(PLAN, { ...DEFAULT_PROFILE, faces: full })).diagnostics).toEqual([]);
		const half = { ...full, 楷体: { ...faces.楷体, font: "KaiTi_GB2312" } };
		const { diagnostics } = await walk(PLAN, { ...DEFAULT_PROFILE, faces: half });
		expect(diagnostics.map(({ args }) => args)).toEqual([
			{ character: "镕", fonts: ["KaiTi_GB2312"], count: 3 },
			{ character: "喆", fonts: ["KaiTi_GB2312"], count: 1 },
		]);
	});

	test("are hanzi and their marks; Western letters and signs any font has", async () => {
		const told = async (text: string) =>
			(await walk(`文种: 通用\n标题: 甲\n引言: ${text}\n`)).diagnostics
				.filter(({ code }) => code === "FONT-LACKS")
				.map(({ span }) => `文种: 通用\n标题: 甲\n引言: ${text}\n`.slice(span.start, span.end));
		expect(await told("甲é–•€²①〔〕“”…—·ＡＢ、々乙")).toEqual([]);
		expect(await told("二〇二六年")).toEqual(["〇"]);
		expect(await told("𠮷林乡500㎡")).toEqual(["𠮷", "㎡"]);
		expect(await told("'一''二镕'")).toEqual(["镕"]);
	});

	test("of a file that the plan names are told there", async () => {
		const folder = folderWith({
			"gzfa.config.yaml": "",
			"名单.csv": "姓名\n李镕\n",
			"a.yaml": "文种: 通用\n标题: 甲\n章节:\n  - 标题: 乙\n    表格: {行: {文件: 名单.csv}}\n",
		});
		expect(toldIn(folder, await walkIn(folder, "a.yaml"))).toEqual(["名单.csv:2:1 FONT-LACKS"]);
		expect(loadProject(folder).diagnostics).toEqual([]);
	});

	test("cost less than a millisecond in a long plan", async () => {
		const text = `文种: 通用\n标题: 甲\n引言: ${"各乡镇人民政府，县政府各部门：".repeat(1000)}\n`;
		const named = (await walk(text)).named as NamedPlan;
		const times = Array.from({ length: 20 }, () => {
			const start = performance.now();
			fontsLack(named, DEFAULT_PROFILE);
			return performance.now() - start;
		});
		expect(Math.min(...times)).toBeLessThan(1);
	});
});
