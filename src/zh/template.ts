import type { TemplateArgs } from "../diagnostics/codes/template.ts";
import type { Sentences } from "./sentence.ts";

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

const PLACES: Readonly<Record<string, string>> = {
	document: "不在任何一层里的地方",
	层: " {{#层}} 里",
	附件: " {{#附件}} 里",
	表: " {{#表}} 里",
	图: "{{#图}} 里",
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

const FULLWIDTH_IN_TAG: Readonly<Record<string, string>> = { '"': "，前后各一个；字段名不加引号" };

const MERGE_FAULTS = {
	outside: (range: string) => `“合并”里的 ${range} 超出了表格。`,
	across: (range: string) => `“合并”里的 ${range} 从表头跨到了下面的行，并不起来。`,
	twice: (range: string, other?: string) => `“合并”里的 ${range} 和 ${other} 有共同的格子。`,
};

const MERGE_CURES = {
	across: "表头和下面的行分开合并；要上下并成一格的，那一行不写 @表头，写 @行。",
	twice: "一个格子只能并进一处，改小其中一个。",
};

const FOREIGN_CURES = {
	bold: "删掉星号：字体字号由版式定，模板里不加粗。",
	comment: "给自己看的话写成 {{! … }}，就不会印出来。",
	bullet: "条目写在 {{#层}}…{{/层}} 里，序号由工具编，把前面的符号删掉。",
};

function unclosedCure(tag: string): string {
	if (tag.startsWith("{{!--")) return "在说明的末尾写 --}}，或者开头只写 {{!。";
	if (/[｝]/.test(tag)) return "右边的花括号是全角的，改成两个半角的 }}。";
	return /\}$/.test(tag) ? "右边只有一个花括号，再补一个半角的 }。" : "补上两个半角的右花括号 }}。";
}

