import { type Head, type Line, textOf } from "../../../document/document.ts";
import type { ParagraphStyleId } from "../look/style-table.ts";

/** 份号, 密级, 紧急程度 in their order, those that are there, with their styles. */
export function topTexts(head: Head): [ParagraphStyleId, Line][] {
	const all: [ParagraphStyleId, Line][] = [
		["CopyNumber", head.copyNumber],
		["Secrecy", head.secrecy],
		["Urgency", head.urgency],
	];
	return all.filter(([, line]) => textOf(line) !== "");
}
