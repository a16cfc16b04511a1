import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { gzfa, ROOT, scratch } from "./run.ts";

const here = scratch();
const write = (name: string, text: string) => writeFileSync(join(here, name), text);

describe("gzfa template preview", () => {
	test("writes the example through the template, and tells whose words stand where", () => {
		write("我的.hbs", "{{#> 公文}}\n{{> 主体}}\n@段 自{{日期 成文日期}}起执行。\n{{/公文}}\n");
		const { code, out, err } = gzfa(["模板", "预览", "我的.hbs", "--genre", "工作方案"], { cwd: here });
		expect({ code, err }).toEqual({ code: 0, err: "" });
		expect(out).toMatch(/^标题 +澄阳县/m);
		expect(out).toMatch(/^一级标题 +‹一、›指导思想$/m);
		expect(out).toMatch(/^正文 +‹自›2026年3月6日‹起执行。›$/m);
		expect(out).toMatch(/^附件1 +餐饮场所/m);
		expect(out).toContain("已生成 我的.预览.docx");
		expect(existsSync(join(here, "我的.预览.docx"))).toBe(true);
	});

	test("takes a plan of the user's, and another place", () => {
		write("短.hbs", "@标题 {{标题}}\n{{#each 正文}}\n{{> 流}}\n{{/each}}\n");
		write("短.yaml", "文种: 通用\n标题: 关于放假的说明\n正文: 放假一天。\n");
		const args = ["template", "preview", "短.hbs", "--plan", "短.yaml", "-o", "看看.docx"];
		const { code, out } = gzfa(args, { cwd: here });
		expect(code).toBe(0);
		expect(out.split("\n").slice(2, 4)).toEqual(["标题          关于放假的说明", "正文          放假一天。"]);
		expect(existsSync(join(here, "看看.docx"))).toBe(true);
	});

	test("the file's name says the genre; for another one there is a hint", () => {
		write("督办单.hbs", "@标题 {{标题}}\n{{承办单位}}\n");
		write("别的.hbs", "@标题 {{标题}}\n{{承办单位}}\n");
		expect(gzfa(["template", "check", "督办单.hbs"], { cwd: here })).toMatchObject({
			code: 0,
			out: "督办单.hbs 没有错误。\n",
		});
		expect(gzfa(["template", "preview", "督办单.hbs"], { cwd: here }).code).toBe(0);
		const other = gzfa(["template", "check", "别的.hbs"], { cwd: here });
		expect(other.code).toBe(1);
		expect(other.out).toContain("没有说明文种，是按“通用”检查的");
		expect(gzfa(["template", "preview", "别的.hbs"], { cwd: here }).err).toContain("--genre");
		const named = gzfa(["template", "check", "别的.hbs", "--genre", "通用"], { cwd: here });
		expect(named.out).not.toContain("没有说明文种");
	});

	test("what is no template is told", () => {
		write("某种.schema.json", "{}\n");
		for (const command of ["check", "preview"]) {
			const { code, err } = gzfa(["template", command, "某种.schema.json"], { cwd: here });
			expect(code).toBe(2);
			expect(err).toContain("不是模板：模板是 .hbs 文件；自定文种的 .schema.json 用 gzfa genre check 检查。");
		}
	});

	test("shows the words of tables, and no mark where the layout has none", () => {
		const table = "{{#表}}\n@表题 人员\n@表头 |甲|乙\n@行 |{{标题}}|\n@行\n{{/表}}\n";
		write("表.hbs", `@发文机关标志 某局文件\n@标题 {{标题}}\n${table}`);
		write("无.yaml", "文种: 通用\n标题: 关于放假的说明\n版式: 无版头\n正文: 放假一天。\n");
		const { out } = gzfa(["template", "preview", "表.hbs", "--plan", "无.yaml"], { cwd: here });
		expect(
			out
				.split("\n")
				.slice(2, 6)
				.map((one) => one.trimEnd()),
		).toEqual([
			"标题          关于放假的说明",
			"表格          ‹人员 3 行 2 列›",
			"                ‹甲› | ‹乙›",
			"                关于放假的说明 |",
		]);
	});

	test("a faulty template is told, and nothing is written", () => {
		write("错的.hbs", "{{#> 公文}}\n{{引严}}\n{{/公文}}\n");
		const { code, out, err } = gzfa(["template", "preview", "错的.hbs"], { cwd: here });
		expect({ code, out }).toEqual({ code: 1, out: "" });
		expect(err).toContain("错的.hbs:2:3");
		expect(existsSync(join(here, "错的.预览.docx"))).toBe(false);
	});

	test("every genre's template shows something of its example", { timeout: 120_000 }, () => {
		for (const genre of ["work-plan", "self-inspection", "briefing", "measures"]) {
			const args = [
				"template",
				"preview",
				`templates/${genre}.hbs`,
				"--genre",
				genre,
				"-o",
				join(here, `${genre}.docx`),
			];
			const { code, out } = gzfa(args, { cwd: ROOT });
			expect({ genre, code }).toEqual({ genre, code: 0 });
			expect(out).toMatch(/^标题 /m);
		}
	});
});
