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
	"STAGE-ORDER": ({ stage, from, before, beforeFrom }) => ({
		message: `“${stage}”从${from}开始，比排在前面的“${before}”（${beforeFrom}开始）还早。`,
		hint: "核对两个阶段的时间；时间没有错的，按先后换一下次序。",
	}),
	"STAGE-OVERLAP": ({ stage, from, before, to }) => ({
		message: `“${stage}”从${from}开始，“${before}”到${to}才结束，时间重叠了。`,
		hint: "前一阶段结束的第二天开始下一阶段；有意同时进行的，不用管。",
	}),
	"STAGE-GAP": ({ stage, from, before, to }) => ({
		message: `“${before}”到${to}结束，“${stage}”从${from}才开始，中间空出了一段时间。`,
		hint: "前一阶段结束的第二天开始下一阶段；有意空出来的，不用管。",
	}),
	"DEADLINE-OUTSIDE": ({ deadline, kind, limit }) => ({
		message: {
			dated: `完成时限${deadline}早于成文日期${limit}。`,
			begin: `完成时限${deadline}早于各阶段开始的${limit}。`,
			end: `完成时限${deadline}晚于各阶段结束的${limit}。`,
		}[kind],
		hint:
			kind === "dated"
				? "核对完成时限和成文日期，改正写错的那个。"
				: "核对完成时限和实施步骤里的时间；确实如此的，不用管。",
	}),
	"DATE-WEEKDAY": ({ date, said, right }) => ({
		message: `${date}是${right}，写的是${said}。`,
		hint: "核对日期和星期，改正写错的那个。",
	}),
	"ARTICLE-REF": ({ typed, count }) => ({
		message: `引用了“${typed}”，全文只有 ${count} 条。`,
		hint: "核对条号；引用的是别的文件，前面写明“《文件名》”。条文增减后条号会变，可以用“名”和“变量”让工具编。",
	}),
	"PROBLEM-MATCH": ({ problems, measures, problemsName, measuresName, order }) => ({
		message: order
			? `“${problemsName}”的第 ${order.problem} 条，对应的像是“${measuresName}”的第 ${order.measure} 条，次序不同。`
			: `“${problemsName}”有 ${problems} 条，“${measuresName}”有 ${measures} 条，条数不同。`,
		hint: order
			? "按问题的先后排整改措施，让读的人一一对得上。"
			: "核对是不是漏写了一条；一条措施管几个问题的，在文中写明。",
	}),
	"UNIT-UNKNOWN": ({ name }) => ({
		message: `“${name}”有任务，组织机构的成员里没有它。`,
		hint: "核对单位名称；没有写错的，看看成员名单要不要加上。",
	}),
	"YEAR-MISMATCH": ({ said, other }) => ({
		message: `标题写的是${said}，时间和完成时限都在${other}。`,
		hint: "核对年份，改正写错的那处。",
	}),
};
