import { type Document, type ImprintRow, type Line, textOf } from "../../document/document.ts";
import type { FullPlan } from "../../plan/full.ts";
import { append } from "../../source/append.ts";
import { WORDING } from "../../standard/wording.ts";
import type { WORDS, WordName } from "../language/words.ts";
import { endWith, slice, without, words } from "./pieces.ts";
import { joined, linesOfParts, partedBy, type TextLine } from "./read.ts";

/** What a line of an element does to the document. Marks that belong to an element are put here, never doubled. */
export type Element = (drawn: Drawn, line: TextLine) => void;

export interface Drawn {
	document: Document;
	plan: FullPlan;
	/** 印发机关 and 印发日期 share a row; this is it once one of them has come. */
	printed?: ImprintRow;
}

type ElementWord = Extract<
	(typeof WORDS)[number],
	{ group: "head" | "main" | "minutes" | "imprint" }
>["word"];

/** Marks typed at the end. Looked for from where their run begins: from each of them it would be slow on long runs. */
const COLONS = /(?<![：:])[：:]+[ \u3000]*$/;
const FULL_STOPS = /(?<![。．])[。．]+[ \u3000]*$/;

export const ELEMENTS: Record<ElementWord, Element> = {
	份号: whole(({ document }, line) => {
		document.head.copyNumber = line;
	}),
	密级: whole(({ document }, line) => {
		document.head.secrecy = line;
	}),
	紧急程度: whole(({ document }, line) => {
		document.head.urgency = line;
	}),
	发文机关标志: ({ document, plan }, { parts }) => {
		const mark = document.head.issuerMark;
		append(mark.names, linesOfParts(parts));
		// Words of the template are the whole mark, as a string in the plan is.
		mark.suffix = parts.every((part) => typeof part !== "string") ? plan.issuerMarkSuffix : "";
	},
	发文字号: whole(({ document }, line) => {
		document.head.documentNumber = line;
	}),
	签发人: each(({ document }, line) => {
		const name = without(line, /^签发人[：:]?[ \u3000]*/);
		if (name.length > 0) document.head.signatories.push(name);
	}),
	刊头: ({ document }, { parts }) => {
		const [left = [], right = []] = partedBy(parts, "|");
		document.head.masthead = { left: joined(left), right: joined(right) };
	},
	标题: each(({ document }, line) => document.title.push(line)),
	副标题: whole(({ document }, line) => {
		const text = without(line, /^(?:[—―]+|--+)[ \u3000]*/);
		document.subtitle = text.length === 0 ? [] : [...words(WORDING.subtitleDash), ...text];
	}),
	题注: each(({ document }, line) => document.headnotes.push(bracketed(line))),
	作者: each(({ document }, line) => document.bylines.push(line)),
	主送机关: whole(({ document }, line) => {
		document.recipients = endWith(line, COLONS, WORDING.recipientsEnd);
	}),
	称谓: whole(({ document }, line) => {
		document.salutation = endWith(line, COLONS, WORDING.recipientsEnd);
	}),
	署名: each(({ document }, line) => document.signatures.push(line)),
	// `shape` has seen to it that there is one part or that they pair.
	签署: ({ document }, line) => {
		const [first = [], ...others] = signedParts(line);
		if (others.length === 0) document.signed.push({ post: [], name: first });
		else
			for (let at = 0; at < others.length; at += 2)
				document.signed.push({ post: at === 0 ? first : (others[at - 1] ?? []), name: others[at] ?? [] });
	},
	成文日期: whole(({ document }, line) => {
		document.date = line;
	}),
	附注: each(({ document }, line) => document.notes.push(bracketed(line))),
	主持: roster("主持"),
	出席: roster("出席"),
	列席: roster("列席"),
	请假: roster("请假"),
	记录: roster("记录"),
	抄送机关: whole(({ document }, line) => addRow(document, WORDING.cc, line)),
	分送机关: whole(({ document }, line) => addRow(document, WORDING.distribution, line)),
	印发机关: whole((drawn, line) => {
		printedRow(drawn).text = line;
	}),
	印发日期: whole((drawn, line) => {
		printedRow(drawn).right = endWith(line, /[ \u3000]*印发$/, WORDING.printed);
	}),
	版记: ({ document }, { parts }) => {
		const [left = [], right = []] = partedBy(parts, "|");
		const [first = "", ...rest] = left;
		// Further lines of what is typed before the first colon begin behind it.
		const label = typeof first === "string" ? (/^[^：]*：/.exec(first)?.[0] ?? "") : "";
		const words = joined(typeof first === "string" ? [first.slice(label.length), ...rest] : left);
		// One full stop, whether the template typed it, the plan or both.
		const text = /[。．]{2}$/.test(textOf(words)) ? endWith(words, FULL_STOPS, WORDING.ccEnd) : words;
		document.imprint.push({ label, text, right: joined(right) });
	},
	印数: whole(({ document }, line) => {
		const [before, after] = WORDING.copies;
		const figures = /^[0-9０-９]+$/.test(textOf(line));
		const right = figures ? [...words(before), ...line, ...words(after)] : line;
		document.imprint.push({ label: "", text: [], right });
	}),
};

