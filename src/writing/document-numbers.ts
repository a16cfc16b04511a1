/**
 * 发文字号, in its own field and wherever a text mentions one: 某政办发〔2026〕12号 (GB/T 9704-2012 7.2.5). Numbers of
 * cases and licences (behind 字, 罚, 证 …) have forms of their own and are let be.
 */
import { PROSE, rows } from "./row.ts";

const EVERYWHERE = [...PROSE, "field"] as const;
const BASIS = "GB/T 9704—2012 7.2.5 发文字号";

/** The two numbers of what was found, as they are to be written. */
function numbered(text: string): string {
	const [year = "", number = ""] = text.match(/\d+/g) ?? [];
	return `〔${year}〕${Number(number)}号`;
}

export const DOCUMENT_NUMBERS = rows({
	"DOCNO-BRACKET": {
		severity: "error",
		in: EVERYWHERE,
		find: () =>
			/(?:[[［【（(〖﹝](?<=(?![字罚案裁证许准检仲诉判械])\p{Script=Han} ?.) ?(?:19|20)\d{2} ?[\]］】）)〗﹞〕]|〔 ?(?:19|20)\d{2} ?[\]］】）)〗﹞]) ?(?:第 ?)?0*[1-9]\d* ?号(?![楼线院门桥路井库船机坝房地车])/gu,
		needs: "号",
		put: numbered,
		isSafe: true,
		about: () => ({
			basis: `${BASIS}；GB/T 15834—2011 4.9.3.4`,
			say: "发文字号“{text}”里的年份没有用六角括号“〔〕”",
			mend: "改成“{put}”。",
			wrong: [
				["根据国办发[2012]14号文件要求", "根据国办发〔2012〕14号文件要求"],
				["某政发（2024）第01号", "某政发〔2024〕1号"],
				["某政发﹝2024﹞3号", "某政发〔2024〕3号"],
				["某政发【2024】3号", "某政发〔2024〕3号"],
				["某政发〔2024）3号", "某政发〔2024〕3号"],
			],
			fine: [
				"（2023）京0105民初12号",
				"（2023）最高法民终12号",
				"某部公告（2024年）第3号",
				"国办发〔2012〕14号",
				"去年（2024）3号楼完工。",
				"某药监械准（2024）2021号",
				"本办法（2024）自发布之日起施行。",
			],
		}),
	},
	"DOCNO-DI": {
		severity: "error",
		in: EVERYWHERE,
		find: () => /〔(?<![字罚案裁证许准检仲诉判械] ?.) ?(?:19|20)\d{2} ?〕 ?第 ?0*[1-9]\d* ?号/g,
		needs: "〔",
		put: numbered,
		isSafe: true,
		about: () => ({
			basis: BASIS,
			say: "发文字号“{text}”的序号前面多了“第”",
			mend: "改成“{put}”。",
			wrong: [["某发〔2024〕第5号", "某发〔2024〕5号"]],
			fine: ["某发〔2024〕5号", "第5号令", "某公行罚决字〔2024〕第0123号"],
		}),
	},
	"DOCNO-ZERO": {
		severity: "error",
		in: EVERYWHERE,
		find: () => /〔(?<![字罚案裁证许准检仲诉判械] ?.) ?(?:19|20)\d{2} ?〕 ?0+[1-9]\d* ?号/g,
		needs: "〔",
		put: numbered,
		isSafe: true,
		about: () => ({
			basis: BASIS,
			say: "发文字号“{text}”的序号前面补了零",
			mend: "序号不编虚位，改成“{put}”。",
			wrong: [["某发〔2024〕005号", "某发〔2024〕5号"]],
			fine: ["某发〔2024〕105号", "某发〔2024〕10号", "某劳仲案〔2024〕0012号"],
		}),
	},
	"DOCNO-YEAR": {
		severity: "error",
		in: EVERYWHERE,
		find: () => /〔 ?(?:19|20)\d{2} ?年 ?〕 ?(?:第 ?)?0*[1-9]\d* ?号/g,
		needs: "〔",
		put: numbered,
		isSafe: true,
		about: () => ({
			basis: BASIS,
			say: "发文字号“{text}”的六角括号里多了“年”",
			mend: "括号里只写四位年份，改成“{put}”。",
			wrong: [["某发〔2024年〕5号", "某发〔2024〕5号"]],
			fine: ["某发〔2024〕5号", "2024年第5号公告"],
		}),
	},
	"DOCNO-YEAR2": {
		severity: "error",
		in: EVERYWHERE,
		find: () => /[〔[［【](?<=\p{Script=Han} ?.)\d{2}[〕\]］】](?=(?:第 ?)?\d+ ?号)/gu,
		needs: "〔[［【",
		about: () => ({
			basis: `${BASIS}：年份标全称`,
			say: "发文字号里的年份“{text}”没有写全",
			mend: "年份写四位数字，如“〔2024〕”。",
			wrong: [["某发〔24〕5号"], ["某发[24]5号"]],
			fine: ["某发〔2024〕5号", "文献[24]第5页"],
		}),
	},
	"DOCNO-NOHAO": {
		severity: "error",
		in: EVERYWHERE,
		find: () =>
			/〔 ?(?:19|20)\d{2} ?〕 ?[1-9]\d*(?![\d×期次批辑卷]| *号|[ 、，,—－–～~至和及-]+(?:〔\d{4}〕)?\d)/g,
		needs: "〔",
		put: "$0号",
		isSafe: true,
		about: () => ({
			basis: BASIS,
			say: "发文字号“{text}”后面少了“号”",
			mend: "改成“{put}”。",
			wrong: [
				["某发〔2024〕5", "某发〔2024〕5号"],
				["按照某发〔2024〕15文件执行。", "按照某发〔2024〕15号文件执行。"],
			],
			fine: [
				"某发〔2024〕15号",
				"某发〔2024〕5、6号",
				"某发〔2024〕5至8号",
				"简报〔2024〕12期",
				"某发〔2024〕1—3号",
			],
		}),
	},
	"DOCNO-SPACE": {
		severity: "warning",
		in: EVERYWHERE,
		find: () =>
			/〔(?: (?:19|20)\d{2} ?|(?:19|20)\d{2} )〕 ?[1-9]\d* ?号|〔(?:19|20)\d{2}〕(?: [1-9]\d* ?| ?[1-9]\d* )号/g,
		needs: "〔",
		put: numbered,
		isSafe: true,
		about: () => ({
			basis: `${BASIS}：代字、年份、序号连写`,
			say: "发文字号“{text}”里多了空格",
			mend: "连起来写，改成“{put}”。",
			wrong: [["某发〔2024〕 5 号", "某发〔2024〕5号"]],
			fine: ["某发〔2024〕5号"],
		}),
	},
});
