/** Documents made by hand for the tests of the writers. */
import type {
	Block,
	Cell,
	Document,
	Heading,
	Level,
	Line,
	Paragraph,
	Table,
} from "../../src/document/document.ts";

export const line = (text: string): Line => (text === "" ? [] : [{ text }]);
export const cell = (...lines: string[]): Cell => lines.map(line);

export const paragraph = (text: string, number = "", level: Level = 1): Paragraph => ({
	type: "paragraph",
	number,
	level,
	text: line(text),
});

export const heading = (level: Level, number: string, text: string, runOn = "", stop = "。"): Heading => ({
	type: "heading",
	level,
	number,
	text: line(text),
	stop: runOn === "" ? "" : stop,
	runOn: line(runOn),
});

export const table = (head: string[], rows: string[][], more: Partial<Table> = {}): Table => ({
	type: "table",
	title: [],
	noteAbove: [],
	noteBelow: [],
	head: head.length > 0 ? [head.map((text) => cell(text))] : [],
	rows: rows.map((row) => row.map((text) => cell(text))),
	merges: [],
	widths: [],
	align: [],
	heights: [],
	...more,
});

export const EMPTY: Document = {
	genre: "work-plan",
	layout: "plain",
	head: {
		copyNumber: [],
		secrecy: [],
		urgency: [],
		issuerMark: { names: [], suffix: "" },
		documentNumber: [],
		signatories: [],
		masthead: { left: [], right: [] },
	},
	title: [],
	subtitle: [],
	headnotes: [],
	bylines: [],
	recipients: [],
	salutation: [],
	body: [],
	attachments: [],
	signatures: [],
	signed: [],
	seals: [],
	sealDiameter: null,
	date: [],
	isoDate: "",
	seal: "unsealed",
	notes: [],
	roster: [],
	enclosure: null,
	detached: null,
	imprint: [],
};

const LONG =
	"国家机关公文处理工作应当坚持实事求是准确规范精简高效安全保密的原则各级党政机关应当高度重视公文处理工作加强组织领导强化队伍建设设立文秘部门或者由专人负责公文处理工作";
const MIXED =
	"为深入贯彻落实党中央、国务院决策部署，进一步规范全市公文处理工作，提高公文质量和运转效率，根据《党政机关公文处理工作条例》（中办发〔2012〕14号）和《党政机关公文格式》（GB/T 9704—2012）等有关规定，结合我市实际，现就有关事项通知如下。";

/** Several full pages of running text with headings of every level. */
export function longBody(sections: number): Block[] {
	const numbers = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十"];
	return numbers
		.slice(0, sections)
		.flatMap((number): Block[] => [
			heading(1, `${number}、`, "总体要求"),
			heading(2, "（一）", "指导思想", `${MIXED}要做到“应查尽查、不留死角”——坚决防止走过场……`),
			paragraph(LONG + LONG),
			heading(3, "1.", "基本原则"),
			paragraph(MIXED),
			heading(3, "2.", "部门联动", LONG),
			heading(4, "（1）", "坚持依法行政"),
			paragraph(LONG + LONG),
			paragraph(MIXED, "（2）", 4),
		]);
}

export const TASKS = table(
	["序号", "重点任务", "牵头单位", "配合单位", "完成时限"],
	Array.from({ length: 40 }, (_, index) => [
		String(index + 1),
		index % 3 === 0
			? "开展拉网式排查，建立隐患清单、责任清单、整改清单，逐项销号管理，做到底数清、情况明"
			: "组织专题培训",
		"市应急局",
		index % 2 === 0 ? "市住建局、市教育局、各县（市、区）人民政府" : "各县区",
		"2026年6月30日前",
	]),
	{
		title: line("重点任务分工表"),
		noteAbove: [line("单位：项")],
		noteBelow: [line("注：牵头单位列第一位。")],
	},
);

/** 无版头. */
export const PLAN: Document = {
	...EMPTY,
	title: [line("全市自建房安全专项整治工作方案")],
	body: [paragraph(MIXED), ...longBody(4)],
	attachments: [
		{ number: 1, title: line("重点任务分工表"), bound: true, landscape: true, body: [TASKS] },
		{
			number: 2,
			title: line("全市自建房安全专项整治工作领导小组及其办公室组成人员名单和联系方式"),
			bound: true,
			landscape: false,
			body: [paragraph("组长：张三，市委常委、常务副市长。"), paragraph(LONG), paragraph(LONG)],
		},
		{ number: 3, title: line("只列名的附件"), bound: false, landscape: false, body: [] },
	],
	signatures: [line("某市人民政府办公室")],
	date: line("2026年11月23日"),
	isoDate: "2026-11-23",
};

/** 文件, with everything. */
export const NOTICE: Document = {
	...EMPTY,
	genre: "document",
	layout: "document",
	head: {
		copyNumber: line("000001"),
		secrecy: line("机密★1年"),
		urgency: line("特急"),
		issuerMark: { names: [line("××市人民政府")], suffix: "文件" },
		documentNumber: line("×政发〔2026〕12号"),
		signatories: [],
		masthead: { left: [], right: [] },
	},
	title: [line("××市人民政府关于进一步规范"), line("全市公文处理工作的通知")],
	recipients: line("各县（市、区）人民政府，市政府各部门、各直属机构："),
	body: [
		paragraph(MIXED),
		...longBody(2),
		table(
			["序号", "任务", "责任单位"],
			[
				["1", "修订办法", "市政府办公室"],
				["2", "开展培训", "各县区"],
			],
		),
	],
	attachments: [
		{ number: 1, title: line("公文格式样本"), bound: false, landscape: false, body: [] },
		{ number: 2, title: line("公文处理流程图"), bound: false, landscape: false, body: [] },
	],
	signatures: [line("××市人民政府")],
	date: line("2026年3月15日"),
	isoDate: "2026-03-15",
	seal: "sealed",
	notes: [line("（此件公开发布）")],
	imprint: [
		{
			label: "抄送：",
			text: line(
				"市委办公室，市人大常委会办公室，市政协办公室，市纪委监委，市中级人民法院，市人民检察院，驻×部队，各民主党派市委。",
			),
			right: [],
		},
		{ label: "", text: line("××市人民政府办公室"), right: line("2026年3月15日印发") },
	],
};

/** 上行文 of three 机关. */
export const JOINT: Document = {
	...NOTICE,
	head: {
		...NOTICE.head,
		copyNumber: [],
		secrecy: [],
		issuerMark: {
			names: [line("××市发展和改革委员会"), line("××市财政局"), line("××市住房和城乡建设局")],
			suffix: "文件",
		},
		signatories: [line("张三"), line("李四光"), line("王五")],
	},
	attachments: [],
	signatures: [line("××市发展改革委"), line("××市财政局"), line("××市住建局"), line("××市教育局")],
};
