import { type Diagnostic, diagnostic, withForm } from "../../diagnostics/diagnostic.ts";
import { BULLET, bulletLines, linesApart } from "../cure/paragraphs.ts";
import { snippet } from "../form/fault.ts";
import { DASH_WITHOUT_SPACE, WIDE_SPACE } from "../form/line.ts";
import { keyAbove } from "../form/place.ts";
import { lineOf, lineStart } from "../position.ts";
import type { ScalarNode, SourceText, SourceTree } from "../source.ts";
import type { Standing } from "./lookout.ts";

/** Lines that begin like this begin something new: 一、 （一） 1. 1、 （1） ① 第一条 - or a paragraph's indentation. */
const NEW_BEGINNING = new RegExp(
	[
		"^(?:",
		"[一二三四五六七八九十]{1,3}[、.．]",
		"|[（(][一二三四五六七八九十\\d]{1,3}[)）]",
		"|\\d{1,3}(?:[.．](?!\\d)|[、)）])",
		"|[\\u2460-\\u2473]",
		"|第[一二三四五六七八九十百\\d]{1,4}[章节条款]",
		"|[-－–•●·◆■○▪□](?![-\\d])",
		"|—(?!—)",
		`|${WIDE_SPACE}`,
		")",
	].join(""),
);
const WIDE_PIPE = /^[｜＞]\s*(?:[\r\n]|$)/;

/** Lines of a plain text that were meant to be lines, and dashes that make no item. */
export function lineFaults({ source }: SourceTree, scalar: ScalarNode, standing: Standing): Diagnostic[] {
	if (scalar.style !== "plain") return [];
	const { file, start, end } = scalar.span;
	const text = source.text.slice(start, end);
	if (WIDE_PIPE.test(text)) {
		const mark = text[0] as string;
		return [diagnostic("YAML-FULLWIDTH-PIPE", { file, start, end: start + 1 }, { mark })];
	}
	const dash = DASH_WITHOUT_SPACE.exec(text);
	if (dash && (standing === "root" || dash[1] !== "" || isOwnLine(source, start))) {
		const more = continuations(text).filter((line) => DASH_WITHOUT_SPACE.test(line.text)).length;
		const args = { text: snippet((text.split(/[\r\n]/, 1)[0] as string).slice(dash[0].length)), more };
		return [diagnostic("YAML-DASH-SPACE", { file, start, end: start + dash[0].length }, args)];
	}
	const hash = wideHash(source, start, text);
	if (hash) return [hash];
	const lines = continuations(text);
	const mark = BULLET.exec(text)?.[0];
	if (mark && isOwnLine(source, start) && lines.length > 0 && lines.every((one) => BULLET.test(one.text))) {
		const args = { mark, text: snippet(text.slice(mark.length)) };
		const told = diagnostic("YAML-ODD-DASH", { file, start, end: start + mark.length }, args);
		return [withForm(told, bulletLines(source, scalar).edits)];
	}
	for (const line of lines) {
		if (!NEW_BEGINNING.test(line.text)) continue;
		const at = start + line.offset;
		if (/^-\s/.test(line.text)) {
			const args = { text: snippet(line.text), key: keyAbove(source, lineOf(source, at)) };
			return [diagnostic("YAML-ITEM-AFTER-TEXT", { file, start: at, end: at + 1 }, args)];
		}
		const args = { text: snippet(line.text.replace(new RegExp(`^${WIDE_SPACE}+`), "")) };
		const told = diagnostic("YAML-LINES-JOINED", { file, start: at, end: at + line.text.length }, args);
		const cure = linesApart(source, scalar, (one) => NEW_BEGINNING.test(one));
		return [withForm(told, cure.edits, cure.isSafe)];
	}
	return [];
}

/** `＃ 注释`: on a line of its own, or behind a blank. */
function wideHash({ file }: SourceText, start: number, text: string): Diagnostic | undefined {
	const found = /(?:^|[\r\n][ \t\u3000]*|[ \t\u3000])＃(?=[ \t\u3000])/.exec(text);
	if (!found) return undefined;
	const at = start + found.index + found[0].length - 1;
	const isLine = /[\r\n]/.test(found[0]);
	const args = { text: snippet(text.slice(at - start)), line: isLine };
	return diagnostic("YAML-WIDE-HASH", { file, start: at, end: at + 1 }, args, isLine ? "error" : "warning");
}

/** The lines of a text after its first, without their indentation, with offsets into it. Blank ones are left out. */
export function continuations(text: string): { text: string; offset: number }[] {
	if (!/[\r\n]/.test(text)) return [];
	const found = [];
	for (const match of text.matchAll(/(?:\r\n|\n|\r)[ \t]*([^\r\n]*)/g)) {
		const line = match[1] as string;
		if (line !== "")
			found.push({ text: line.trimEnd(), offset: match.index + match[0].length - line.length });
	}
	return found;
}

/** Only spaces before it on its line. */
export function isOwnLine(source: SourceText, offset: number): boolean {
	return source.text.slice(lineStart(source, lineOf(source, offset)), offset).trim() === "";
}
