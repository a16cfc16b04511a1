import type { PlanArgs } from "../diagnostics/codes/plan.ts";
import type { Sentences } from "./sentence.ts";

const WANT: Record<string, string> = {
	string: "文字",
	array: "列表（每条前面加“- ”）",
	object: "下一级的键",
};
const GOT = { text: "一段文字", list: "列表", mapping: "“键: 值”" };

function mean(near: string | undefined): string | undefined {
	return near ? `你是不是想写“${near}”？` : undefined;
}

export const PLAN_SENTENCES: Sentences<PlanArgs> = {
	"PLAN-NOT-MAPPING": ({ got }) => ({
		message: `整个文件被读成了${got === "list" ? "一个列表" : "一整段文字"}，没有找到“文种:”“标题:”这样的键。`,
		hint: "每个键顶格写，后面用半角冒号加一个空格，如“文种: 工作方案”。",
	}),
	"GENRE-UNKNOWN": ({ name, near }) => ({
		message: `没有叫“${name}”的文种。`,
		hint: mean(near) ?? "运行 gzfa genres 看看有哪些文种；都不合适就写“通用”。",
	}),
	"FIELD-LATER": ({ field }) => ({
		message: `这个版本还不支持“${field}”。`,
		hint: "先删掉这一项，把要说的写进章节或附件。",
	}),
	"FIELD-UNKNOWN": ({ field, near }) => ({
		message: `这里没有“${field}”这个键。`,
		hint:
			mean(near) ?? "自己拟的标题写在“章节”里：“- 标题: …”“内容: …”；如果这是一段文字，冒号改用全角“：”。",
	}),
	"FIELD-TWICE": ({ field, other, line }) => ({
		message:
			field === other
				? `“${field}”写了两遍，第 ${line} 行已经有了。`
				: `“${field}”和第 ${line} 行的“${other}”是同一项，写了两遍。`,
		hint: "留下一处，另一处删掉。",
	}),
	"FIELD-MISSING": ({ field, also }) => ({
		message: `缺“${field}”。`,
		hint: also ?? `补上一行“${field}: …”。`,
	}),
	"FIELD-EMPTY": ({ field }) => ({
		message: `“${field}”下面没有内容，不要就整行删掉。`,
	}),
	"ITEM-EMPTY": ({ field, index }) => ({
		message: `“${field}”的第 ${index} 条是空的，不要就整行删掉。`,
	}),
	"FIELD-TYPE": ({ field, index, want, got }) => ({
		message: `“${field}”${index ? `的第 ${index} 条` : ""}要写成${want.map((one) => WANT[one]).join("或")}，现在是${GOT[got]}。`,
		hint:
			got === "mapping" && !want.includes("object")
				? "文字里有半角冒号时，改用全角“：”，或者给整句加引号。"
				: got === "text" && want.includes("array")
					? "另起一行，缩进两格，用“- ”起头逐条写。"
					: undefined,
	}),
	"FIELD-VALUE": ({ field, value, allowed }) => ({
		message: `“${field}”不能写“${value}”。`,
		hint: `可以写：${allowed.join("、")}。`,
	}),
	"FIELD-FORM": ({ sentence }) => ({ message: sentence }),
	"TEXT-AS-MAPPING": ({ text }) => ({
		message: `这里本该是一段文字，但“${text}”后面的半角冒号让它变成了“键: 值”。`,
		hint: "把半角冒号“:”改成全角“：”，或者给整句加引号。",
	}),
	"BRACKETS-LOST": ({ text }) => ({
		message: `“[${text}]”的方括号被当成了列表记号，不会印出来。`,
		hint: `要印方括号，给它加引号："[${text}]"；不要印，就去掉方括号。`,
	}),
	"SECTION-UNKNOWN": ({ name, near }) => ({
		message: `没有叫“${name}”的栏目。`,
		hint: mean(near) ?? "“栏目”写标准名，如 存在问题、保障措施；不顶任何栏目就删掉这一行。",
	}),
	"BODY-MISSING": () => ({
		message: "只有标题，没有正文。",
		hint: "至少写一样：引言、正文、章节，或者“工作目标”“主要任务”这样的栏目。",
	}),
	"BODY-AND-SECTIONS": ({ section }) => ({
		message: `“正文”和“${section}”不能同时写。`,
		hint: "分了栏目或章节的，把“正文”改名为“引言”；不分的，全写进“正文”。",
	}),
	"LEVEL-TOO-DEEP": () => ({
		message: "层次超过四层了，序数只有 一、（一）1.（1）四级。",
		hint: "把这一层的内容并到上一层，或者改写成段落。",
	}),
	"DATE-FORM": ({ field, text }) => ({
		message: `“${field}”里的“${text}”认不出是哪一天。`,
		hint: "写成 2026-11-23 或 2026年11月23日。",
	}),
	"DATE-INVALID": ({ text }) => ({
		message: `日历上没有“${text}”这一天。`,
		hint: "核对年、月、日。",
	}),
	"DATE-MISSING": () => ({
		message: "缺“成文日期”。",
		hint: "补上一行“成文日期: 2026-11-23”；还没定的，加一行“状态: 草稿”。",
	}),
	"DATE-NO-DAY": ({ text }) => ({
		message: `成文日期“${text}”没有写到日。`,
		hint: "“文件”版式的日期要写全年、月、日。",
	}),
	"DATE-ORDER": ({ from, to }) => ({
		message: `起止日期颠倒了：${from}在${to}之后。`,
		hint: "核对“起”和“止”，早的在前。",
	}),
	"PRINT-BEFORE-DATE": ({ printed, date }) => ({
		message: `印发日期（${printed}）早于成文日期（${date}）。`,
		hint: "先成文后印发，核对这两个日期。",
	}),
	"PERIOD-AS-TYPED": ({ text }) => ({
		message: `“${text}”不是两个完整的日期，将照原样印在括号里。`,
		hint: "要统一成“2026年3月1日至31日”，写成“2026-03-01 至 2026-03-31”。",
	}),
	"ROW-LENGTH": ({ row, got, want, torn }) => ({
		message: `表格第 ${row} 行有 ${got} 格，表头是 ${want} 格。`,
		hint: torn
			? "方括号里的半角逗号会分格，如“1,234”“（市,区）”：给这一格加引号，或改用全角“，”。"
			: "补上缺的格（空格子写 ''），或删掉多的格。",
	}),
	"COLUMN-COUNT": ({ field, got, want }) => ({
		message: `“${field}”写了 ${got} 项，表格有 ${want} 列。`,
		hint: "每列写一项。",
	}),
	"ORDINAL-TYPED": ({ ordinal }) => ({
		message: `“${ordinal}”是手打的序号，印出来会有两个序号。`,
		hint: `序号由工具编，把“${ordinal}”删掉。`,
	}),
	"SECTION-USUAL": ({ genre, names }) => ({
		message: `${genre}一般有“${names.join("”或“")}”，这份没有。`,
		hint: "确实不需要就不用管；已经写在自拟标题的章节里的，给那一节加一行“栏目: …”。",
	}),
	"SECTION-ORDER": ({ section, before, genre }) => ({
		message: `${genre}里“${section}”一般放在“${before}”前面。`,
	}),
	"HEAD-WITHOUT-LAYOUT": ({ field, layout }) => ({
		message: `“${layout}”版式没有版头，“${field}”不会印在 DOCX 里。`,
		hint: "要印版头，加一行“版式: 文件”；不要，就删掉这一项。",
	}),
	"TEXT-UNPLACED": ({ text }) => ({
		message: `模板没有用到“${text}”，成品里不会有这些字。`,
		hint: "在模板里给它安排位置，或者从计划里删掉。",
	}),
};
