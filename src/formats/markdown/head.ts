/** 版头: what stands above the title, in the order of each layout. */
import { type Head, type Layout, textOf } from "../../document/document.ts";
import { WORDING } from "../../standard/wording.ts";
import { apart, lines, paragraphs } from "./lines.ts";
import { strongLine } from "./strong.ts";

export function numberLine({ documentNumber, signatories }: Head): string {
	const names = signatories.map(textOf).join("\u3000");
	return apart(textOf(documentNumber), names === "" ? "" : WORDING.signatory + names);
}

function markLines({ issuerMark: { names, suffix } }: Head): string[] {
	const mark =
		names.map(textOf).join("\u3000") + (names.length > 1 && suffix !== "" ? "\u3000" : "") + suffix;
	return mark === "" ? [] : [strongLine(mark)];
}

const topLines = ({ copyNumber, secrecy, urgency }: Head): string[] => lines(copyNumber, secrecy, urgency);

/** 10.1: the mark above all, the number beside the first of what stands on the left. */
function letterHead(head: Head): string[] {
	const [first = "", ...rest] = [head.copyNumber, head.secrecy, head.urgency]
		.map(textOf)
		.filter((text) => text !== "");
	return [...markLines(head), ...paragraphs(apart(first, numberLine(head)), ...rest)];
}

const mastheadLine = ({ masthead: { left, right } }: Head): string => apart(textOf(left), textOf(right));

export function headBlocks(layout: Layout, head: Head): string[] {
	if (layout === "plain") return topLines(head);
	if (layout === "letter") return letterHead(head);
	return [...topLines(head), ...markLines(head), ...paragraphs(numberLine(head), mastheadLine(head))];
}
