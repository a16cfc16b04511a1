/** Documents of every kind made up from a seed, the same each time: what the page model is judged by. */
import type { Attachment, Block, Document, Layout, Line, Table } from "../../src/document/document.ts";
import { cell, EMPTY, heading, line, paragraph, table } from "../formats/documents.ts";
import { image } from "../formats/images.ts";

const HAN =
	"为深入贯彻落实党中央国务院决策部署进一步规范全市工作提高质量效率根据有关规定结合我市实际制定本方案各级部门要高度重视加强组织领导强化责任担当建立健全长效机制明确目标任务细化措施压实推动重点项目取得成效确保按期完成群众满意安全生产隐患排查整治专项行动方式方法步骤时间节点要求";
const MARKS = [
	"，",
	"，",
	"，",
	"，",
	"。",
	"、",
	"、",
	"；",
	"：",
	"（",
	"）",
	"“",
	"”",
	"《",
	"》",
	"——",
	"……",
	"·",
];
const WESTERN = [
	"2026",
	"12",
	"3",
	"100%",
	"90.5%",
	"1,820",
	"GB/T 9704—2012",
	"〔2026〕12",
	"AI",
	"WPS Office",
	"5G",
	"App",
	"COVID-19",
	"0571-88888888",
	"https://www.example.gov.cn/zwgk/2026/index.html",
	"zhang@example.gov.cn",
	"V2.0",
	"24h",
	"PM2.5",
	"No.5",
];

type Random = () => number;

/** Mulberry32. */
function randomOf(seed: number): Random {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
	};
}

export class Writer {
	readonly #random: Random;

	constructor(seed: number) {
		this.#random = randomOf(seed);
	}

	chance = (share: number): boolean => this.#random() < share;
	/** A whole number between both, both included. */
	number = (least: number, most: number): number => least + Math.floor(this.#random() * (most - least + 1));
	pick = <T>(all: readonly T[]): T => all[this.number(0, all.length - 1)] as T;
	list = <T>(count: number, make: (index: number) => T): T[] =>
		Array.from({ length: count }, (_, index) => make(index));

	han = (count: number): string => this.list(count, () => HAN[this.number(0, HAN.length - 1)]).join("");

	/** Running text of about that many characters. */
	text(length: number): string {
		let text = this.han(2);
		while (text.length < length) {
			const kind = this.#random();
			if (kind < 0.62) text += this.han(this.number(2, 9));
			else if (kind < 0.9) text += this.pick(MARKS) + this.han(1);
			else text += this.pick(WESTERN) + this.han(1);
		}
		return `${text}。`;
	}

	#ordinal = (level: number, index: number): string => {
		const han = "一二三四五六七八九十"[index % 10] as string;
		return [`${han}、`, `（${han}）`, `${index + 1}.`, `（${index + 1}）`][level - 1] as string;
	};

	table(): Table {
		const columns = this.number(2, 7);
		const rows = this.pick([2, 4, 9, 20, 45]);
		const long = this.number(0, columns - 1);
		const entry = (column: number): string =>
			column === long
				? this.text(this.number(4, 70))
				: this.chance(0.5)
					? this.han(this.number(2, 8))
					: this.pick(WESTERN.slice(0, 8));
		const made = table(
			this.chance(0.9) ? this.list(columns, () => this.han(this.number(2, 6))) : [],
			this.list(rows, () => this.list(columns, entry)),
			{
				title: this.chance(0.6) ? line(this.han(this.number(6, 20))) : [],
				noteAbove: this.chance(0.2) ? [line("单位：万元")] : [],
				noteBelow: this.chance(0.2) ? [line(`注：${this.text(30)}`)] : [],
			},
		);
		if (this.chance(0.2)) made.rows[0] = made.rows[0]?.map(() => cell(this.han(3), this.han(4))) ?? [];
		if (this.chance(0.2)) made.heights = this.list(rows + made.head.length, () => this.number(0, 3));
		if (this.chance(0.25) && rows > 3)
			made.merges = [
				{ row: made.head.length + 1, column: 0, across: 1, down: this.number(2, Math.min(4, rows - 1)) },
			];
		return made;
	}

