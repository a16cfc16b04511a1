import type { Part } from "../../document/document.ts";

/** `{{#名}}…{{/名}}` with a meaning in the document, and the options each takes. */
export type ContainerName = "层" | "附件" | "表" | "图";
export type OptionKind = "flag" | "level" | "widths" | "align" | "merges" | "heights" | "image" | "blocks";

export interface Container {
	options: Readonly<Record<string, OptionKind>>;
	/** How to write it, for messages and help. */
	example: string;
	doc: string;
}

export const CONTAINERS: Readonly<Record<ContainerName, Container>> = {
	层: {
		options: { 编号: "flag", 级: "level" },
		example: "{{#层}}…{{/层}}、{{#层 条}}…{{/层}}",
		doc: "下一层；套在里面就再下一层，共四层；条款式的写明是哪一级：章、节、条、项、目",
	},
	附件: {
		options: { 随文: "flag", 横向: "flag", 文稿: "blocks" },
		example: "{{#附件 随文=随文 横向=横向 文稿=文稿}}…{{/附件}}",
		doc: "一个附件，# 行是它的名称",
	},
	表: {
		options: { 列宽: "widths", 对齐: "align", 合并: "merges", 行高: "heights" },
		example: "{{#表 列宽=列宽 对齐=对齐 合并=合并 行高=行高}}…{{/表}}",
		doc: "一张表格，里面只写 @表题 @上注 @表头 @行 @下注",
	},
	图: {
		options: { 图: "image" },
		example: "{{#with 图片}}{{#图 图=图}}…{{/图}}{{/with}}",
		doc: "一张图片，里面写它下面的说明",
	},
};

/** Names that may follow `{{#层`. */
export const LEVEL_NAMES: Readonly<Record<string, Part>> = {
	章: "chapter",
	节: "section",
	条: "article",
	项: "clause",
	目: "subclause",
};

export function findContainer(name: string): Container | undefined {
	return Object.hasOwn(CONTAINERS, name) ? CONTAINERS[name as ContainerName] : undefined;
}

/** Handlebars' own blocks that a template may use. */
export const CONTROLS = {
	if: "{{#if 引言}}…{{/if}}",
	unless: "{{#unless 结语}}…{{/unless}}",
	each: "{{#each 各栏目}}…{{/each}}",
	with: "{{#with 指导思想}}…{{/with}}",
} as const;
export type ControlName = keyof typeof CONTROLS;

export function isControl(name: string): name is ControlName {
	return Object.hasOwn(CONTROLS, name);
}
