import type { FieldsArgs } from "../diagnostics/codes/fields.ts";
import type { Sentences } from "./sentence.ts";

/** Blanks that nobody sees, by name. */
const markName = (mark: string): string => (mark.trim() === "" ? "空格" : `“${mark}”`);

export const FIELDS_SENTENCES: Sentences<FieldsArgs> = {
	"DOCNO-FORM": ({ text, wanted }) => ({
		message: `“${text}”不像完整的发文字号。`,
		hint: `写成“${wanted}”的样子；还没有编号的，加一行“状态: 草稿”。`,
	}),
	COPYNO: () => ({
		message: "标了密级，没有份号。",
		hint: "涉密公文要标份号，补上一行“份号: 000001”。",
	}),
	"SIGNER-DOWN": ({ genre }) => ({
		message: `${genre}不是上行文，版头里不标签发人。`,
		hint: "把“签发人”这一行删掉。",
	}),
	"SIGNER-SEP": ({ text }) => ({
		message: `“${text}”是几个人，写在一起不能按名字排开。`,
		hint: "写成列表，如 [张三, 李四]：姓名之间空一字、两人一行由工具排。",
	}),
	"UNITS-END": ({ field, mark }) => ({
		message: `“${field}”的名称后面多写了“${mark}”，会照样印出来。`,
		hint: `删掉“${mark}”，末尾的标点由工具加。`,
	}),
	"UNITS-LABEL": ({ field, label }) => ({
		message: `“${field}”里不用再写“${label}”，会照样印出来。`,
		hint: `删掉“${label}”，只写名称。`,
	}),
	"RECV-SEP": ({ field, mark }) => ({
		message: `“${field}”的名称之间用了${markName(mark)}。`,
		hint: "同类的用顿号“、”，不同类的用逗号“，”。",
	}),
	"RECV-MULTI": ({ genre, count }) => ({
		message: `${genre}只主送一个上级机关，这里写了 ${count} 个。`,
		hint: "留下负责答复的那一个，其余的写到“抄送机关”里。",
	}),
	"RECV-PERSON": ({ genre, name }) => ({
		message: `“${name}”是个人，${genre}要主送机关。`,
		hint: "改成机关的名称；领导本人交办、要求直接报送的，不用管。",
	}),
	"CC-DOWN": ({ genre, name }) => ({
		message: `${genre}是上行文，不抄送下级，“${name}”像是下级单位。`,
		hint: "从抄送里删掉；不是下级的，不用管。",
	}),
	"UNITS-TWICE": ({ field, name, other }) => ({
		message:
			field === other
				? `“${field}”里“${name}”写了两遍。`
				: `“${name}”在“${other}”里已经有了，“${field}”里不用再写。`,
		hint: "留下一处，另一处删掉。",
	}),
	"NOTE-END": () => ({
		message: "附注印在括号里，末尾不用句号。",
		hint: "把句号删掉。",
	}),
	"NOTE-LABEL": ({ label }) => ({
		message: `附注里不用写“${label}”，会印在括号里。`,
		hint: `删掉“${label}”，只写要说明的话。`,
	}),
	"NOTE-CONTACT": ({ genre }) => ({
		message: `${genre}的附注里一般写明联系人和电话，这份没有。`,
		hint: "补上一行“附注: 联系人：张三，联系电话：1234567”。",
	}),
	"PRINT-YINFA": ({ field, text }) => ({
		message: `“${field}”里的“${text}”多了，会照样印出来。`,
		hint: /\d/.test(text)
			? "“印发机关”只写名称，日期写到“印发日期”里，“印发”由工具加。"
			: `删掉“${text}”，“印发”由工具加在日期后面。`,
	}),
	"TITLE-END": ({ mark }) => ({
		message: `标题的末尾不用“${mark}”。`,
		hint: `删掉“${mark}”。`,
	}),
	"TITLE-INNER": ({ mark }) => ({
		message: `标题里用了“${mark}”，标题里除书名号、引号、括号、顿号以外一般不用标点。`,
		hint: "改写成一句话；并列的用“和”或顿号“、”。",
	}),
	"TITLE-GENRE": ({ genre, word, ends }) => ({
		message: ends
			? `文种写的是“${genre}”，标题却以“${ends}”结尾。`
			: `标题的末尾没有文种，${genre}的标题以“${word}”结尾。`,
		hint: ends ? "核对是哪一种公文：改“文种”，或者改标题。" : `写成“关于……的${word}”；用别的标题的，不用管。`,
	}),
	"TITLE-DUP-GENRE": ({ text }) => ({
		message: `标题末尾的“${text}”把两个文种叠在了一起。`,
		hint: text.includes("的")
			? "只留一个文种，如“关于转发……的通知”。"
			: "只留一个文种：请求批准的用“请示”，汇报情况的用“报告”，商洽、答复的用“函”。",
	}),
	"TITLE-NO-DE": ({ word }) => ({
		message: `标题里“${word}”前面缺“的”。`,
		hint: `写成“关于……的${word}”。`,
	}),
	"TITLE-GUANYU": ({ count }) => ({
		message: count === 0 ? "标题里没有“关于”。" : `标题里有 ${count} 个“关于”。`,
		hint:
			count === 0
				? "标题一般写成“某机关关于某事的某文种”；用别的标题的，不用管。"
				: "转发的层次太多时省去中间的，只写最早的发文机关和事由；确实不能省的，不用管。",
	}),
	"TITLE-ORG": ({ issuer }) => ({
		message: `标题里没有发文机关“${issuer}”。`,
		hint: "标题由发文机关、事由和文种组成；按惯例省去的，不用管。",
	}),
	"TITLE-BOOKMARK": ({ name }) => ({
		message: `标题里的“${name}”没有加书名号。`,
		hint: `法规、规章、制度的名称加书名号：《${name}》；不是全名的，不用管。`,
	}),
	"URGENT-TITLE": ({ word }) => ({
		message: `标题里不写“${word}”。`,
		hint: "把它从标题里删掉，加一行“紧急程度: 特急”或“紧急程度: 加急”，印在版头里。",
	}),
	"ATT-REF": ({ text, count }) =>
		count === 0
			? {
					message: `这里说到“${text}”，这份公文没有附件。`,
					hint: "补上“附件”；另行发送、不随文装订的，写上名称，加一行“随文: 否”。说的是别的文件的附件，不用管。",
				}
			: {
					message: `这里说到“${text}”，附件只有 ${count} 个。`,
					hint: "核对序号，或者补上缺的附件。",
				},
	"ATT-NUM": ({ text, put, only }) => ({
		message: only
			? `附件只有一个，不编号，这里写的是“${text}”。`
			: `附件的序号用阿拉伯数字，这里写的是“${text}”。`,
		hint: `改成“${put}”，和附件页上的字一样。`,
	}),
	"ATT-UNMENTIONED": ({ name, count }) => ({
		message: count > 1 ? `${count} 个附件正文里都没有提到。` : `正文里没有提到附件“${name}”。`,
		hint: "在说到它的地方写上“（见附件）”或“（见附件1）”；不需要提的，不用管。",
	}),
	"ATT-YINFA": ({ name }) => ({
		message: `“${name}”是这份通知要印发的文件，不是附件。`,
		hint: "把它写到“印发文件”里：另面起排，不写附件说明。",
	}),
	"REPORT-ASK": ({ genre, text }) => ({
		message: `${genre}里有“${text}”，这是请示的话。`,
		hint: "请求批准的事另写一份请示，这里删掉；文种选错了的，把“文种”改成“请示”。",
	}),
	"REQUEST-CLOSING": () => ({
		message: "请示的结语没有请求批示、批准的话。",
		hint: "写成“妥否，请批示。”；不写“结语”，工具会印这一句。",
	}),
	"REQUEST-TWO": ({ text }) => ({
		message: `“${text}”前面已经请示过一次了，一份请示只说一件事。`,
		hint: "两件事分成两份请示；是同一件事的，删掉一句。",
	}),
	"CLOSING-TWICE": ({ text, printed }) => ({
		message: `末尾已经写了“${text}”，工具还会印一句“${printed}”。`,
		hint: "把这一句从正文里删掉，或者挪到“结语”里。",
	}),
	"CLOSING-REPEATS": ({ text }) => ({
		message: `前面已经写了“通知如下”，末尾的“${text}”重复了。`,
		hint: "把“结语”删掉。",
	}),
	"REPLY-QUOTE": ({ genre, number }) => ({
		message: number ? `${genre}开头没有写来文的发文字号。` : `${genre}开头没有说是答复哪一份来文。`,
		hint: "写成“你局《关于某事的请示》（某发〔2026〕12号）收悉。”；来文没有文号的，不用管。",
	}),
	"LETTER-TONE": ({ text }) => ({
		message: `函是平行文，“${text}”是对下级的语气。`,
		hint: "改成商量的语气，如“请予支持”“请予协助”。",
	}),
	"LETTER-CLOSING": ({ text }) => ({
		message: `“${text}”不是函惯用的结语。`,
		hint: "商洽、询问的写“请予函复。”，告知的写“特此函达。”；不要紧的，不用管。",
	}),
	"LEN-5000": ({ count }) => ({
		message: `正文有 ${count} 字，超过 5000 字。`,
		hint: "精简正文，或者把细目、名单挪到附件里；部署综合性工作的，不用管。",
	}),
	"LEN-4000": ({ count }) => ({
		message: `正文有 ${count} 字，部署专项工作、具体任务的文件一般不超过 4000 字。`,
		hint: "精简正文，或者把细目、名单挪到附件里；部署综合性工作的，不用管。",
	}),
	"HEADINGS-MANY": ({ count }) => ({
		message: `一级标题有 ${count} 个，多了不好把握。`,
		hint: "把相近的并到一起，一般不超过 8 个；确实分不开的，不用管。",
	}),
};
