/** Quotes, brackets, and what stands between them. */
import type { YamlArgs } from "../../diagnostics/codes/yaml.ts";
import type { Sentences } from "../sentence.ts";

export const BRACKETS = {
	"YAML-TEXT-AFTER-QUOTE": ({ quoted, rest }) => ({
		message: `以英文引号开头的，到第二个引号（${quoted}）就结束了，后面的“${rest}”接不上。`,
		hint: quoted.startsWith('"')
			? "文字里的引号改用中文引号“”，或者给整段再套一层英文单引号 '…'。"
			: "文字里的单引号改用中文的‘’，或者连写两个（''）。",
	}),
	"YAML-TEXT-AFTER-BRACKET": ({ bracket, rest }) => ({
		message: `“${bracket}”收尾以后又写了“${rest}”。`,
		hint: "以方括号、花括号开头的会被当成列表；如果这是文字，两头加上英文引号，或者改用全角括号。",
	}),
	"YAML-UNCLOSED-QUOTE": ({ quote }) => ({
		message: `这里有一个英文引号（${quote}），后面没有另一半。`,
		hint: "在这段文字末尾补上引号；文字里的引号请用中文引号“”。",
	}),
	"YAML-MIXED-QUOTE": ({ open, close }) => ({
		message: `前面是英文引号（${open}），这里是中文引号（${close}），配不成一对。`,
		hint: "两头用一样的引号：文字里的引号都用中文的“”。",
	}),
	"YAML-UNCLOSED-BRACKET": ({ open, close }) => ({
		message: `这里的“${open}”没有对应的“${close}”。`,
		hint: `列表写完要用“${close}”收尾；如果“${open}”本来就是文字，两头加上英文引号。`,
	}),
	"YAML-MIXED-BRACKET": ({ open, close, typed }) => ({
		message: `前面是“${open}”，这里却用“${typed}”收尾，配不成一对。`,
		hint: `把“${typed}”改成“${close}”。`,
	}),
	"YAML-UNOPENED-BRACKET": ({ bracket }) => ({
		message: `这里的“${bracket}”前面没有和它配对的括号。`,
		hint: "多写的就删掉；是文字的，给整段两头加上英文引号。",
	}),
	"YAML-BAD-ESCAPE": ({ typed }) => ({
		message: `英文双引号里的反斜杠有特殊意思，“${typed}”不会原样印出来。`,
		hint: "把两头的双引号改成英文单引号 '…'，或者干脆不加引号。",
	}),
	"YAML-EXTRA-COMMA": () => ({
		message: "这里多了一个逗号，它前面没有内容。",
		hint: "删掉多余的逗号；要留空的格子写成 ''。",
	}),
	"YAML-NO-COMMA": () => ({
		message: "括号里的两项之间少一个半角逗号。",
		hint: "各项之间用半角逗号加空格隔开，如 [甲, 乙]。",
	}),
	"YAML-WIDE-BRACKET": ({ mark }) => ({
		message: `“${mark}”是全角的，会当成文字印出来，里面不会分成几项。`,
		hint: "列表两头用半角方括号，各项之间用半角逗号加空格隔开，如 [甲, 乙]；本来就是文字的，两头加上英文引号。",
	}),
	"YAML-FLOW-COLON": ({ key, text }) => ({
		message: `花括号里的“${key}”和“${text}”没有分开。`,
		hint: `冒号用半角，后面加一个空格：“${key}: ${text}”；两项之间用半角逗号加空格。`,
	}),
	"YAML-FLOW-COMMA": ({ mark }) => ({
		message: `括号里的“${mark}”不会把内容分成两项。`,
		hint: "各项之间用半角逗号加空格隔开，如 [甲, 乙]；确实是一项的，两头加上英文引号。",
	}),
	"YAML-FLOW-TORN": ({ text }) => ({
		message: `“${text}”里的半角逗号会把它拆成两项。`,
		hint: "文字里的逗号用全角“，”，或者给这一项两头加上英文引号。",
	}),
	"YAML-FLOW-NUMBER": ({ text }) => ({
		message: `“${text}”里的逗号会把它拆成两个数。`,
		hint: `是一个数的，两头加上英文引号："${text}"；是两个数的，逗号后面加一个空格。`,
	}),
} satisfies Partial<Sentences<YamlArgs>>;
