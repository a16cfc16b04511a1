/** Keys and the colon behind them. */
import type { YamlArgs } from "../../diagnostics/codes/yaml.ts";
import type { Sentences } from "../sentence.ts";
import { alsoBelow } from "./words.ts";

export const KEYS = {
	"YAML-COLON-SPACE": ({ key, text, more }) => ({
		message: `“${key}:”后面少一个半角空格，整行会被当成一段文字${alsoBelow(more)}。`,
		hint: `写成“${key}: ${text}”。`,
	}),
	"YAML-FULLWIDTH-COLON": ({ key, more, below }) => ({
		message: `“${key}”后面用了全角冒号“：”，会被当成文字${alsoBelow(more)}。`,
		hint: `键后面用半角冒号加一个空格，写成“${key}: ”${
			below ? "，和上面的键对齐；如果这里本来就是文字，在上面那个键后面写“|”" : ""
		}。`,
	}),
	"YAML-COLON-IN-VALUE": ({ text }) => ({
		message: `“${text}”后面又有一个半角冒号加空格，分不清哪个是键。`,
		hint: "文字里的冒号改成全角“：”，或者给整段文字两头加上英文引号；是另一项的，换一行写。",
	}),
	"YAML-NO-COLON": ({ text, first, meant }) => ({
		message: `“${text}”这一行没有“键: ”，不知道属于哪一项。`,
		hint: meant
			? `“${meant.key}”是键的，后面用半角冒号加一个空格，写成“${meant.key}: ${meant.rest}”${first ? "" : "；接着上一行的文字，要多缩进两个空格"}。`
			: first
				? `每一行都以键开头；这一行是标题的，写成“标题: ${text}”。`
				: "接着上一行的文字，要多缩进两个空格（有好几段的用“|”）；是一个项目的，写成“键: 内容”；是一条的，用“- ”开头。",
	}),
	"YAML-LONG-KEY": ({ limit }) => ({
		message: `这个冒号前面的文字超过 ${limit} 个字，不可能是键。`,
		hint: "文字里的冒号改成全角“：”，或者在键后面写“|”，文字另起一行缩进来写。",
	}),
	"YAML-DUPLICATE-KEY": ({ key, line }) => ({
		message: `“${key}”在第 ${line} 行已经写过了。`,
		hint: "两处合成一处；多余的一处整个删掉。",
	}),
	"YAML-MERGE-KEY": () => ({
		message: "这里不支持“<<”合并。",
		hint: "把要合并进来的各项直接写出来。",
	}),
	"YAML-COMPLEX-KEY": ({ text }) => ({
		message: `“${text}”带着括号，不能写在冒号前面当键。`,
		hint: "把键两边的括号去掉；整行本来就是文字的，冒号改成全角“：”，两头再加上英文引号。",
	}),
} satisfies Partial<Sentences<YamlArgs>>;
