import type { Diagnostic, Edit } from "../../diagnostics/diagnostic.ts";
import { LEADING_WIDE } from "../form/line.ts";
import { lineEnd, lineOf, lineText } from "../position.ts";
import type { SourceText } from "../source.ts";
import { type Cure, edit, indented, type Look, lookAt, type Patient, safe, safeIf, unsafe } from "./line.ts";

/** Lines looked at upwards and downwards. */
const REACH = 400;

/** The columns at which a line may begin below those above it: the one nearest to where it stands, if there is one such. */
function fitting(
	source: SourceText,
	line: number,
	look: Pick<Look, "indent" | "isItem" | "isKey">,
): number | undefined {
	const above = lookAbove(source, line);
	if (!above) return 0;
	const { indent, isItem, isKey } = look;
	if (above.opens && (indent > above.lead || (isItem && above.isKey && indent === above.lead))) return indent;
	const levels = new Set<number>();
	let least = Number.POSITIVE_INFINITY;
	for (let one: Look | undefined = above; one && line - one.line < REACH; one = lookAbove(source, one.line)) {
		if (one.indent >= least) continue;
		least = one.indent;
		if (isItem && one.isItem) levels.add(one.indent);
		if (isKey && one.isKey) levels.add(one.lead);
		if (!isItem && !isKey && one === above) levels.add(one.indent);
	}
	const nearest = Math.min(...[...levels].map((one) => Math.abs(one - indent)));
	const fits = [...levels].filter((one) => Math.abs(one - indent) === nearest);
	return fits.length === 1 ? fits[0] : undefined;
}

/** The nearest line above that says something. */
function lookAbove(source: SourceText, line: number): Look | undefined {
	for (let above = line - 1; above > 0 && line - above < REACH; above--) {
		const look = lookAt(source, above);
		if (look.words !== "" && !look.words.startsWith("#")) return look;
	}
	return undefined;
}

const present = (edits: (Edit | undefined)[]): Edit[] => edits.filter((one) => one !== undefined);

/** All lines around that begin with Tab, in one go: each alone would fit to none of the others. */
export function tabs({ source }: Patient, { span }: Diagnostic): Cure | undefined {
	const line = lineOf(source, span.start);
	const isTabbed = (one: number) => /^ *\t/.test(lineText(source, one));
	const isBlank = (one: number) => lineText(source, one).trim() === "";
	let first = line;
	while (line - first < REACH && (isTabbed(first - 1) || (first > 1 && isBlank(first - 1)))) first--;
	let last = line;
	while (last - line < REACH && last < source.lineStarts.length && (isTabbed(last + 1) || isBlank(last + 1)))
		last++;
	const lines = Array.from({ length: last - first + 1 }, (_, i) => first + i).filter(
		(one) => isTabbed(one) && !isBlank(one),
	);
	const [top] = lines;
	if (top === undefined) return undefined;
	const width = [2, 4, 8, 3, 1].find((tab) => {
		const look = lookAt(source, top, tab);
		return fitting(source, top, look) === look.indent;
	});
	if (width === undefined) return undefined;
	return safe(...present(lines.map((one) => indented(source, one, lookAt(source, one, width).indent))));
}

/** Ideographic spaces stand for two; before paragraphs they are no indentation but the custom of print. */
export function wideIndent(
	{ source }: Patient,
	{ span, args }: Diagnostic<"YAML-FULLWIDTH-INDENT">,
): Cure | undefined {
	const first = lineOf(source, span.start);
	const lines = Array.from({ length: args.more + 1 }, (_, i) => first + i);
	if (args.blank) return safe(...present([indented(source, first, 0)]));
	const looks = lines.map((line) => lookAt(source, line));
	const [look] = looks as [Look];
	const above = lookAbove(source, first);
	if (!look.isItem && !look.isKey && above) return paragraphs(source, looks, above);
	const wanted = fitting(source, first, look);
	if (wanted === undefined) return undefined;
	const by = wanted - look.indent;
	return safe(...present(looks.map(({ line, indent }) => indented(source, line, indent + by))));
}

