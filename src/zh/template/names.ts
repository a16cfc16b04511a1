/** Fields, helpers, blocks and partials: what there is, and what each takes. */
import type { TemplateArgs } from "../../diagnostics/codes/template.ts";
import type { Sentences } from "../sentence.ts";

function orList(near: string | undefined, all: string): string {
	return near ? `你是不是想写“${near}”？` : all;
}

const KIND_CURES = {
	list: (name: string) => `逐项取出来再印：{{#each ${name}}}…{{/each}}。`,
	record: (name: string) =>
		`先进到里面，再印其中的一项：{{#with ${name}}}…{{/with}}，整个印用 {{> 栏目 ${name}}}。`,
	flag: (name: string) => `它只是“是”或“否”，用来作条件：{{#if ${name}}}…{{/if}}。`,
	setting: (name: string) => `它只用来设置表格：{{#表 ${name}=${name}}}…{{/表}}。`,
};

/** What a helper wants where something else stands. */
const WANTED: Record<TemplateArgs["TEMPLATE-HELPER-ARGUMENT"]["kind"], string> = {
	text: "写一段字：一个字段，或者加半角引号的字",
	list: "写有几行字的字段，如 签发人",
	count: "写能数出几项的字段，如 附件、签发人",
	size: "写能数出几项的字段，或者一个数",
	number: "写一个数，如 1",
	typed: '写加半角引号的字，如 "、"',
	condition: "写一个字段，或者加括号的条件，如 (有 结语)",
	plain: "写一段字、一个数，或者“是”“否”一类的字段",
};

function countWords(least: number, most?: number): string {
	if (most === undefined) return `至少 ${least} 项`;
	return least === most ? ` ${least} 项` : ` ${least} 到 ${most} 项`;
}

