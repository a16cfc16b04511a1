import type { YamlArgs } from "../diagnostics/codes/yaml.ts";
import type { Sentences } from "./sentence.ts";
import { BRACKETS } from "./yaml/brackets.ts";
import { KEYS } from "./yaml/keys.ts";
import { LINES } from "./yaml/lines.ts";
import { MARKS } from "./yaml/marks.ts";

/** How a file is written; here what is told of all of it. */
export const YAML_SENTENCES: Sentences<YamlArgs> = {
	...LINES,
	...KEYS,
	...BRACKETS,
	...MARKS,
	"YAML-EMPTY": () => ({
		message: "这个文件里没有内容。",
		hint: "至少写上文种、标题和正文；运行 gzfa new 可以得到一份样例。",
	}),
	"YAML-MANY-DOCUMENTS": ({ count }) => ({
		message: `这一行的“---”把文件分成了 ${count} 份，而一个文件只能写一份公文。`,
		hint: "删掉这一行；确实是两份公文的，分开存成两个文件。",
	}),
	"YAML-TOO-DEEP": ({ limit }) => ({
		message: `到这里已经一层套一层超过 ${limit} 层了。`,
		hint: "公文最多四级层次，请检查前面的括号或横线是不是多写了。",
	}),
	"YAML-TOO-BIG": ({ limit }) => ({
		message: `反复引用（*名字）之后，内容超过了 ${limit} 项。`,
		hint: "少用引用，把内容直接写出来。",
	}),
	"YAML-ALIAS-CYCLE": ({ name }) => ({
		message: `“*${name}”引用了它自己所在的那一段，会没完没了。`,
		hint: "改为把要重复的文字直接写出来。",
	}),
	"YAML-MORE": ({ limit }) => ({
		message: `问题太多，后面的没有列出，先列前 ${limit} 条。`,
		hint: "改好上面这些再检查一遍。",
	}),
	"YAML-SYNTAX": ({ text }) => ({
		message: text === "" ? "这里的写法读不懂。" : `“${text}”这里的写法读不懂。`,
		hint: "如果这是文字，在两头加上英文引号，或者在键后面写“|”，文字另起一行缩进来写。",
	}),
};