/** Several paragraphs below a key are its text, a line each. */
function paragraphs(source: SourceText, looks: readonly Look[], above: Look): Cure | undefined {
	if (looks.some(({ isItem, isKey }) => isItem || isKey)) return undefined;
	const isBelowKey = above.opens !== undefined && above.isKey;
	const edits = present(
		looks.map(({ line }) => indented(source, line, isBelowKey ? above.lead + 2 : above.indent)),
	);
	if (!isBelowKey) return above.indent > 0 && !above.isItem && !above.isKey ? safe(...edits) : undefined;
	if (above.opens === "text" || looks.length === 1) return safe(...edits);
	const end = above.start + above.words.length;
	return safe(edit(source, end, end, " |"), ...edits);
}

/** A line a little out of line comes back with all that is below it. */
export function badIndent(
	{ source }: Patient,
	{ span, args }: Diagnostic<"YAML-BAD-INDENT">,
): Cure | undefined {
	const line = lineOf(source, span.start);
	const [wanted, other] = args.expected;
	if (wanted === undefined || other !== undefined) return undefined;
	const by = wanted - args.spaces;
	return safeIf(args.first || Math.abs(by) === 1, ...shifted(source, line, by));
}

export function keyUnderText({ source, known }: Patient, { span }: Diagnostic): Cure | undefined {
	const line = lineOf(source, span.start);
	const look = lookAt(source, line);
	const above = lookAbove(source, line);
	const key = /^[^:：]+/.exec(look.words)?.[0].trim() ?? "";
	if (!above || !known.has(key)) return undefined;
	return unsafe(...shifted(source, line, above.lead - look.indent));
}

/** The line, and those below that are indented more. */
function shifted(source: SourceText, line: number, by: number): Edit[] {
	const { indent } = lookAt(source, line);
	const edits = [indented(source, line, indent + by)];
	for (let below = line + 1; below <= source.lineStarts.length && below - line < REACH; below++) {
		const look = lookAt(source, below);
		if (look.words === "") continue;
		if (look.indent <= indent || LEADING_WIDE.test(lineText(source, below))) break;
		edits.push(indented(source, below, look.indent + by));
	}
	return present(edits);
}

/** Lines below a `|` that lost their indentation, up to the next key or item. */
export function blockIndent({ source }: Patient, { span }: Diagnostic): Cure | undefined {
	const first = lineOf(source, span.start);
	let top = first - 1;
	while (top > 0 && first - top < REACH && lookAt(source, top).opens !== "text") top--;
	const header = lookAt(source, top);
	if (top === 0 || header.opens !== "text") return undefined;
	const known = lookAt(source, top + 1);
	const wanted =
		top + 1 < first && known.words !== "" && known.indent > header.indent ? known.indent : header.lead + 2;
	const edits: (Edit | undefined)[] = [];
	for (let line = first; line <= source.lineStarts.length && line - first < REACH; line++) {
		const look = lookAt(source, line);
		if (look.isItem || look.isKey) break;
		if (look.words !== "" && look.indent < wanted) edits.push(indented(source, line, wanted));
	}
	return safe(...present(edits));
}

/** Lines within brackets that are not yet closed. */
export function flowIndent({ source }: Patient, { span, args }: Diagnostic<"YAML-FLOW-INDENT">): Cure {
	const first = lineOf(
		source,
		lineEnd(source, lineOf(source, span.start)) > span.start ? span.start : span.end,
	);
	const above = lookAbove(source, first);
	const wanted = (above?.isKey || above?.isItem ? above.lead + 2 : (above?.indent ?? 2)) || 2;
	const close = args.bracket === "[" ? "]" : "}";
	const edits: (Edit | undefined)[] = [];
	for (let line = first; line <= source.lineStarts.length && line - first < 50; line++) {
		const { words } = lookAt(source, line);
		if (words !== "")
			edits.push(indented(source, line, words.startsWith(close) ? Math.max(wanted - 1, 1) : wanted));
		if (words.includes(close)) break;
	}
	return safe(...present(edits));
}
