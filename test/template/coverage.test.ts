import { expect, test } from "vitest";
import { unplaced } from "../../src/template/shape/coverage.ts";
import { items, line, made, plan, section, table } from "./setting.ts";

const placed = (text: string, at: string) => line(text, at);

const full = plan(
	{
		title: "题",
		preamble: ["甲", "乙"],
		issuer: "某局",
		signature: [line("某局", "/issuer")],
		present: "张三",
	},
	{
		body: [{ kind: "paragraph", line: placed("正文", "/body") }],
		sections: [
			{
				...section(
					"",
					[
						items({
							...section("", []),
							title: placed("条", "/s/0"),
							period: placed("（1月）", "/s/0/时间"),
						}),
					],
					["tasks"],
				),
				title: placed("任务", "/s"),
			},
			{
				...section(
					"",
					[{ kind: "table", table: { ...table([], []), head: [[[placed("头", "/t")]]] } }],
					["tasks"],
				),
				title: placed("又", "/u"),
			},
		],
		attachments: [
			{
				title: placed("附", "/f"),
				bound: true,
				landscape: false,
				blocks: [],
				flow: [{ kind: "runOn", line: placed("文", "/f/0") }],
				from: "/f",
			},
		],
	},
);

test("what a template drops is named by its place in the plan, in the plan's order", () => {
	const seen = (template: string) => unplaced(full, made(template, full));
	expect(seen("@标题 {{标题}}")).toEqual([
		"/preamble",
		"/issuer",
		"/present",
		"/body",
		"/s",
		"/s/0",
		"/s/0/时间",
		"/u",
		"/t",
		"/f",
		"/f/0",
	]);
	const body = "{{引言}}\n{{#each 正文}}\n{{> 流}}\n{{/each}}";
	expect(seen(`{{#> 公文}}\n${body}\n{{> 栏目 主要任务}}\n{{/公文}}`)).toEqual(["/u", "/t"]);
	expect(seen(`{{#> 公文}}\n${body}\n{{#each 主要任务}}{{> 栏目}}{{/each}}\n{{/公文}}`)).toEqual([]);
});

test("发文机关 itself is never missed, only the names that 署名 carries", () => {
	const own = plan({ issuer: "某局" });
	expect(unplaced(own, made("甲", own))).toEqual([]);
});