	blocks(length: number, rich: boolean): Block[] {
		const blocks: Block[] = [];
		const count = [0, 0, 0, 0];
		let written = 0;
		while (written < length) {
			const kind = this.#random();
			if (kind < 0.55) {
				const text = this.text(this.pick([15, 40, 80, 150, 260]));
				blocks.push(paragraph(text));
				written += text.length + 14;
			} else if (kind < 0.9) {
				const level = this.pick([1, 1, 2, 2, 2, 3, 3, 4] as const);
				const number = this.#ordinal(level, count[level - 1] as number);
				count[level - 1] = (count[level - 1] as number) + 1;
				const runOn = level > 1 && this.chance(0.6) ? this.text(this.pick([30, 90, 180])) : "";
				blocks.push(heading(level, number, this.han(this.number(4, runOn === "" ? 34 : 12)), runOn));
				written += 28 + runOn.length;
			} else if (kind < 0.96 && rich) {
				blocks.push(this.table(), paragraph(this.text(20)));
				written += 200;
			} else if (rich) {
				blocks.push(image(this.number(30, 200), this.number(20, 250), this.chance(0.6) ? this.han(12) : ""));
				written += 150;
			}
		}
		return blocks;
	}

	names = (count: number): Line[] =>
		this.list(count, () => line(`${this.han(this.number(2, 4))}市${this.han(this.number(2, 10))}局`));

	attachments(): Attachment[] {
		if (this.chance(0.6)) return [];
		const count = this.number(1, 4);
		return this.list(count, (index) => ({
			number: count === 1 ? 0 : index + 1,
			title: line(this.han(this.number(6, 40))),
			bound: this.chance(0.8),
			landscape: this.chance(0.3),
			body: this.chance(0.4) ? [this.table()] : this.blocks(this.pick([60, 400, 900]), this.chance(0.5)),
		}));
	}

	document(): Document {
		const layout = this.pick<Layout>([
			"plain",
			"plain",
			"document",
			"document",
			"letter",
			"order",
			"minutes",
			"briefing",
		]);
		const hasHead = layout !== "plain";
		const length = this.pick([60, 250, 500, 700, 1100, 1600, 2500, 4000]);
		const issuers = layout === "document" && this.chance(0.25) ? this.number(2, 4) : 1;
		const seal = this.pick(["sealed", "unsealed", "unsealed", "stamp"] as const);
		const hasImprint = hasHead && this.chance(0.8);
		return {
			...EMPTY,
			layout,
			head: {
				copyNumber: hasHead && this.chance(0.2) ? line("000001") : [],
				secrecy: hasHead && this.chance(0.2) ? line("机密★1年") : [],
				urgency: hasHead && this.chance(0.2) ? line("特急") : [],
				issuerMark: hasHead
					? { names: this.names(issuers), suffix: layout === "document" ? "文件" : "" }
					: { names: [], suffix: "" },
				documentNumber: hasHead && layout !== "briefing" ? line("×政发〔2026〕12号") : [],
				signatories:
					layout === "document" && this.chance(0.3)
						? this.list(this.number(1, 3), () => line(this.han(3)))
						: [],
				masthead:
					layout === "briefing" || layout === "minutes"
						? { left: line("某市人民政府办公室编"), right: line("2026年11月23日") }
						: { left: [], right: [] },
			},
			title: this.list(this.number(1, 3), () => line(this.han(this.number(8, 19)))),
			subtitle: this.chance(0.1) ? line(`——${this.han(12)}`) : [],
			headnotes: this.chance(0.1) ? [line(`（${this.han(20)}）`)] : [],
			recipients: this.chance(0.6)
				? line(`${this.list(this.pick([1, 3, 8]), () => `各${this.han(5)}`).join("，")}：`)
				: [],
			body: this.blocks(length, this.chance(0.4)),
			attachments: this.attachments(),
			signatures: this.chance(0.8) ? this.names(issuers) : [],
			signed: [],
			date: this.chance(0.8) ? line("2026年11月23日") : [],
			seal,
			notes: this.chance(0.2) ? [line("（联系人：张三，联系电话：0571-88888888）")] : [],
			roster:
				layout === "minutes"
					? [{ label: "出席：", text: line(this.list(this.number(2, 30), () => this.han(3)).join("、")) }]
					: [],
			imprint: hasImprint
				? [
						...(this.chance(0.7)
							? [
									{
										label: "抄送：",
										text: line(`${this.list(this.pick([2, 5, 14]), () => `市${this.han(6)}`).join("，")}。`),
										right: [],
									},
								]
							: []),
						{ label: "", text: line("某市人民政府办公室"), right: line("2026年11月23日印发") },
					]
				: [],
		};
	}
}

export const generated = (seed: number): Document => new Writer(seed).document();
