/**
 * GB/T 15834-2011 标点符号用法: marks of the wrong form, or where none belongs. Warnings at most: a document can be made
 * with a half-width comma in it, so none of them stops one.
 */
import { rows } from "./row.ts";

const FULL_WIDTH: Record<string, string> = { ",": "，", ";": "；", ":": "：", "?": "？", "!": "！" };

export const PUNCTUATION = rows({
	"PUNC-HALF": {
		severity: "warning",
		find: () =>
			/(?<=[\p{Script=Han}》）”’〉】…％*×])[ \u3000]*([,;:?!])[ \u3000]*(?=[\p{Script=Han}《（“‘〈【\dA-Za-z"'(*×]|$)|(?<=[\dA-Za-z%)])([,;?!])[ \u3000]*(?=[\p{Script=Han}《“])/gmu,
		needs: ",;:?!",
		isQuotedToo: true,
		put: (_, behind = "", before = "") => FULL_WIDTH[behind || before] ?? "",
		isSafe: true,
		about: () => ({
			basis: "GB/T 15834—2011 第4章",
			say: "中文里用了半角的“{text}”",
			mend: "改成全角的“{put}”。",
			wrong: [
				["加强领导,落实责任。", "加强领导，落实责任。"],
				["现将有关事项通知如下:", "现将有关事项通知如下："],
				["比上年增长31%; 审查文件121件。", "比上年增长31%；审查文件121件。"],
				["重点推进IT,电子等产业。", "重点推进IT，电子等产业。"],
			],
			fine: [
				"上午8:30报到。",
				"见https://a.cn。",
				"加强领导，落实责任。",
				"按1:500的比例尺绘制。",
				"投资1,234万元。",
			],
		}),
	},
	"PUNC-HALF-PAREN": {
		severity: "warning",
		// A number of a level at the start of a paragraph is told by SEQ-L2-HALF.
		find: () =>
			/(?!(?<=^[ \u3000]*)\([一二三四五六七八九十百]{1,4}[)）])(?:\(([^()（）\n]{0,200}\p{Script=Han}[^()（）\n]{0,200})[)）]|（([^()（）\n]{0,200}\p{Script=Han}[^()（）\n]{0,200})\))/gmu,
		needs: "()",
		isQuotedToo: true,
		put: (_, half = "", mixed = "") => `（${half || mixed}）`,
		isSafe: true,
		about: () => ({
			basis: "GB/T 15834—2011 4.9",
			say: "“{text}”用了半角的圆括号",
			mend: "中文里的圆括号改成全角的“（）”。",
			wrong: [
				["县政府(以下简称政府)负责。", "县政府（以下简称政府）负责。"],
				["各镇（街道)要按时上报。", "各镇（街道）要按时上报。"],
			],
			fine: ["函数f(x)的值。", "县政府（以下简称政府）负责。"],
		}),
	},
	"PUNC-DOT": {
		severity: "warning",
		find: () =>
			/[.．](?=[ \u3000]*(?:[”’）]|$))(?<=[\p{Script=Han}”）》][.．])(?<!^[一二三四五六七八九十]{1,3}[.．])/gmu,
		needs: ".．",
		put: "。",
		isSafe: true,
		in: ["text"],
		about: () => ({
			basis: "GB/T 15834—2011 4.1.2",
			say: "句末用了“{text}”",
			mend: "中文的句号是“。”。",
			wrong: [["各项措施落实到位.", "各项措施落实到位。"]],
			fine: ["1.加强领导", "见第3.2节。", "各项措施落实到位。"],
		}),
	},
	"PUNC-DOT-MID": {
		severity: "warning",
		// Short of that it may be a name: 买买提.艾力.
		find: () =>
			/[.．][ \u3000]*(?=\p{Script=Han}{2,30}[，。；：、])(?<=[，。；：、]\p{Script=Han}{5,40}[.．][ \u3000]*)/gu,
		needs: ".．",
		put: "。",
		in: ["text"],
		about: () => ({
			basis: "GB/T 15834—2011 4.1.2",
			say: "两句中间用了“{text}”",
			mend: "句子完了的地方改成“。”；人名中间的间隔号是“·”。",
			wrong: [
				["加强领导，各项措施落实到位.同时，做好宣传。", "加强领导，各项措施落实到位。同时，做好宣传。"],
			],
			fine: ["邀请买买提.艾力同志，作了报告。", "见第3.2节。"],
		}),
	},
	"PUNC-ELL": {
		severity: "warning",
		find: () => /(?<=[\p{Script=Han}，。、；：）》”])\.{3,}|。{3,}|·{3,}|(?<!…)…(?!…)/gu,
		needs: ["...", "。。。", "···", "…"],
		put: "……",
		isSafe: true,
		about: () => ({
			basis: "GB/T 15834—2011 4.11.2",
			say: "省略号写成了“{text}”",
			mend: "省略号是占两个字的六个点“{put}”。",
			wrong: [
				["水、电、气等等...", "水、电、气等等……"],
				["水、电、气。。。", "水、电、气……"],
				["水、电、气…", "水、电、气……"],
			],
			fine: ["水、电、气……", "要坚持以……为指导。"],
		}),
	},
	"PUNC-ELL-DENG": {
		severity: "warning",
		find: () =>
			/……[ \u3000]*等(?![待候到于级你我他])等?|(?<![平高中初优上下同对相均不何此一二三四五六七八九十\d])等{1,2}……/gu,
		needs: "…",
		about: () => ({
			basis: "GB/T 15834—2011 A.9.2",
			say: "省略号和“等”意思重复",
			mend: "留一个，省略号和“等”去掉一个。",
			wrong: [["完善水、电……等设施。"], ["完善水、电等……"]],
			fine: ["完善水、电等设施。", "甲……等于乙。", "水、电……"],
		}),
	},
	"PUNC-DASH": {
		severity: "warning",
		find: () => /(?<=[\p{Script=Han}”》）])(?:-{2,4}|－{2,4}|─{2,4}|–{2}|―{2})(?=[\p{Script=Han}“《（])/gu,
		needs: "-－─–―",
		put: "——",
		isSafe: true,
		about: () => ({
			basis: "GB/T 15834—2011 4.10.2",
			say: "破折号写成了“{text}”",
			mend: "破折号是占两个字的“——”。",
			wrong: [
				["我们的目标--实现全覆盖。", "我们的目标——实现全覆盖。"],
				["我们的目标──实现全覆盖。", "我们的目标——实现全覆盖。"],
			],
			fine: ["我们的目标——实现全覆盖。", "沿北京—上海一线布设。", "见表3-2。"],
		}),
	},
	"PUNC-DASH-ONE": {
		severity: "info",
		// Between two places — joins them, and places are short.
		find: () =>
			/(?<=[\p{Script=Han}，、]{10}|[”》）])—(?=[“《]|\p{Script=Han}{2,30}[，。])(?!\p{Script=Han}{0,12}[线路铁速段航廊轴带管])/gu,
		needs: "—",
		put: "——",
		in: ["text"],
		about: () => ({
			basis: "GB/T 15834—2011 4.10.2、4.13.3",
			say: "这里是破折号的话，一个“—”不够长",
			mend: "破折号占两个字，写“——”；连接两个地点、两个时间的才用一个“—”。",
			wrong: [["这是全年工作中最为要紧的一环—抓好落实。", "这是全年工作中最为要紧的一环——抓好落实。"]],
			fine: ["规划建设沈阳—大连高速铁路。", "2026—2030年。", "我们的目标——实现全覆盖。"],
		}),
	},
	"PUNC-DUP": {
		severity: "warning",
		find: () => /([，；：、])\1+|(?<!。)。。(?!。)|([！？])\2{3,}/g,
		needs: ["，，", "；；", "：：", "、、", "。。", "！！！！", "？？？？"],
		put: (found) => (found.length > 3 && /[！？]/.test(found) ? found.slice(0, 3) : found.charAt(0)),
		isSafe: true,
		about: () => ({
			basis: "惯例：同一个标点不连用",
			say: "“{text}”重复了",
			mend: "留一个“{put}”。",
			wrong: [
				["落实到位，，加强宣传。", "落实到位，加强宣传。"],
				["落实到位。。", "落实到位。"],
			],
			fine: ["落实到位，加强宣传。", "水、电、气。。。", "竟有此事！！！"],
		}),
	},
	"PUNC-TWO": {
		severity: "warning",
		find: () =>
			/(?:，[。；：、]|。[，；：、]|；[，。：、]|：[，。；、]|、[，。；：])(?![，。；：、])(?<![，。；：、]..)/g,
		needs: "，。；：、",
		about: () => ({
			basis: "惯例：两个点号不连用",
			say: "两个标点“{text}”连在一起",
			mend: "只留一个，看这里该停顿多久。",
			wrong: [["落实到位，。"], ["水、，电、气。"]],
			fine: ["落实到位，加强宣传。", "他说：“好。”"],
		}),
	},
	"PUNC-SPACE": {
		severity: "warning",
		// Several blanks are left to be filled in.
		find: () =>
			/[ \u00a0\u3000](?:(?=[，。；、！？])(?<=[\p{Script=Han}”》）\d%].)|[ \u00a0\u3000]?(?=[\p{Script=Han}“《（\d])(?<=[，。；、！？][ \u00a0\u3000]{1,2})|(?=[\p{Script=Han}“《（\d])(?<=：.))/gu,
		needs: " \u00a0\u3000",
		put: "",
		isSafe: true,
		in: ["title", "heading", "text", "caption", "attachment"],
		about: () => ({
			basis: "惯例：标点前后不空格",
			say: "标点旁边多了空格",
			mend: "把空格删掉，标点本身已经占了位置。",
			wrong: [
				["加强领导 ，落实责任。", "加强领导，落实责任。"],
				["加强领导，  落实责任。", "加强领导，落实责任。"],
				["会议时间： 3月5日。", "会议时间：3月5日。"],
			],
			fine: ["签字：      日期：", "应到    ，实到    人，    年    月。", "加强领导，落实责任。"],
		}),
	},
	"PUNC-SPACE-WORDS": {
		severity: "warning",
		// Within sentences; short words apart may be names in a row.
		find: () =>
			/[ \u00a0](?=\p{Script=Han}{4})(?=[^\n]{0,80}[，。；])(?<=(?:[，。；：、”》）][\p{Script=Han}“”《》、]{0,40}\p{Script=Han}{4}|^\p{Script=Han}{5,40}).)(?<!第[一二三四五六七八九十百]{1,5}[编章节条] )/gmu,
		needs: " \u00a0",
		put: "",
		in: ["text"],
		about: () => ({
			basis: "惯例：汉字之间不空格",
			say: "两个汉字中间有空格",
			mend: "把空格删掉；本来该有标点的，补上标点。",
			wrong: [["各单位要切实加强 组织领导工作，落实责任。", "各单位要切实加强组织领导工作，落实责任。"]],
			fine: ["出席：张 三　李 四　王小五", "第三条 各级人民政府应当加强领导，落实责任。", "第 3 条"],
		}),
	},
	"PUNC-CORNER": {
		severity: "warning",
		find: () => /「([^「」『』\n]{1,200})」/g,
		needs: "「",
		isQuotedToo: true,
		put: "“$1”",
		isSafe: true,
		about: () => ({
			basis: "GB/T 15834—2011 4.8.2、5.2",
			say: "横排的文字用了直角引号“「」”",
			mend: "改成弯引号“”。",
			wrong: [["开展「回头看」。", "开展“回头看”。"]],
			fine: ["开展“回头看”。"],
		}),
	},
});
