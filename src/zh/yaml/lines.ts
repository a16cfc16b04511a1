/** How lines begin: indentation, dashes, lines that run on. */
import type { YamlArgs } from "../../diagnostics/codes/yaml.ts";
import type { Sentences } from "../sentence.ts";
import { alsoBelow } from "./words.ts";

/** What takes paragraphs takes them as a list; elsewhere a list is one of numbered items. */
function leadIn(key: string): string {
	return /^(?:正文|内容|body|content)$/.test(key)
		? `“${key}:”后面换行，上面那段文字也写成一条“- …”；下面各条要编序号的，再写一行“- 条目:”，放在它下面。`
		: "引语和条目都要的，这一项下面先写一行“内容:”，引语在它下面写成一条“- …”，各条放在再下一行的“- 条目:”下面。";
}

export const LINES = {
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
	"YAML-NO-DASH": ({ text, key }) => ({
		message: `“${text}”夹在列表里，前面却没有横线。`,
		hint: `另一条的，前面加“- ”；属于上一条的，再多缩进两个空格，和上一条横线后的字对齐${key ? "；另起一项的，和列表上面的键对齐" : ""}。`,
	}),
	"YAML-LINES-JOINED": ({ text }) => ({
		message: `“${text}”虽然另起了一行，却会和上一行并成一段。`,
		hint: "是条目的，每条用“- ”开头、上下对齐；是分段的文字，在键后面写“|”，文字从下一行缩进写起。",
	}),
	"YAML-FOLDED": ({ before, after }) => ({
		message: `这里换了行，并成一段后“${before}”和“${after}”之间会多出一个空格。`,
		hint: "写在一行里；要分段的，在键后面写“|”，文字从下一行缩进写起。",
	}),
} satisfies Partial<Sentences<YamlArgs>>;
