import type { TemplateArgs } from "../diagnostics/codes/template.ts";
import type { Sentences } from "./sentence.ts";
import { LINES } from "./template/lines.ts";
import { NAMES } from "./template/names.ts";
import { TABLES } from "./template/tables.ts";
import { TAGS } from "./template/tags.ts";

/** What is wrong with templates; here what is told of a whole one. */
export const TEMPLATE_SENTENCES: Sentences<TemplateArgs> = {
	...TAGS,
	...NAMES,
	...LINES,
	...TABLES,
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
	"TEMPLATE-ENDLESS": () => ({
		message: "模板在这里没完没了地重复，停了下来。",
		hint: "看看这个模板是不是引用了自己、没有停下来的条件，或者循环套循环套得太多。",
	}),
	"TEMPLATE-TOO-DEEP": ({ limit }) => ({
		message: `这里已经是第 ${limit + 1} 层，公文的结构层次最多 ${limit} 层。`,
		hint: "减少一层：把最里面的条目并成段落，或者提到上一层。",
	}),
};
