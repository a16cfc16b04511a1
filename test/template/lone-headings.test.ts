import { describe, expect, test } from "vitest";
import { items, line, made, outline, plan, section } from "./setting.ts";

const GONE = "{{#层}}\n# 诉求事项\n{{#each 主要任务}}\n{{> 栏目}}\n{{/each}}\n{{/层}}\n";
const seen = (template: string, full = plan({ preamble: "甲" })) => outline(made(template, full).body);

describe("a typed heading with nothing below", () => {
	test("goes, and its number is free", () => {
		expect(seen(`${GONE}{{#层}}\n# 办理情况\n{{引言}}\n{{/层}}`)).toEqual(["# 1 一、办理情况", "1 甲"]);
	});

	test("stays when something is printed", () => {
		const full = plan({}, { sections: [section("修路", ["某村。"], ["tasks"])] });
		expect(seen(GONE, full)).toEqual(["# 1 一、诉求事项", "# 2 （一）修路", "2 某村。"]);
	});

	test("a whole tree of them goes, the levels without heading too", () => {
		const inner = "{{#层}}\n{{#层}}\n# 乙\n{{#if 结语}}有{{/if}}\n{{/层}}\n{{/层}}";
		expect(seen(`{{#层}}\n# 外\n${inner}\n{{/层}}\n{{#层}}\n# 后\n{{引言}}\n{{/层}}`)).toEqual([
			"# 1 一、后",
			"1 甲",
		]);
		expect(seen(`${inner}\n{{#层}}\n# 后\n{{引言}}\n{{/层}}`)).toEqual(["# 1 一、后", "1 甲"]);
	});

	test("does not take the heading of a level below with it", () => {
		const full = plan({ subtitle: "乙" });
		expect(seen("{{#层}}\n# 甲\n{{#层}}\n# {{副标题}}\n{{/层}}\n{{/层}}", full)).toEqual([
			"# 1 一、甲",
			"# 2 （一）乙",
		]);
	});

	test("stays with a text behind it, with a table below it, or where all is typed", () => {
		expect(seen("{{#层}}\n# 甲\n@接 {{引言}}\n{{/层}}")).toEqual(["# 1 一、甲。甲"]);
		expect(seen("{{#层}}\n# 甲\n{{引言}}{{结语}}\n{{#表}}\n@行 |甲\n{{/表}}\n{{/层}}", plan())).toEqual([
			"# 1 一、甲",
			"表 1行",
		]);
		expect(seen("{{#层}}\n# 甲\n{{! 待补 }}\n{{/层}}\n{{#层}}\n# 乙\n{{/层}}")).toEqual([
			"# 1 一、甲",
			"# 1 二、乙",
		]);
	});

	test("one that comes from the plan stays", () => {
		const full = plan(
			{},
			{ sections: [section("修路", [], ["tasks"]), section("", [items(section("架桥", []))], ["tasks"])] },
		);
		expect(seen("{{#each 主要任务}}\n{{> 栏目}}\n{{/each}}", full)).toContain("# 1 一、修路");
	});

	test("articles are counted through without it", () => {
		const chapter = (name: string, text: string) =>
			`{{#层 章}}\n# ${name}\n{{#层 条}}\n${text}\n{{/层}}\n{{/层}}\n`;
		expect(seen(`${chapter("总则", "{{结语}}")}${chapter("附则", "{{引言}}")}`)).toEqual([
			"# 1 第一章附则",
			"1 第一条甲",
		]);
	});
});

test("a full-width blank behind the sign parts it from the text", () => {
	expect(outline(made("{{#层}}\n#　诉求事项\n{{/层}}\n@段　　甲　乙").body)).toEqual([
		"# 1 一、诉求事项",
		"1 甲　乙",
	]);
	expect(made("@署名　{{署名}}", plan({ signature: [line("　某局")] })).signatures).toEqual([line("　某局")]);
});
