import type { YamlArgs } from "../diagnostics/codes/yaml.ts";

function alsoBelow(more: number): string {
	return more > 0 ? `；下面还有 ${more} 行也是这样` : "";
}

/** What takes paragraphs takes them as a list; elsewhere a list is one of numbered items. */
function leadIn(key: string): string {
	return /^(?:正文|内容|body|content)$/.test(key)
		? `“${key}:”后面换行，上面那段文字也写成一条“- …”；下面各条要编序号的，再写一行“- 条目:”，放在它下面。`
		: "引语和条目都要的，这一项下面先写一行“内容:”，引语在它下面写成一条“- …”，各条放在再下一行的“- 条目:”下面。";
}

export const YAML_SENTENCES: {
	[C in keyof YamlArgs]: (args: YamlArgs[C]) => { message: string; hint?: string };
} = {
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

	"YAML-TAB": () => ({
		message: "这一行用了 Tab 键缩进。",
		hint: "改用空格，每级两个空格。",
	}),
	"YAML-FULLWIDTH-INDENT": ({ blank, more }) =>
		blank
			? { message: "这一行看着是空行，其实有全角空格（或网页上的特殊空格）。", hint: "把这些空格删掉。" }
			: {
					message: `这一行用了全角空格（或网页上的特殊空格）缩进${alsoBelow(more)}。`,
					hint: "改用半角空格，每级两个；段首不用空格，排版时会自动空两字。",
				},
	"YAML-BAD-INDENT": ({ text, spaces, expected, first }) => ({
		message: first
			? `“${text}”这一行前面多了 ${spaces} 个空格，和下面的行对不齐。`
			: `“${text}”这一行前面有 ${spaces} 个空格，和上面的行对不齐。`,
		hint: first
			? "把这一行前面的空格删掉。"
			: expected.length === 0
				? "同一级的各行，前面的空格要一样多。"
				: `同一级的各行，前面的空格要一样多：这里改成 ${expected.join(" 个或 ")} 个。`,
	}),
	"YAML-KEY-UNDER-TEXT": ({ text, value }) => ({
		message: `“${text}”缩进得比上一项深，可上一项已经写了“${value}”，下面不能再有项目。`,
		hint: "和上一项同级的，前面的空格改成一样多；是上一项的内容的，把那段文字挪到“内容:”后面。",
	}),
	"YAML-ITEM-AFTER-TEXT": ({ text, key }) => ({
		message: `“${text}”是列表的一条，可上面那一项已经写了文字，不能再列条目。`,
		hint: leadIn(key),
	}),
	"YAML-BLOCK-INDENT": ({ text, mark }) => ({
		message: `“${text}”是上面“${mark}”的文字，前面却没有足够的空格。`,
		hint: `“${mark}”下面的文字，每行都要比它的键多缩进两个空格。`,
	}),
	"YAML-BLANK-INDENT": () => ({
		message: "这段文字前面的空行里，空格比文字前的还多。",
		hint: "把空行里的空格删掉。",
	}),
	"YAML-FLOW-INDENT": ({ text, bracket }) => ({
		message: `“${text}”还在上面的“${bracket}”里面，前面却没有缩进。`,
		hint: "括号没有收尾之前，每行都要缩进；或者改成一行一条，用“- ”开头。",
	}),

	"YAML-DASH-SPACE": ({ text, more }) => ({
		message: `横线和“${text}”之间少一个半角空格${alsoBelow(more)}。`,
		hint: `写成“- ${text}”。`,
	}),
	"YAML-ODD-DASH": ({ mark, text }) => ({
		message: `“${mark}”不能用来开头列条目。`,
		hint: `用半角横线加一个空格：“- ${text}”。`,
	}),
	"YAML-DASH-AFTER-KEY": ({ key }) => ({
		message: `“- ”不能和“${key}:”写在同一行。`,
		hint: `“${key}:”后面换行，条目从下一行写起，前面加两个空格；不是条目的，把横线改成“—”或在两头加英文引号。`,
	}),
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
	"YAML-NO-DASH": ({ text, key }) => ({
		message: `“${text}”夹在列表里，前面却没有横线。`,
		hint: `另一条的，前面加“- ”；属于上一条的，再多缩进两个空格，和上一条横线后的字对齐${key ? "；另起一项的，和列表上面的键对齐" : ""}。`,
	}),
	"YAML-LONG-KEY": ({ limit }) => ({
		message: `这个冒号前面的文字超过 ${limit} 个字，不可能是键。`,
		hint: "文字里的冒号改成全角“：”，或者在键后面写“|”，文字另起一行缩进来写。",
	}),

	"YAML-BAD-START": ({ mark, text }) => ({
		message: `文字不能直接用“${mark}”开头。`,
		hint: `两头加上英文引号：'${text}'。`,
	}),
	"YAML-BLOCK-HEADER": ({ mark, text }) => ({
		message: `“${mark}”后面直接跟了“${text}”。`,
		hint: `“${mark}”表示文字从下一行写起：换行，再缩进两个空格写；如果“${mark}”本来就是文字，给整段两头加上英文引号。`,
	}),
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

	"YAML-COMMENT-GLUED": ({ text }) => ({
		message: `“${text}”会被当成注释，印不出来。`,
		hint: "这是文字的，给整段两头加上英文引号；确实是注释的，在 # 后面加一个空格。",
	}),
	"YAML-ANCHOR-UNUSED": ({ anchor }) => ({
		message: `“${anchor}”会被当成记号，印不出来。`,
		hint: "以 & 开头的文字，两头要加上英文引号。",
	}),
	"YAML-ALIAS-UNKNOWN": ({ alias }) => ({
		message: `“${alias}”以 * 开头，会被当成对别处内容的引用，可文件里没有这处内容。`,
		hint: "占位请用“××”；确实要印 * 的，两头加上英文引号。",
	}),
	"YAML-TAG": ({ tag }) => ({
		message: `以半角叹号开头的“${tag}”会被当成记号，印不出来。`,
		hint: "文字里的叹号用全角“！”，或者给整段两头加上英文引号。",
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

	"YAML-LINES-JOINED": ({ text }) => ({
		message: `“${text}”虽然另起了一行，却会和上一行并成一段。`,
		hint: "是条目的，每条用“- ”开头、上下对齐；是分段的文字，在键后面写“|”，文字从下一行缩进写起。",
	}),
	"YAML-FOLDED": ({ before, after }) => ({
		message: `这里换了行，并成一段后“${before}”和“${after}”之间会多出一个空格。`,
		hint: "写在一行里；要分段的，在键后面写“|”，文字从下一行缩进写起。",
	}),
	"YAML-FULLWIDTH-PIPE": ({ mark }) => ({
		message: `“${mark}”是全角的，会当成文字印出来，下面各行也会并成一段。`,
		hint: "改用半角“|”。",
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
};
