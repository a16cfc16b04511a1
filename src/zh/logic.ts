import type { LogicArgs } from "../diagnostics/codes/logic.ts";
import type { Sentences } from "./sentence.ts";

const CHECK_SUM = "核对总数和每个分项，改正写错的那个；还有没列出来的，补上。";

export const LOGIC_SENTENCES: Sentences<LogicArgs> = {
	"NUM-SUM": ({ sum, said, off, parts, table }) => {
		if (!table)
			return {
				message: `分项相加是${sum}，文中写的是${said}，差${off}${parts ? `（${parts.join("＋")}）` : ""}。`,
				hint: CHECK_SUM,
			};
		const place = table.of ? `“${table.of}”${table.isRow ? "一列" : "一行"}的` : "";
		return {
			message: `${place}“${table.name}”写的是${said}，分项相加是${sum}，差${off}。`,
			hint: table.isRounding ? "四舍五入造成的可以不动，表下加注说明；不是的话，改正写错的数。" : CHECK_SUM,
		};
	},
	"NUM-PART": ({ part, whole }) => ({
		message: `其中的一项有${part}，比总数${whole}还多。`,
		hint: "核对这两个数，改正写错的那个。",
	}),
	"NUM-RATE": ({ part, whole, said, right }) => ({
		message: `${part}占${whole}的${right}，写的是${said}。`,
		hint: "核对这三个数，改正写错的那个；不是这两个数相比的，写明是占什么的比例。",
	}),
	"NUM-GROWTH": ({ base, now, said, right, isMore, isTimes }) => ({
		message:
			right === ""
				? `由${base}到${now}是${isMore ? "增加" : "减少"}，后面写的“${said}”说反了。`
				: isTimes
					? `由${base}到${now}是原来的${right}，不是“${said}”。`
					: `由${base}到${now}，${isMore ? "增加" : "减少"}的是${right}，写的是${said}。`,
		hint: "核对前后两个数和增减的幅度，改正写错的那个。",
	}),
};
