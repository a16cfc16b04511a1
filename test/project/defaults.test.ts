import { describe, expect, test } from "vitest";
import { folderWith, markdownOf, schemaOf, toldIn, walkIn } from "./setting.ts";

const CONFIG = `默认:
  发文机关: 清河县应急管理局
  发文机关标志: 清河县应急管理局文件
  签发人: 某某某
  份号: "000001"
  密级: 秘密★1年
  紧急程度: 加急
  抄送机关: [县委办公室, 县政府办公室]
  分送机关: 各乡镇
  印发机关: 清河县应急管理局办公室
  印发日期: 2026-11-24
  印数: 50
`;
const HEAD = "文种: 通用\n标题: 甲\n引言: 乙\n成文日期: 2026-11-23\n";
const FULL = `${HEAD}版式: 文件\n发文字号: 清应急发〔2026〕1号\n`;

function project(plan: string, config = CONFIG, more: Record<string, string> = {}): string {
	return folderWith({ "gzfa.config.yaml": config, "a.yaml": plan, ...more });
}

describe("what the project says by default", () => {
	test("is as if the plan said it", async () => {
		const folder = project(FULL);
		const walk = await walkIn(folder, "a.yaml");
		expect(toldIn(folder, walk)).toEqual([]);
		const said = FULL + CONFIG.replace("默认:\n", "").replaceAll(/^ {2}/gm, "");
		expect(await markdownOf(walk)).toBe(await markdownOf(await walkIn(project(said, ""), "a.yaml")));
		expect(await markdownOf(walk)).toContain("清河县应急管理局文件");
	});

	test("of head and imprint is for documents that have them, and nobody is warned of it", async () => {
		const folder = project(HEAD);
		const walk = await walkIn(folder, "a.yaml");
		expect(toldIn(folder, walk)).toEqual([]);
		expect(await markdownOf(walk)).toBe("# 甲\n\n乙\n\n清河县应急管理局\n\n2026年11月23日\n");
	});

	test("gives way to the plan, whatever name the plan uses", async () => {
		const plan = `${FULL}issuer: 清河县林业局\n发文机关标志: 清河县林业局文件\n抄送: 县水利局\n`;
		const text = await markdownOf(await walkIn(project(plan), "a.yaml"));
		expect(text).toContain("抄送：县水利局。");
		expect(text).not.toMatch(/县委办公室|清河县应急管理局文件/);
	});

	test("is told where it stands when it does not suit", async () => {
		const config = "默认:\n  印发机关: 清河县××局\n  印发日期: 2026-02-30\n";
		const folder = project(`${FULL}发文机关: 清河县林业局\n`, config);
		expect(toldIn(folder, await walkIn(folder, "a.yaml"))).toEqual([
			"gzfa.config.yaml:2:9 PLACEHOLDER",
			"gzfa.config.yaml:3:9 DATE-INVALID",
		]);
	});

	test("does not name who signed a document that goes down", async () => {
		const genres = { "schemas/甲.schema.json": schemaOf("甲", {}, { direction: "下行" }) };
		const walk = await walkIn(project(FULL.replace("通用", "甲"), CONFIG, genres), "a.yaml");
		expect(walk.named?.fields.signatory).toBeUndefined();
		expect(walk.named?.fields.printer?.origin).toBe("project");
	});

	test("is not pressed upon a genre whose template leaves it out", async () => {
		const more = {
			"schemas/甲.schema.json": schemaOf("甲", {}, { unused: ["发文机关", "署名"] }),
			"templates/甲.hbs": "@标题 {{标题}}\n{{引言}}\n@成文日期 {{成文日期}}\n",
		};
		const folder = project(HEAD.replace("通用", "甲"), CONFIG, more);
		const walk = await walkIn(folder, "a.yaml");
		expect(toldIn(folder, walk)).toEqual([]);
		expect(await markdownOf(walk)).toBe("# 甲\n\n乙\n\n2026年11月23日\n");
	});

	test("may be the genre", async () => {
		const folder = project("标题: 甲\n引言: 乙\n", "默认:\n  文种: 通用\n");
		const walk = await walkIn(folder, "a.yaml");
		expect(toldIn(folder, walk)).toEqual([]);
		expect(walk.named?.genre.name).toBe("document");
	});

	test("may be variables; a plan that uses none is not told", async () => {
		const config = "默认:\n  变量: {镇名: 云岭镇}\n";
		const folder = folderWith({
			"gzfa.config.yaml": config,
			"a.yaml": "文种: 通用\n标题: 甲\n引言: 在【镇名】召开。\n",
			"b.yaml": "文种: 通用\n标题: 甲\n引言: 乙。\n",
		});
		expect(await markdownOf(await walkIn(folder, "a.yaml"))).toContain("在云岭镇召开。");
		expect(toldIn(folder, await walkIn(folder, "b.yaml"))).toEqual([]);
	});

	test("does not reach a plan that is issued within another", async () => {
		const plan = `${FULL}印发文件:\n  文种: 通用\n  标题: 丙\n  引言: 丁\n`;
		const walk = await walkIn(project(plan), "a.yaml");
		const [inner] = walk.named?.plans.values() ?? [];
		expect(inner?.fields.title).toBeDefined();
		expect(inner?.fields.issuer).toBeUndefined();
	});
});

describe("what the genre says by default", () => {
	const genres = {
		"schemas/甲.schema.json": schemaOf(
			"甲",
			{},
			{ defaults: { 版式: "文件", 层次序数: "数字", 附注: ["此件公开发布"] } },
		),
	};
	const plan = "文种: 甲\n标题: 丙\n发文字号: 清应急发〔2026〕1号\n引言: 丁\n成文日期: 2026-11-23\n";

	test("holds unless the project or the plan says otherwise", async () => {
		const layoutOf = async (text: string, config: string) =>
			(await walkIn(project(text, config, genres), "a.yaml")).document?.layout;
		const issuer = "默认:\n  发文机关: 清河县应急管理局\n";
		expect(await layoutOf(plan, issuer)).toBe("document");
		expect(await layoutOf(plan, `${issuer}  版式: 无版头\n`)).toBe("plain");
		expect(await layoutOf(`${plan}版式: 文件\n`, `${issuer}  版式: 无版头\n`)).toBe("document");
	});

	test("is told at 文种", async () => {
		const folder = project(plan, "", genres);
		expect(toldIn(folder, await walkIn(folder, "a.yaml"))).toEqual(["a.yaml:1:1 HEAD-INCOMPLETE"]);
	});
});
