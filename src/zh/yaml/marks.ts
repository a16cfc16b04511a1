/** Characters that mean something to YAML, or cannot be printed. */
import type { YamlArgs } from "../../diagnostics/codes/yaml.ts";
import type { Sentences } from "../sentence.ts";

function boldStars(text: string): { message: string; hint: string } {
	return {
		message: `“${text}”两头的星号在别的软件里是加粗，这里不能这样写。`,
		hint: "把星号删掉；要突出的一句，单独写成一条的标题；确实要印 * 的，两头加上英文引号。",
	};
}

export const MARKS = {
	"YAML-BAD-START": ({ mark, text }) => ({
		message: `文字不能直接用“${mark}”开头。`,
		hint: `两头加上英文引号：'${text}'。`,
	}),
	"YAML-BLOCK-HEADER": ({ mark, text }) => ({
		message: `“${mark}”后面直接跟了“${text}”。`,
		hint: `“${mark}”表示文字从下一行写起：换行，再缩进两个空格写；如果“${mark}”本来就是文字，给整段两头加上英文引号。`,
	}),
	"YAML-COMMENT-GLUED": ({ text }) => ({
		message: `“${text}”会被当成注释，印不出来。`,
		hint: "这是文字的，给整段两头加上英文引号；确实是注释的，在 # 后面加一个空格。",
	}),
	"YAML-ANCHOR-UNUSED": ({ anchor }) => ({
		message: `“${anchor}”会被当成记号，印不出来。`,
		hint: "以 & 开头的文字，两头要加上英文引号。",
	}),
	"YAML-ALIAS-UNKNOWN": ({ alias }) =>
		/^(\*+)[^*]+\1$/.test(alias)
			? boldStars(alias)
			: {
					message: `“${alias}”以 * 开头，会被当成对别处内容的引用，可文件里没有这处内容。`,
					hint: "占位请用“××”；确实要印 * 的，两头加上英文引号。",
				},
	"YAML-TAG": ({ tag }) => ({
		message: `以半角叹号开头的“${tag}”会被当成记号，印不出来。`,
		hint: "文字里的叹号用全角“！”，或者给整段两头加上英文引号。",
	}),
	"YAML-PLACEHOLDER": ({ text }) => ({
		message: `“${text}”会被当成记号，不会原样印出来。`,
		hint: "占位请用“××”；确实要印花括号的，给整段两头加上英文引号。",
	}),
	"YAML-BAD-CHARACTER": ({ codePoint }) => ({
		message: `这里有一个不能印出来的字符（编码 ${codePoint.toString(16).toUpperCase().padStart(4, "0")}）。`,
		hint: "多半是从别的软件粘贴带来的，把它删掉。",
	}),
	"YAML-INVISIBLE": ({ codePoint }) => ({
		message: `这里夹着一个看不见的字符（编码 ${codePoint.toString(16).toUpperCase().padStart(4, "0")}），查找、比对时会对不上。`,
		hint: "多半是从网页、微信上粘贴带来的，把它删掉。",
	}),
	"YAML-WIDE-HASH": ({ text, line }) => ({
		message: line
			? `“${text}”用了全角的“＃”，不是注释，会被当成文字。`
			: `“${text}”前面是全角的“＃”，不是注释，会印在公文里。`,
		hint: line
			? "注释用半角“#”加一个空格开头；本来就是文字的，两头加上英文引号。"
			: "是注释的，改成半角“#”加一个空格；本来就要印的可以不动，两头加上英文引号就不再提醒。",
	}),
	"YAML-FULLWIDTH-PIPE": ({ mark }) => ({
		message: `“${mark}”是全角的，会当成文字印出来，下面各行也会并成一段。`,
		hint: "改用半角“|”。",
	}),
} satisfies Partial<Sentences<YamlArgs>>;
