/** GB/T 15834-2011 标点符号用法. */
import { rows } from "./row.ts";

const FULL_WIDTH: Record<string, string> = { ",": "，", ";": "；", ":": "：", "?": "？", "!": "！" };

export const PUNCTUATION = rows({
	"PUNC-HALF": {
		severity: "error",
		basis: "GB/T 15834—2011 第4章",
		find: /(?<=[\p{Script=Han}》）”])[ \u3000]*([,;:?!])(?=[ \u3000]*(?:[\p{Script=Han}《（“\d]|$))/gmu,
		needs: ",;:?!",
		isQuotedToo: true,
		put: (_, mark = "") => FULL_WIDTH[mark] ?? mark,
		isSafe: true,
		say: "中文里用了半角的“{text}”",
		mend: "改成全角的“{put}”。",
		wrong: [
			["加强领导,落实责任。", "加强领导，落实责任。"],
			["现将有关事项通知如下:", "现将有关事项通知如下："],
		],
		fine: ["上午8:30报到。", "见https://a.cn。", "加强领导，落实责任。"],
	},
});