export function isElement(word: WordName): word is ElementWord {
	return Object.hasOwn(ELEMENTS, word);
}

/**
 * 职务 and 姓名, one pair or several: every slot's line and every typed word between slots is one part. Who signs with a
 * stamp may have no name.
 */
export function signedParts({ parts }: TextLine): Line[] {
	return parts.flatMap((part) => {
		if (typeof part !== "string" && part.lines.length % 2 === 0) return part.lines;
		const lines =
			typeof part === "string" ? part.split(/[ \t\u3000]+/).map((text): Line => words(text)) : part.lines;
		return lines.filter((line) => textOf(line) !== "");
	});
}

function whole(put: (drawn: Drawn, line: Line) => void): Element {
	return (drawn, { parts }) => put(drawn, joined(parts));
}

function each(put: (drawn: Drawn, line: Line) => void): Element {
	return (drawn, { parts }) => {
		for (const line of linesOfParts(parts)) put(drawn, line);
	};
}

function roster(name: string): Element {
	return whole(({ document }, line) => {
		const text = without(line, new RegExp(`^${name}(?:人员?)?[：:][ \\t\\u3000]*`));
		if (text.length > 0) document.roster.push({ label: `${name}：`, text });
	});
}

function addRow(document: Document, label: string, line: Line): void {
	const name = label.slice(0, -1);
	const text = endWith(without(line, new RegExp(`^${name}[：:][ \\t\\u3000]*`)), FULL_STOPS, WORDING.ccEnd);
	if (text.length > 0) document.imprint.push({ label, text, right: [] });
}

function printedRow(drawn: Drawn): ImprintRow {
	if (!drawn.printed) {
		drawn.printed = { label: "", text: [], right: [] };
		drawn.document.imprint.push(drawn.printed);
	}
	return drawn.printed;
}

/** In one pair of full-width brackets, whichever pair was typed around the whole. */
function bracketed(line: Line): Line {
	const text = textOf(line);
	const bare = isWrapped(text) ? slice(line, 1, text.length - 1) : line;
	return [...words(WORDING.noteOpen), ...bare, ...words(WORDING.noteClose)];
}

/** （甲）和（乙） begins and ends with a bracket, but not with the two of a pair. */
function isWrapped(text: string): boolean {
	if (!/^[（(][\s\S]*[）)]$/.test(text)) return false;
	let depth = 0;
	for (let i = 0; i < text.length; i++) {
		if ("（(".includes(text[i] as string)) depth++;
		if ("）)".includes(text[i] as string) && --depth === 0) return i === text.length - 1;
	}
	return false;
}
