/** What stands in braces, and how braces are written. */
import type { TemplateArgs } from "../../diagnostics/codes/template.ts";
import type { Sentences } from "../sentence.ts";

const FULLWIDTH_IN_TAG: Readonly<Record<string, string>> = { '"': "，前后各一个；字段名不加引号" };

function unclosedCure(tag: string): string {
	if (tag.startsWith("{{!--")) return "在说明的末尾写 --}}，或者开头只写 {{!。";
	if (/[｝]/.test(tag)) return "右边的花括号是全角的，改成两个半角的 }}。";
	return /\}$/.test(tag) ? "右边只有一个花括号，再补一个半角的 }。" : "补上两个半角的右花括号 }}。";
}

export const TAGS = {
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
	"TEMPLATE-FULLWIDTH": ({ typed, meant, inTag }) => ({
		message: `这里的 ${typed} 是全角的，${inTag ? "花括号里的符号要用半角" : "会照字面印出来"}。`,
		hint: `改成半角的 ${meant}${inTag ? (FULLWIDTH_IN_TAG[meant] ?? "") : "；确实要印这个字的，在行首写“@段 ”"}。`,
	}),
	"TEMPLATE-LOOKS-LIKE-SLOT": ({ typed, meant }) => ({
		message: `“${typed}”会照字面印出来。`,
		hint: `要印计划里的内容，写成 ${meant}。`,
	}),
} satisfies Partial<Sentences<TemplateArgs>>;
