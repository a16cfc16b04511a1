/** Tables with merged cells, several head rows and rows of a given height. */
import type { Document, Table } from "../../src/document/document.ts";
import { cell, EMPTY, line, paragraph, table } from "./documents.ts";

/** A form: labels over several rows and columns, and rooms to write in. */
export const FORM: Table = table(
	[],
	[
		["单位名称", "清河县云岭镇人民政府", "", ""],
		["负责人", "", "联系电话", ""],
		["推荐意见", "乡镇意见", "（盖章）", ""],
		["", "县级意见", "（盖章）", ""],
		[
			"主要事迹",
			"该镇坚持预防为主，全年组织演练十二次，及时转移群众三百余人，连续三年没有发生人员伤亡。",
			"",
			"",
		],
	],
	{
		merges: [
			{ row: 0, column: 1, across: 3, down: 1 },
			{ row: 2, column: 0, across: 1, down: 2 },
			{ row: 2, column: 2, across: 2, down: 1 },
			{ row: 3, column: 2, across: 2, down: 1 },
			{ row: 4, column: 1, across: 3, down: 1 },
		],
		heights: [0, 0, 5, 5, 10],
	},
);

export const TWO_HEADS: Table = table(
	[],
	[
		["云岭镇", "12", "10", "2"],
		["河口镇", "8", "8", "0"],
	],
	{
		title: line("隐患排查整改情况统计表"),
		head: [
			[cell("乡镇"), cell("隐患（处）"), cell(""), cell("")],
			[cell(""), cell("合计"), cell("已整改"), cell("整改中")],
		],
		merges: [
			{ row: 0, column: 0, across: 1, down: 2 },
			{ row: 0, column: 1, across: 3, down: 1 },
		],
	},
);

export const FORMS: Document = {
	...EMPTY,
	title: [line("先进单位推荐审批表")],
	body: [FORM, paragraph("统计情况如下。"), TWO_HEADS],
};

/** Merges that leave the table, cross its head, overlap, or merge nothing. */
export const ODD_MERGES: Table = table(
	["甲", "乙"],
	[
		["一", ""],
		["", "二"],
	],
	{
		merges: [
			{ row: 0, column: 0, across: 1, down: 3 },
			{ row: 1, column: 0, across: 9, down: 9 },
			{ row: 2, column: 1, across: 1, down: 1 },
			{ row: 2, column: 0, across: 2, down: 1 },
			{ row: 7, column: 7, across: 2, down: 2 },
		],
		heights: [0, 1_000_000],
	},
);
