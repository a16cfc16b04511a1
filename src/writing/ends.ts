/** GB/T 15834-2011 标点符号用法: marks at the end of paragraphs, headings and captions. */
import { rows } from "./row.ts";

export const ENDS = rows({
	"PUNC-END": {
		severity: "warning",
		find: () => /[，、][ \u3000]*$/gm,
		needs: "，、",
		in: ["text"],
		about: () => ({
			basis: "惯例：一段的末尾不用逗号、顿号",
			say: "这一段以“{text}”结尾",
			mend: "话没有说完的，把下一段接上来；说完了的，改成句号。",
			wrong: [["落实到位，"]],
			fine: ["落实到位。"],
		}),
	},
	"HEAD-END": {
		severity: "warning",
		find: () => /(?<![。，；、：,;:．.])[。，；、：,;:．.]+[ \u3000]*$/gm,
		needs: "。，；、：,;:．.",
		in: ["heading"],
		put: "",
		isSafe: true,
		about: () => ({
			basis: "GB/T 15834—2011 B.4",
			say: "独立成行的标题末尾用了“{text}”",
			mend: "标题末尾不用标点，删掉。",
			wrong: [
				["加强组织领导。", "加强组织领导"],
				["加强组织领导：", "加强组织领导"],
			],
			fine: ["加强组织领导", "为什么要加强领导？"],
		}),
	},
	"FIG-PERIOD": {
		severity: "warning",
		find: () => /。$/gm,
		needs: "。",
		in: ["caption"],
		put: "",
		isSafe: true,
		about: () => ({
			basis: "GB/T 15834—2011 A.1",
			say: "图、表的标题末尾用了句号",
			mend: "把句号删掉。",
			wrong: [["隐患清单。", "隐患清单"]],
			fine: ["隐患清单", "隐患清单（2026年）"],
		}),
	},
});
