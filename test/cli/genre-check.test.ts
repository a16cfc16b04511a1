import { rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { folderWith, schemaOf } from "../project/setting.ts";
import { gzfa } from "./run.ts";

function inside(folder: string) {
	return (...args: string[]) => gzfa(args, { cwd: folder });
}

describe("genre check", () => {
	const FRAME = "{{#> 公文}}\n{{> 主体}}\n{{/公文}}\n";
	const example = (genre = "督查通报") => `文种: ${genre}\n标题: 甲\n引言: 乙\n`;
	const sound = {
		"gzfa.config.yaml": "",
		"schemas/督查通报.schema.json": schemaOf("督查通报"),
		"templates/督查通报.hbs": FRAME,
		"examples/督查通报.yaml": example(),
	};

	test.each<[string, Record<string, string>, number, string[]]>([
		["nothing to say", {}, 0, []],
		[
			"a faulty schema",
			{ "schemas/督查通报.schema.json": schemaOf("督查通报", { titel: "甲" }) },
			1,
			["SCHEMA-UNKNOWN"],
		],
		[
			"a field that is none",
			{ "templates/督查通报.hbs": FRAME.replace("{{>", "{{引育}}\n{{>") },
			1,
			["TEMPLATE-UNKNOWN-FIELD"],
		],
		[
			"an example of another genre",
			{ "examples/督查通报.yaml": example("通用") },
			1,
			["GENRE-EXAMPLE-OTHER"],
		],
		["a faulty example", { "examples/督查通报.yaml": `${example()}印章: 盖\n` }, 1, ["FIELD-VALUE"]],
		[
			"an own field that is not printed",
			{
				"schemas/督查通报.schema.json": schemaOf("督查通报", {
					properties: { span: { title: "督查时间", description: "哪几天。", type: "string", minLength: 1 } },
				}),
			},
			1,
			["GENRE-FIELD-UNPRINTED"],
		],
		[
			"a field said to be unused that is printed",
			{
				"schemas/督查通报.schema.json": schemaOf("督查通报", {}, { unused: ["印数", "签发人"] }),
				"templates/督查通报.hbs": `${FRAME}@印数 {{印数}}\n`,
			},
			0,
			["GENRE-FIELD-PRINTED"],
		],
		[
			"a name that is another genre's",
			{ "schemas/督查通报.schema.json": schemaOf("督查通报", {}, { also: ["自查自纠报告"] }) },
			1,
			["GENRE-NAME-TAKEN"],
		],
		[
			"a name that two of the project's have",
			{
				"schemas/督查通报.schema.json": schemaOf("督查通报", {}, { also: ["丙"] }),
				"schemas/乙.schema.json": schemaOf("乙", {}, { also: ["丙"] }),
				"examples/乙.yaml": example("乙"),
				"templates/乙.hbs": FRAME,
			},
			1,
			["GENRE-NAME-TAKEN", "GENRE-NAME-TAKEN"],
		],
	])("%s", (_, files, code, codes) => {
		const ran = inside(folderWith({ ...sound, ...files }))("genre", "check");
		expect(ran.code).toBe(code);
		expect([...ran.out.matchAll(/ ([A-Z]+-[A-Z-]+)$/gm)].map(([, one]) => one)).toEqual(codes);
	});

	test("what a template leaves out is told once, but for what only some kinds have", () => {
		const files = { ...sound, "templates/督查通报.hbs": "@标题 {{标题}}\n{{> 主体}}\n" };
		const { code, out } = inside(folderWith(files))("自定文种", "检查", "督查通报");
		expect(code).toBe(1);
		expect(out.match(/GENRE-FIELD-UNPRINTED/g)).toHaveLength(1);
		expect(out).toMatch(/^templates\/督查通报.hbs:1:1 错误 模板没有用到“状态”“份号”.*“抄送机关”“分送机关”/m);
		expect(out).toMatch(/写进 gzfa 的 unused：\["状态", "份号", .*"抄送机关", "分送机关"/);
		expect(out).not.toContain("“引言”");
		expect(out).not.toContain("“列席”");
		const asked = { ...files, "schemas/督查通报.schema.json": schemaOf("督查通报", {}, { needs: ["列席"] }) };
		expect(inside(folderWith(asked))("genre", "check", "督查通报").out).toContain("“列席”");
	});

	test("what a partial of the project's leaves out is told of that", () => {
		const files = {
			...sound,
			"templates/partials/版记.hbs":
				"@抄送机关 {{抄送机关}}\n@印发机关 {{印发机关}}\n@印发日期 {{印发日期}}\n",
		};
		const { out } = inside(folderWith(files))("genre", "check", "督查通报");
		expect(out).toMatch(/^templates\/partials\/版记.hbs:1:1 错误 模板没有用到“分送机关”“印数”，/m);
		expect(out.match(/GENRE-FIELD-UNPRINTED/g)).toHaveLength(1);
	});

	test("no template and no example", () => {
		const folder = folderWith({
			"gzfa.config.yaml": "",
			"schemas/督查通报.schema.json": schemaOf("督查通报"),
		});
		const { code, out } = inside(folder)("genre", "check");
		expect(code).toBe(1);
		expect(out).toContain("没有“templates/督查通报.hbs”，用“通用”的模板。 GENRE-TEMPLATE-NONE");
		expect(out).toContain("没有例文“examples/督查通报.yaml”。 GENRE-EXAMPLE-NONE");
	});

	test("a template under another name is told, and what is lost without it", () => {
		const properties = { visitor: { title: "来访人", description: "谁。", type: "string", minLength: 1 } };
		const files = {
			...sound,
			"schemas/督查通报.schema.json": schemaOf("督查通报", { properties }),
			"templates/督查.hbs": FRAME,
		};
		const folder = folderWith(files);
		rmSync(join(folder, "templates/督查通报.hbs"));
		const { code, out } = inside(folder)("genre", "check");
		expect(code).toBe(1);
		expect(out).toContain(
			"没有“templates/督查通报.hbs”，用“通用”的模板，它不印“来访人”；“templates/督查.hbs”没有文种用它。 GENRE-TEMPLATE-NONE",
		);
		expect(out).not.toContain("document.hbs");
	});

	test.each(["schemas/摸底单.json", "schemas/摸底单.schema.json.txt", "schemas/督查/摸底单.schema.json"])(
		"%s is told not to be a genre",
		(file) => {
			const folder = folderWith({
				...sound,
				[file]: schemaOf("摸底单"),
				"a.yaml": "文种: 摸底单\n标题: 甲\n引言: 乙\n",
			});
			const run = inside(folder);
			const all = run("genre", "check");
			expect(all.code).toBe(0);
			expect(all.out).toMatch(/^.* 警告 “.*”没有用上.* GENRE-FILE-IDLE$/m);
			expect(all.out).toContain(`“${file}”没有用上`);
			for (const args of [
				["check", "a.yaml"],
				["genre", "check", "摸底单"],
			]) {
				const { code, out } = run(...args);
				expect([code, out.includes("改名、挪成“schemas/摸底单.schema.json”")]).toEqual([1, true]);
			}
		},
	);

	test("in a project without genres says how to make one; outside checks the built-in ones", () => {
		expect(inside(folderWith({ "gzfa.config.yaml": "" }))("genre", "check").out).toContain("gzfa genre new");
		const { code, out } = inside(folderWith({}))("genre", "check", "工作方案", "请示");
		expect({ code, out }).toEqual({ code: 0, out: "工作方案：没有发现问题。\n请示：没有发现问题。\n" });
	});
});
