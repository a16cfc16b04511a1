/** Names of attachments, and attachments typed by hand (GB/T 9704-2012 7.3.4). */
import { rows } from "./row.ts";

export const ATTACHMENTS = rows({
	"ATT-END": {
		severity: "error",
		in: ["attachment"],
		find: () => /(?<![。；，、：,;:.．])[。；，、：,;:.．]+$/gm,
		needs: "。；，、：,;:.．",
		isQuotedToo: true,
		put: "",
		isSafe: true,
		about: () => ({
			basis: "GB/T 9704—2012 7.3.4：附件名称后不加标点",
			say: "附件名称的末尾多了“{text}”",
			mend: "删掉“{text}”。",
			wrong: [
				["实施方案。", "实施方案"],
				["人员名单；", "人员名单"],
			],
			fine: ["实施方案", "报名表（2026年）"],
		}),
	},
	"ATT-BOOK": {
		severity: "warning",
		in: ["attachment"],
		find: () => /^《([^《》\n]+)》$/gm,
		needs: "《",
		isQuotedToo: true,
		put: "$1",
		isSafe: true,
		about: () => ({
			basis: "公文通例：附件说明里的名称不加书名号（GB/T 9704—2012 7.3.4 的示例）",
			say: "附件名称“{text}”不用加书名号",
			mend: "改成“{put}”。",
			wrong: [["《实施方案》", "实施方案"]],
			fine: ["实施方案", "《某某办法》解读"],
		}),
	},
	"ATT-BY-HAND": {
		severity: "warning",
		in: ["text"],
		find: () => /^附(?:件)?[ ]?[一二三四五六七八九十\d]*[ ]?[：:](?![ ]*$)/gm,
		needs: "附",
		about: () => ({
			basis: "GB/T 9704—2012 7.3.4；附件说明由“附件”的各项排出",
			say: "这里的“{text}”是手打的附件说明",
			mend: "删掉这一段，把附件的名称写到“附件”下面：“- 名称: …”，序号、位置由工具排。",
			wrong: [["附件：1.人员名单"], ["附：人员名单"]],
			fine: ["附件1所列的单位要按时报送。", "详见附件：人员名单。", "附则"],
		}),
	},
});