export const TEMPLATE_SENTENCES: Sentences<TemplateArgs> = {
	"TEMPLATE-TOO-LARGE": ({ limit }) => ({
		message: `模板太长，一个模板最多 ${limit / 10_000} 万字。`,
		hint: "看看是不是选错了文件；内容写在计划里，模板只写格式。",
	}),
	"TEMPLATE-MANY-TAGS": ({ limit }) => ({
		message: `模板里的花括号太多，从这里起超过了 ${limit} 对。`,
		hint: "一样的内容用 {{#each …}} 逐项取，常用的一段另存成小模板，用 {{> 名称}} 引用。",
	}),
	"TEMPLATE-LONG-TAG": ({ limit }) => ({
		message: `这一对花括号里写了 ${limit} 字以上，太长了。`,
		hint: "看看右边的 }} 是不是写到别处去了；花括号里只写字段名和功能，文字写在外面。",
	}),
	"TEMPLATE-EMPTY": () => ({
		message: "模板是空的，什么都印不出来。",
		hint: "先写最短的一份：{{#> 公文}}，换行写 {{> 主体}}，再换行写 {{/公文}}。",
	}),
	"TEMPLATE-CHARACTER": ({ codePoint }) => ({
		message: `模板里有一个看不见的控制字符（U+${codePoint.toString(16).toUpperCase().padStart(4, "0")}）。`,
		hint: "把它删掉；多半是从别处粘贴时带进来的。",
	}),
	"TEMPLATE-NESTING": ({ limit }) => ({
		message: `模板里一块套一块，套了 ${limit} 层以上。`,
		hint: "检查是不是漏写了 {{/…}}；确实要套这么深的，拆成几个小模板，用 {{> 名称}} 引用。",
	}),
	"TEMPLATE-SYNTAX": ({ near }) => ({
		message: `看不懂“${near}”。`,
		hint: "花括号里只写一个字段名，如 {{标题}}；成块的写成 {{#each 各栏目}}…{{/each}}；标点用半角。",
	}),
	"TEMPLATE-EMPTY-TAG": () => ({
		message: "花括号里是空的。",
		hint: "里面写一个字段名，如 {{标题}}；不要的就整个删掉。",
	}),
	"TEMPLATE-BRACES": ({ tag, meant }) => ({
		message: `“${tag}”左右两边的花括号不一样多。`,
		hint: `两边都写两个：${meant}。`,
	}),
	"TEMPLATE-OPERATOR": ({ operator, computes }) => ({
		message: `花括号里不能用“${operator}”${computes ? "，模板不会算数" : "来比较"}。`,
		hint: computes
			? "要算的数在计划里算好再写；要数有几项，写 {{项数 附件}}。"
			: '比较写成 {{#if (等于 紧急程度 "特急")}}、{{#if (多于 附件 1)}}；几个条件用 (且 … …)、(或 … …) 连起来。',
	}),
	"TEMPLATE-WRITTEN-AS": ({ typed, meant }) => ({
		message: `没有“${typed}”这种写法。`,
		hint: `写成：${meant}。`,
	}),
	"TEMPLATE-MARK-INSIDE": ({ name, field }) => ({
		message: `“${name}”把标点写进了花括号。`,
		hint: `花括号里只写字段名，标点写在外面，如 {{${field}}}。`,
	}),
	"TEMPLATE-SEVERAL": ({ typed, meant }) => ({
		message: `一对花括号里写了几项：“${typed}”。`,
		hint: `一对花括号只写一项，连着写成 ${meant}，中间要标点的，写在两对花括号之间。`,
	}),
	"TEMPLATE-WORD-INSIDE": ({ word }) => ({
		message: `“@${word}”写在了花括号里。`,
		hint: `@ 开头的词写在行首、花括号外面：@${word} {{${word}}}。`,
	}),
	"TEMPLATE-UNCLOSED-TAG": ({ tag }) => ({
		message: `“${tag}”只有开头的 {{，没有与它配对的 }}。`,
		hint: unclosedCure(tag),
	}),
	"TEMPLATE-UNCLOSED": ({ name }) => ({
		message: `{{#${name}}} 开了头，没有结束。`,
		hint: `在它管到的最后一行后面加上 {{/${name}}}。`,
	}),
	"TEMPLATE-MISMATCHED": ({ open, close, line, outer }) => ({
		message: `这里写的是 {{/${close}}}，可是第 ${line} 行开头的是 {{#${open}}}。`,
		hint: outer
			? `先写 {{/${open}}}，把里面的一块结束，再结束外面的。`
			: `{{#${open}}} 用 {{/${open}}} 结束，把这里改成 {{/${open}}}。`,
	}),
	"TEMPLATE-STRAY": ({ tag }) => ({
		message: `${tag} 前面没有与它配对的开头。`,
		hint: "补上前面的 {{#…}}，或者把这里的删掉。",
	}),
	"TEMPLATE-RAW-OUTPUT": ({ tag }) => ({
		message: `${tag} 这种写法在这里不能用。`,
		hint: "写两个花括号就行，如 {{标题}}；计划里的字总是原样印出来。",
	}),
	"TEMPLATE-RAW-BLOCK": ({ name }) => ({
		message: `四个花括号的 {{{{${name}}}}} 在这里不能用。`,
		hint: "要印花括号本身，在它前面加一个反斜杠：\\{{。",
	}),
	"TEMPLATE-DECORATOR": ({ tag }) => ({
		message: `${tag} 这种带星号的写法在这里不能用。`,
		hint: "要重复使用的一段，另存成一个文件，用 {{> 名称}} 引用。",
	}),
	"TEMPLATE-PARENT-PATH": ({ path }) => ({
		message: `“${path}”：不能用 ../ 取外面一层的内容。`,
		hint: "给外面一层起个名字再用：{{#each 各栏目 as |栏|}}…{{栏.标题}}…{{/each}}；最外层的内容用 {{@root.标题}}。",
	}),
	"TEMPLATE-DYNAMIC-PARTIAL": ({ tag }) => ({
		message: `${tag}：引用哪个模板要直接写出名字，不能算出来。`,
		hint: "写成 {{> 栏目}}；要分情况的，用 {{#if …}}…{{else}}…{{/if}}。",
	}),
	"TEMPLATE-LITERAL": ({ text }) => ({
		message: `花括号里的“${text}”不是字段名。`,
		hint: "固定的字直接写在花括号外面；字段名不加引号。",
	}),
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
	"TEMPLATE-UNKNOWN-WORD": ({ word, near }) => ({
		message: word === "" ? "行首的 @ 后面没有词。" : `没有“@${word}”这个词。`,
		hint: near
			? `你是不是想写“@${near}”？词和后面的字之间空一格。`
			: "行首的 @ 后面写公文要素的名字，如 @标题；要印 @ 本身，写成“@段 @…”。",
	}),
	"TEMPLATE-WORD-LATER": ({ word }) => ({
		message: `“@${word}”还不能用，以后的版本才有。`,
		hint: "先把这一行去掉，或者当作一段正文来写。",
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
	"TEMPLATE-FULLWIDTH": ({ typed, meant, inTag }) => ({
		message: `这里的 ${typed} 是全角的，${inTag ? "花括号里的符号要用半角" : "会照字面印出来"}。`,
		hint: `改成半角的 ${meant}${inTag ? (FULLWIDTH_IN_TAG[meant] ?? "") : "；确实要印这个字的，在行首写“@段 ”"}。`,
	}),
	"TEMPLATE-WORD-MARK": ({ word, mark }) => ({
		message: `“@${word}”后面跟着“${mark}”，会一起印出来。`,
		hint: `词和内容之间不用标点，空一格：@${word} …。该有的冒号、括号由程序加。`,
	}),
	"TEMPLATE-INDENT": ({ sign }) => ({
		message: `“${sign}”前面有全角空格，它就不在行首了，会照字面印出来。`,
		hint: `删掉前面的全角空格；要缩进着写，用半角空格。`,
	}),
	"TEMPLATE-LOOKS-LIKE-SLOT": ({ typed, meant }) => ({
		message: `“${typed}”会照字面印出来。`,
		hint: `要印计划里的内容，写成 ${meant}。`,
	}),
	"TEMPLATE-FOREIGN": ({ typed, kind }) => ({
		message: `“${typed}”会照字面印出来。`,
		hint: FOREIGN_CURES[kind],
	}),
	"TEMPLATE-TYPED-NUMBER": ({ typed }) => ({
		message: `标题前面自己写了序号“${typed}”，会和工具编的序号重复。`,
		hint: `把“${typed}”删掉；要自己编号的，写 {{#层 编号=false}}。`,
	}),
	"TEMPLATE-HASHES": ({ typed }) => ({
		message: `行首写了 ${typed.length} 个 #，标题行只要一个。`,
		hint: "第几层由外面套了几个 {{#层}} 决定，不由 # 的个数决定。",
	}),
	"TEMPLATE-NUMBERING": ({ typed }) => ({
		message: typed === "" ? "@层次序数 后面没有写用哪一种。" : `@层次序数 不能是“${typed}”。`,
		hint: "可以写：公文、公文连续、两层、两层连续、条款、数字、不编，如：@层次序数 公文。",
	}),
	"TEMPLATE-NO-BLOCK": () => ({
		message: "这里要放 {{#> 名称}}…{{/名称}} 中间的内容，可是引用它的地方没有给。",
		hint: "引用这种框架要成对写，如 {{#> 公文}}…{{/公文}}，不能只写 {{> 公文}}。",
	}),
	"TEMPLATE-BLOCK-UNUSED": ({ name }) => ({
		message: `“${name}”没有留放内容的地方，{{#> ${name}}} 中间写的都印不出来。`,
		hint: `在“${name}.hbs”里要放内容的那一行写 {{> @partial-block}}，或者改成 {{> ${name}}}。`,
	}),
	"TEMPLATE-ENDLESS": () => ({
		message: "模板在这里没完没了地重复，停了下来。",
		hint: "看看这个模板是不是引用了自己、没有停下来的条件，或者循环套循环套得太多。",
	}),
	"TEMPLATE-TOO-DEEP": ({ limit }) => ({
		message: `这里已经是第 ${limit + 1} 层，公文的结构层次最多 ${limit} 层。`,
		hint: "减少一层：把最里面的条目并成段落，或者提到上一层。",
	}),
	"TEMPLATE-MISPLACED": ({ word, within, needs }) => ({
		message: needs
			? `${word} 只能写在 {{#${needs}}} 里，这里不是。`
			: `${word} 不能写在${PLACES[within] ?? within}。`,
		hint: needs ? `把它写在 {{#${needs}}}…{{/${needs}}} 里。` : "把它挪到外面。",
	}),
	"TEMPLATE-HEADING-LATE": ({ twice }) => ({
		message: twice ? "这一层已经有标题了。" : "标题行前面已经有段落，序号编在了那一段上。",
		hint: twice
			? "一个 {{#层}} 里只写一行 #；另起一个标题，就另起一个 {{#层}}。"
			: "把 # 这一行移到这一层的最前面。",
	}),
	"TEMPLATE-WORD-TWICE": ({ word }) => ({
		message: `一份公文只有一个“${word}”，这里是第二个。`,
		hint: `留一个 @${word}；分情况写的，用 {{#if …}}…{{else}}…{{/if}}。用了 {{#> 公文}} 的，框架里已经有它。`,
	}),
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
	"TEMPLATE-SIGNED": ({ count }) => ({
		message: `@签署 后面有 ${count} 项，职务和姓名配不成对。`,
		hint: "照这样写：@签署 {{签署}}，或者 @签署 市长 张三。",
	}),
	"TEMPLATE-SETTING": ({ option, typed, example }) => ({
		message: `“${option}”不能是“${typed}”。`,
		hint: `照这样写：${example}。`,
	}),
};