export const NAMES = {
	"TEMPLATE-UNKNOWN-FIELD": ({ name, within, near, called, atRoot, silent }) => ({
		message: `“${within}”里没有“${name}”这一项。`,
		hint: called
			? `这一项在模板里叫“${called}”。`
			: atRoot
				? `它是整份公文的一项，在这一层里写成 {{@root.${name}}}。`
				: silent
					? `计划里的“${name}”由程序自己处理，模板里不用写，删掉就行。`
					: orList(near, "字段名用计划里的中文键名，核对一下有没有写错，是不是写在了别的一层。"),
	}),
	"TEMPLATE-UNKNOWN-PARTIAL": ({ name, near }) => ({
		message: `没有名叫“${name}”的模板可以引用。`,
		hint: orList(near, `要引用自己的模板，在 partials 文件夹里放一个“${name}.hbs”。`),
	}),
	"TEMPLATE-PARTIAL-CONTEXT": ({ name, within, example }) => ({
		message: within ? `“${name}”不能用在这里：这里是“${within}”。` : `“${name}”不能用在这里。`,
		hint: `照这样用：${example}。`,
	}),
	"TEMPLATE-UNKNOWN-HELPER": ({ name, near }) => ({
		message: `“${name}”后面带着别的内容，可是没有名叫“${name}”的功能。`,
		hint: near ? `你是不是想写“${near}”？` : "几项要连着印，就分开写：{{标题}}{{时间}}。",
	}),
	"TEMPLATE-UNKNOWN-BLOCK": ({ name, near, field }) => ({
		message: `没有 {{#${name}}} 这种块。`,
		hint: field
			? `“${name}”是字段：有内容才印写 {{#if ${name}}}，逐项印写 {{#each ${name}}}，进到里面写 {{#with ${name}}}。`
			: orList(
					near && `{{#${near}}}`,
					"能用的有 {{#层}} {{#附件}} {{#表}} {{#if}} {{#unless}} {{#each}} {{#with}}。",
				),
	}),
	"TEMPLATE-UNKNOWN-OPTION": ({ block, option, known }) => ({
		message: `{{#${block}}} 没有“${option}”这个设置。`,
		hint: `能设置的有：${known.join("、")}。`,
	}),
	"TEMPLATE-NOT-TEXT": ({ name, is }) => ({
		message: `“${name}”不是一段字，不能直接印。`,
		hint: KIND_CURES[is](name),
	}),
	"TEMPLATE-NOT-LIST": ({ name }) => ({
		message: `“${name}”不是列表，不能用 {{#each}} 逐项取。`,
		hint: `只有一项的，直接写 {{${name}}}，或者用 {{#with ${name}}} 进到里面。`,
	}),
	"TEMPLATE-NOT-FLAG": ({ name, option }) => ({
		message: `“${name}”不能用来设置“${option}”。`,
		hint: ["列宽", "对齐"].includes(option)
			? `写 ${option}=${option}，或者直接写值，如 列宽="1 2 2"、对齐="左 中 右"。`
			: `写 ${option}=true 或 ${option}=false，或者用是、否一类的字段。`,
	}),
	"TEMPLATE-NO-FIELDS": ({ name, list }) => ({
		message: name.includes(".")
			? `“${name}”：点号前面的那一项里没有再分的内容。`
			: `这里取不到“${name}”：现在进到的是${list ? "一个列表" : "一段字"}。`,
		hint: /\.(?:length|size|count|数量|个数)$/.test(name)
			? "要数有几项，写 {{项数 附件}}，作条件写 {{#if (多于 附件 1)}}。"
			: list
				? "列表用 {{#each …}} 逐项取，取出来以后才有里面的各项。"
				: "一段字直接印就行：在 {{#each …}}、{{#with …}} 里写 {{this}}。",
	}),
	"TEMPLATE-ARGUMENTS": ({ name, example }) => ({
		message: `{{${name}}} 后面带的内容不对。`,
		hint: `照这样写：${example}。`,
	}),
	"TEMPLATE-LEVEL": ({ typed }) => ({
		message: `{{#层}} 后面不能写“${typed}”。`,
		hint: "条款式的一级只能是章、节、条、项、目，如 {{#层 条}}；一般的层次不写名字，只写 {{#层}}。",
	}),
	"TEMPLATE-HELPER-COUNT": ({ helper, given, least, most, example }) => ({
		message: `“${helper}”后面要写${countWords(least, most)}，这里写了 ${given} 项。`,
		hint: `照这样写：${example}。`,
	}),
	"TEMPLATE-HELPER-ARGUMENT": ({ helper, nth, kind, choices, example }) => ({
		message:
			choices.length > 0
				? `“${helper}”后面第 ${nth} 项只能写 ${choices.map((one) => `"${one}"`).join("、")}。`
				: `“${helper}”后面第 ${nth} 项要${WANTED[kind]}。`,
		hint: `照这样写：${example}。`,
	}),
	"TEMPLATE-ELSE": ({ name }) => ({
		message: `{{#${name}}} 里不能有 {{else}}，也不能写成 {{^${name}}}。`,
		hint: "要分情况的，在外面或里面用 {{#if …}}…{{else}}…{{/if}}。",
	}),
	"TEMPLATE-NO-BLOCK": () => ({
		message: "这里要放 {{#> 名称}}…{{/名称}} 中间的内容，可是引用它的地方没有给。",
		hint: "引用这种框架要成对写，如 {{#> 公文}}…{{/公文}}，不能只写 {{> 公文}}。",
	}),
	"TEMPLATE-BLOCK-UNUSED": ({ name }) => ({
		message: `“${name}”没有留放内容的地方，{{#> ${name}}} 中间写的都印不出来。`,
		hint: `在“${name}.hbs”里要放内容的那一行写 {{> @partial-block}}，或者改成 {{> ${name}}}。`,
	}),
	"TEMPLATE-SETTING": ({ option, typed, example }) => ({
		message: `“${option}”不能是“${typed}”。`,
		hint: `照这样写：${example}。`,
	}),
} satisfies Partial<Sentences<TemplateArgs>>;
