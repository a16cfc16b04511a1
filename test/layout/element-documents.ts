import type { Document, Line } from "../../src/document/document.ts";
import { EMPTY, line, NOTICE, PLAN, paragraph } from "../formats/documents.ts";
import { image } from "../formats/images.ts";
import { BRIEFING, LETTER, MINUTES, ORDER } from "../formats/layouts.ts";

const BODY = "国家机关公文处理工作应当坚持实事求是准确规范精简高效安全保密的原则各级党政机关应当高度重视";
const TEXT: Document = {
	...EMPTY,
	title: [line("关于某事的通知")],
	body: [paragraph(BODY)],
	date: line("2026年11月23日"),
	isoDate: "2026-11-23",
};
const named = (...names: string[]): Line[] => names.map((name) => line(name));
const SEAL = image(42, 42, "");
const STAMP = image(30, 15, "");

const sealed = (names: string[], more: Partial<Document> = {}): Document => ({
	...TEXT,
	signatures: named(...names),
	seal: "sealed",
	seals: names.map(() => SEAL),
	...more,
});
const marked = (names: string[], suffix = "文件"): Document => ({
	...NOTICE,
	head: { ...NOTICE.head, issuerMark: { names: named(...names), suffix } },
});
const listed = (count: number): Document => ({
	...TEXT,
	date: [],
	attachments: Array.from({ length: count }, (_, index) => ({
		number: count === 1 ? 0 : index + 1,
		title: line(
			index % 5 === 4 || count === 1
				? "清河县义务教育学校教师县管校聘管理改革工作领导小组及其办公室组成人员名单和职责分工表"
				: "工作表",
		),
		bound: false,
		landscape: false,
		body: [],
	})),
});

const OFFICES = ["清河县财政局", "清河县教育局", "清河县水利局", "清河县发展和改革局", "清河县民政局"];
const LONG = "清河县第四次全国经济普查领导小组办公室联席会议";
export const LONGER = "中共清河县委农村工作领导小组办公室";
export const POSTS = [
	{ post: line("清河县财政局局长"), name: line("宋明哲") },
	{ post: line("清河县农业农村局局长"), name: line("李四") },
];

export const MARKS: Record<string, Document> = {
	mark2: marked(["某县"]),
	mark3: marked(["清河县"]),
	mark7: marked(["清河县人民政府"]),
	mark12: marked(["清河县人民代表大会常委会"]),
	mark22: marked([LONG]),
	mark60: marked([(LONG + LONG + LONG).slice(0, 58)]),
	stacked2: marked(OFFICES.slice(0, 2)),
	stacked3: marked([LONGER, ...OFFICES.slice(0, 2)]),
	stacked5: marked(OFFICES),
	stacked9: marked([...OFFICES, ...OFFICES.slice(0, 4)]),
};
export const HEADED: Record<string, Document> = {
	document: MARKS.mark7 as Document,
	joint: MARKS.stacked3 as Document,
	letter: LETTER,
	order: ORDER,
	minutes: MINUTES,
	briefing: BRIEFING,
};

const [TABLED] = PLAN.attachments;
export const DOCUMENTS: Record<string, Document> = {
	...MARKS,
	seal: sealed(["清河县民政局"]),
	"seal-large": sealed(["清河县民政局"], { sealDiameter: 50 }),
	"seal-small": sealed(["清河县民政局"], { sealDiameter: 30 }),
	"seal-long": sealed([LONGER]),
	seals3: sealed(OFFICES.slice(0, 3)),
	seals5: sealed(OFFICES),
	"seals-long": sealed(["清河县民政局", LONGER, "清河县财政局"]),
	unsealed: { ...TEXT, signatures: named("清河县人民政府防汛抗旱指挥部"), seal: "unsealed" },
	"unsealed-joint": { ...TEXT, signatures: named(LONGER, "清河县民政局"), seal: "unsealed" },
	stamp: { ...TEXT, signed: POSTS.slice(0, 1), seal: "stamp", seals: [STAMP] },
	stamps: { ...TEXT, signed: POSTS, seal: "stamp", seals: [STAMP, STAMP] },
	"stamp-room": { ...TEXT, signed: POSTS.slice(0, 1), seal: "stamp", sealDiameter: 40 },
	list1: listed(1),
	list11: listed(11),
	turned: { ...EMPTY, title: [line("方案")], attachments: TABLED ? [TABLED] : [] },
};
