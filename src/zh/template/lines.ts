/** Lines of the text: words behind @, headings, marks of other kinds of text. */
import type { TemplateArgs } from "../../diagnostics/codes/template.ts";
import type { Sentences } from "../sentence.ts";

const PLACES: Readonly<Record<string, string>> = {
	document: "不在任何一层里的地方",
	层: " {{#层}} 里",
	附件: " {{#附件}} 里",
	表: " {{#表}} 里",
	图: "{{#图}} 里",
};

const FOREIGN_CURES = {
	bold: "删掉星号：字体字号由版式定，模板里不加粗。",
	comment: "给自己看的话写成 {{! … }}，就不会印出来。",
	bullet: "条目写在 {{#层}}…{{/层}} 里，序号由工具编，把前面的符号删掉。",
};

export const LINES = {
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
	"TEMPLATE-WORD-MARK": ({ word, mark }) => ({
		message: `“@${word}”后面跟着“${mark}”，会一起印出来。`,
		hint: `词和内容之间不用标点，空一格：@${word} …。该有的冒号、括号由程序加。`,
	}),
	"TEMPLATE-INDENT": ({ sign }) => ({
		message: `“${sign}”前面有全角空格，它就不在行首了，会照字面印出来。`,
		hint: `删掉前面的全角空格；要缩进着写，用半角空格。`,
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
	"TEMPLATE-SIGNED": ({ count }) => ({
		message: `@签署 后面有 ${count} 项，职务和姓名配不成对。`,
		hint: "照这样写：@签署 {{签署}}，或者 @签署 市长 张三。",
	}),
} satisfies Partial<Sentences<TemplateArgs>>;
