/** Tables: cells, columns and merges. */
import type { TemplateArgs } from "../../diagnostics/codes/template.ts";
import type { Sentences } from "../sentence.ts";

const MERGE_FAULTS = {
	outside: (range: string) => `“合并”里的 ${range} 超出了表格。`,
	across: (range: string) => `“合并”里的 ${range} 从表头跨到了下面的行，并不起来。`,
	twice: (range: string, other?: string) => `“合并”里的 ${range} 和 ${other} 有共同的格子。`,
};

const MERGE_CURES = {
	across: "表头和下面的行分开合并；要上下并成一格的，那一行不写 @表头，写 @行。",
	twice: "一个格子只能并进一处，改小其中一个。",
};

export const TABLES = {
	"TEMPLATE-CELL": ({ word, text }) => ({
		message: `“${text}”不在任何一格里。`,
		hint:
			word === ""
				? "表格里只写 @表题 @上注 @表头 @行 @下注；一格前面加一个半角的 |，接在 @表头 或 @行 后面。"
				: `每一格前面加一个半角的 |，如：@${word} |甲|乙。`,
	}),
	"TEMPLATE-ROW-CELLS": ({ cells, columns }) => ({
		message: `这一行有 ${cells} 格，表格别的行是 ${columns} 格。`,
		hint:
			cells < columns
				? "一格前面一个 |，空着的格也写一个 |；被合并盖住、又在行末的可以不写。"
				: "去掉多出来的格；别的行也该有这么多格的，把它们补齐。",
	}),
	"TEMPLATE-COLUMNS": ({ option, given, columns }) => ({
		message: `“${option}”写了 ${given} 列的，表格有 ${columns} 列。`,
		hint: `一列写一个，共写 ${columns} 个，中间空一格。`,
	}),
	"TEMPLATE-MERGE": ({ range, is, rows, columns, other }) => ({
		message: MERGE_FAULTS[is](range, other),
		hint:
			is === "outside"
				? `表格有 ${rows} 行 ${columns} 列，最后一格是 ${String.fromCharCode(64 + columns)}${rows}；行从表头数起。`
				: MERGE_CURES[is],
	}),
	"TEMPLATE-MERGE-FILLED": ({ range, first, filled }) => ({
		message: `“合并”把 ${range} 并成一格，可是里面的 ${filled.map(({ cell, text }) => `${cell}（${text}）`).join("、")}有字，印不出来。`,
		hint: `字都写在左上角的 ${first} 里，别的格空着；行从表头数起，列是 A、B、C，看看是不是写错了格。`,
	}),
} satisfies Partial<Sentences<TemplateArgs>>;
