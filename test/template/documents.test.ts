import { describe, expect, test } from "vitest";
import { textOf } from "../../src/document/document.ts";
import { compileTemplate } from "../../src/template/compile/compile.ts";
import { fill } from "../../src/template/fill/fill.ts";
import { vocabularyOf } from "../../src/template/language/vocabulary.ts";
import { unplaced } from "../../src/template/shape/coverage.ts";
import { shape } from "../../src/template/shape/shape.ts";
import {
	items,
	line,
	made,
	NAMES,
	outline,
	PARTIALS,
	plan,
	section,
	table,
	templateFile,
} from "./setting.ts";

const WORK_PLAN = templateFile("work-plan.hbs").text;

describe("built-in templates", () => {
	test.each(["work-plan", "self-inspection", "annual-summary", "document"])("%s has no fault", (genre) => {
		const { value, diagnostics } = compileTemplate(
			templateFile(`${genre}.hbs`),
			PARTIALS,
			vocabularyOf(NAMES),
		);
		expect(diagnostics).toEqual([]);
		expect(JSON.parse(JSON.stringify(value))).toEqual(value);
	});

	const full = plan(
		{
			copyNumber: "000001",
			secrecy: "机密★1年",
			urgency: "特急",
			issuer: ["某局", "某委"],
			issuerMark: ["某局", "某委"],
			documentNumber: "某发〔2026〕1号",
			signatory: ["张三", "李四"],
			title: ["关于某事的", "工作方案"],
			subtitle: "试点",
			headnote: "2026年1月1日会议通过",
			status: "征求意见稿",
			recipients: "各县，各局：",
			preamble: ["第一段。", "第二段。"],
			closing: "特此通知。",
			signature: ["某局", "某委"],
			date: "2026年11月23日",
			note: "此件公开发布",
			cc: "市委，市人大。",
			distribution: "各部门",
			printer: "某局办公室",
			printDate: "2026年11月24日",
			copies: "50",
		},
		{
			layout: "document",
			seal: "sealed",
			isoDate: "2026-11-23",
			issuerMarkSuffix: "文件",
			sections: [
				section("指导思想", ["以……为指导。"], ["guidingIdeology"]),
				section("工作目标", [items(section("", ["率达95%。"]), section("", ["率达90%。"]))]),
				section("主要任务", [
					"引语。",
					items(
						{
							...section("动员部署", [{ kind: "runOn", line: line("制定方案。") }]),
							period: line("（2026年3月）"),
						},
						section("排查", [
							{ kind: "runOn", line: line("逐户查。") },
							{ kind: "runOn", line: line("（牵头单位：甲）") },
						]),
						section("三级", [
							items(section("", ["甲", items(section("乙？", [{ kind: "runOn", line: line("丙") }]))])),
						]),
					),
					{
						kind: "table",
						table: table(
							["序号", "企业"],
							[
								["1", "甲"],
								["", ""],
							],
						),
					},
					"表后。",
				]),
			],
			attachments: [
				{
					title: line("分工表"),
					bound: true,
					landscape: true,
					blocks: [],
					flow: [items(section("附中标题", ["附文。"])), { kind: "table", table: table([], [["甲"]]) }],
					from: "/附件/0",
				},
				{ title: line("名单"), bound: false, landscape: false, blocks: [], flow: [], from: "/附件/1" },
			],
		},
	);

	test("every element finds its place", () => {
		const document = made(WORK_PLAN, full);
		expect(outline(document.body)).toEqual([
			"1 第一段。",
			"1 第二段。",
			"# 1 一、指导思想",
			"1 以……为指导。",
			"# 1 二、工作目标",
			"2 （一）率达95%。",
			"2 （二）率达90%。",
			"# 1 三、主要任务",
			"1 引语。",
			"# 2 （一）动员部署（2026年3月）。制定方案。",
			"# 2 （二）排查。逐户查。（牵头单位：甲）",
			"# 2 （三）三级",
			"3 1.甲",
			"# 4 （1）乙？丙",
			"表 2行",
			"1 表后。",
			"1 特此通知。",
		]);
		const { body: _, attachments, head, ...rest } = document;
		expect(
			attachments.map(({ body, title, ...one }) => ({ ...one, title: textOf(title), body: outline(body) })),
		).toEqual([
			{
				number: 1,
				bound: true,
				landscape: true,
				title: "分工表",
				body: ["# 1 一、附中标题", "1 附文。", "表 1行"],
			},
			{ number: 2, bound: false, landscape: false, title: "名单", body: [] },
		]);
		expect(head.issuerMark.suffix).toBe("文件");
		expect({
			names: head.issuerMark.names.map(textOf),
			head: [head.copyNumber, head.secrecy, head.urgency, head.documentNumber, ...head.signatories].map(
				textOf,
			),
			title: rest.title.map(textOf),
			subtitle: textOf(rest.subtitle),
			headnotes: rest.headnotes.map(textOf),
			recipients: textOf(rest.recipients),
			signatures: rest.signatures.map(textOf),
			date: textOf(rest.date),
			notes: rest.notes.map(textOf),
			imprint: rest.imprint.map((row) => [row.label, textOf(row.text), textOf(row.right)]),
		}).toEqual({
			names: ["某局", "某委"],
			head: ["000001", "机密★1年", "特急", "某发〔2026〕1号", "张三", "李四"],
			title: ["关于某事的", "工作方案"],
			subtitle: "——试点",
			headnotes: ["（2026年1月1日会议通过）", "（征求意见稿）"],
			recipients: "各县，各局：",
			signatures: ["某局", "某委"],
			date: "2026年11月23日",
			notes: ["（此件公开发布）"],
			imprint: [
				["抄送：", "市委，市人大。", ""],
				["分送：", "各部门。", ""],
				["", "某局办公室", "2026年11月24日印发"],
				["", "", "共印50份"],
			],
		});
		expect([rest.genre, rest.layout, rest.seal, rest.isoDate]).toEqual([
			"work-plan",
			"document",
			"sealed",
			"2026-11-23",
		]);
		expect(document.recipients[0]).toEqual({ text: "各县，各局", from: "/recipients" });
		expect(JSON.parse(JSON.stringify(document))).toEqual(document);
		expect(unplaced(full, document)).toEqual([]);
	});

	test("an empty plan gives an empty document", () => {
		const document = made(WORK_PLAN, plan());
		expect([document.body, document.title, document.imprint, document.attachments]).toEqual([[], [], [], []]);
	});

	test("filled text survives JSON", () => {
		const { value } = compileTemplate(templateFile("work-plan.hbs"), PARTIALS, vocabularyOf(NAMES));
		const filled = fill(value as NonNullable<typeof value>, full, NAMES).value;
		const again = JSON.parse(JSON.stringify(filled));
		expect(again).toEqual(filled);
		expect(shape(again, full).value).toEqual(made(WORK_PLAN, full));
	});
});
