import type { ReadBlock } from "../readers/markdown.ts";
import { type Write, waysFor } from "./styles.ts";

/** A plan that has the same texts in every place that takes words, and what must be read back of it. */
export interface Sample {
	yaml: string;
	title: string;
	docx: [style: string, text: string][];
	md: ReadBlock[];
	tables: number[][];
}

export const MOST = 20;
const TO_TEN = [..."一二三四五六七八九十"];
const CHINESE = [...TO_TEN, ...TO_TEN.slice(0, 9).map((one) => `十${one}`), "二十", "二十一", "二十二"];

const MARKS_ONLY = /^(?:抄送)?[：:。．—―]*[ \u3000]*$|^--+[ \u3000]*$|^无$/;

/** `turn` decides which text comes to which place, how it is written, and whether the layout has a head. */
export function sampleOf(texts: readonly string[], turn: number): Sample {
	if (texts.length > MOST) throw new Error(`at most ${MOST} texts`);
	const sample: Sample = { yaml: "", title: "", docx: [], md: [], tables: [] };
	let written = turn;
	/** A place for words: `key` with its indentation and its `- ` or `键:`. */
	const put = (key: string, text: string) => {
		const ways = waysFor(text);
		const way = ways[written++ % ways.length] as Write;
		// Where the mapping or the list begins that the text belongs to.
		const indent = (/^[ -]*/.exec(key) as RegExpExecArray)[0].length - (key.endsWith("-") ? 1 : 0);
		sample.yaml += `${key} ${way(text, indent)}\n`;
	};
	const line = (text: string) => {
		sample.yaml += `${text}\n`;
	};
	const print = (style: string, kind: string, text: string) => {
		sample.docx.push([style, text]);
		sample.md.push([kind, text]);
	};
	/** A text for a place of its own; one of nothing but the marks that the place prints itself is none. */
	const one = (place: number) => {
		const text = texts[(turn + place) % texts.length] as string;
		return MARKS_ONLY.test(text) ? "甲" : text;
	};
	const withHead = turn % 2 === 0;
	// What a batch has many of is dealt out: the judge of Markdown takes longest of all.
	const middle = texts.length > 1 ? Math.floor(texts.length / 2) : 0;
	const halves = [texts.slice(0, middle || 1), texts.slice(middle)] as const;
	const [some, others] = turn % 4 < 2 ? halves : [halves[1], halves[0]];

	line("文种: 通用");
	line(`版式: ${withHead ? "文件" : "无版头"}`);
	line("印章: 不加盖");
	if (withHead) {
		put("发文机关标志:", one(0));
		print("IssuerMark", "paragraph", one(0));
	}
	put("发文字号:", one(1));
	if (withHead) print("DocumentNumber", "paragraph", one(1));

	line("标题:");
	const titles = Array.from({ length: Math.min(5, texts.length) }, (_, i) => one(13 + i));
	for (const text of titles) {
		put("  -", text);
		sample.docx.push(["OfficialTitle", text]);
	}
	sample.title = titles.join("");
	sample.md.push(["heading 1", sample.title]);
	put("副标题:", one(2));
	print("OfficialSubtitle", "paragraph", `——${one(2).replace(/^(?:[—―]+|--+)[ \u3000]*/, "")}`);
	put("题注:", one(3));
	print("Headnote", "paragraph", bracketed(one(3)));
	if (!withHead) print("DocumentNumber", "paragraph", one(1));
	put("主送机关:", one(4));
	print("Recipients", "paragraph", colonAtEnd(one(4)));
	put("称谓:", one(5));
	print("OfficialSalutation", "paragraph", colonAtEnd(one(5)));

	line("引言:");
	for (const text of texts) {
		put("  -", text);
		print("Body", "paragraph", text);
	}

	line("章节:");
	texts.forEach((text, i) => {
		put("  - 标题:", text);
		print("Heading1", "heading 2", `${CHINESE[i]}、${text}`);
		line("    内容: 甲");
		print("Body", "paragraph", "甲");
	});
	line("  - 标题: 连排");
	line("    条目:");
	print("Heading1", "heading 2", `${CHINESE[texts.length]}、连排`);
	some.forEach((text, i) => {
		put("      -", text);
		print("Body", "paragraph", `（${CHINESE[2 * i]}）${text}`);
		put("      - 标题:", text);
		put("        内容:", text);
		const stop = /[。？！：；…]$/.test(text) ? "" : "。";
		print("Body", "paragraph", `（${CHINESE[2 * i + 1]}）${text}${stop}${text}`);
	});
	line("  - 标题: 独行");
	line("    小标题: 独行");
	line("    条目:");
	print("Heading1", "heading 2", `${CHINESE[texts.length + 1]}、独行`);
	others.forEach((text, i) => {
		put("      - 标题:", text);
		line("        内容: 甲");
		print("Heading2", "heading 3", `（${CHINESE[i]}）${text}`);
		print("Body", "paragraph", "甲");
	});
	line("    表格:");
	put("      标题:", one(10));
	print("TableTitle", "paragraph", one(10));
	put("      上注:", one(11));
	print("TableNoteAbove", "paragraph", one(11));
	const half = Math.ceil(others.length / 2);
	const row = (cells: readonly string[], open: string, style: string) => {
		cells.forEach((text, i) => {
			put(i === 0 ? open : open.replace("- -", "  -"), text);
			sample.docx.push([style, text]);
		});
		sample.md.push(["row", ...cells]);
	};
	line("      表头:");
	row(others.slice(0, half), "        -", "TableHead");
	line("      行:");
	row(others.slice(-half), "        - -", "TableText");
	sample.tables.push([half, half]);
	put("      下注:", one(12));
	print("TableNoteBelow", "paragraph", one(12));
	put("结语:", one(6));
	print("Body", "paragraph", one(6));

	line("附件:");
	const several = others.length > 1;
	others.forEach((text, i) => {
		put("  - 名称:", text);
		line("    内容: 甲");
		const number = several ? `${i + 1}.` : "";
		const label = `${i === 0 ? "附件：" : ""}${number}`;
		sample.docx.push(["AttachmentList", `${label}${several ? "\t" : ""}${text}`]);
		sample.md.push(["paragraph", label + text]);
	});
	put("署名:", one(7));
	print("OfficialSignature", "paragraph", one(7));
	line("成文日期: 2026-11-23");
	print("OfficialDate", "paragraph", "2026年11月23日");
	line("附注:");
	for (const text of some) {
		put("  -", text);
		print("OfficialNote", "paragraph", bracketed(text));
	}
	others.forEach((text, i) => {
		sample.md.push(["thematicBreak", ""]);
		print("AttachmentLabel", "paragraph", `附件${several ? i + 1 : ""}`);
		print("AttachmentTitle", "heading 1", text);
		print("Body", "paragraph", "甲");
	});

	put("抄送机关:", one(8));
	const copied = withoutEnd(one(8).replace(/^抄送[：:][ \t\u3000]*/, ""), "。．");
	sample.md.push(["thematicBreak", ""]);
	print("Imprint", "paragraph", `抄送：${copied}。`);
	put("印发机关:", one(9));
	sample.docx.push(["Imprint", `${one(9)}\t2026年11月24日印发`]);
	sample.md.push(["paragraph", `${one(9)}\u3000\u30002026年11月24日印发`]);
	line("印发日期: 2026-11-24");
	return sample;
}

/** 主送机关 and 称谓: one colon at the end, however many were typed. */
function colonAtEnd(text: string): string {
	return `${withoutEnd(text, "：:")}：`;
}

/** Without such marks at the end, and blanks behind them; blanks behind no mark stay. */
function withoutEnd(text: string, marks: string): string {
	const before = (end: number, of: string) => {
		let at = end;
		while (at > 0 && of.includes(text[at - 1] as string)) at--;
		return at;
	};
	const inked = before(text.length, " \u3000");
	const end = before(inked, marks);
	return end < inked ? text.slice(0, end) : text;
}

/** 附注 and 题注: one pair of brackets around the whole. */
function bracketed(text: string): string {
	return `（${/^[（(][^（()）]*[）)]$/.test(text) ? text.slice(1, -1) : text}）`;
}
