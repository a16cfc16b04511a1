import { type Code, type Diagnostic, hasErrors, type Span } from "../diagnostics/diagnostic.ts";
import { lineOf } from "../source/position.ts";
import type { Part, SourceText } from "../source/source.ts";
import { WRITING } from "../writing/rules.ts";

/**
 * Everything that is told of a plan, one finding a mistake: `read` is what reading the file found, `found` what
 * checking its content did, some of which may be mere consequences; `parts` are files that it takes in.
 */
export function sift(
	text: SourceText,
	read: Diagnostic[],
	found: Diagnostic[],
	parts: readonly Part[] = [],
): Diagnostic[] {
	const texts = [text, ...parts.map(({ source }) => source)];
	const rest = found.filter((one) =>
		one.code in WRITING
			? !isConsequence(texts, one, found)
			: one.code !== "FIELD-UNKNOWN" || !read.some((sign) => isHidden(sign, one)),
	);
	return hasErrors(read) ? [...read, ...stillSure(text, read, rest)] : oneCause(read, rest);
}

/** How something is written that was read as something else: a line break within a text, a text in place of a list. */
function isConsequence(texts: SourceText[], { span }: Diagnostic, found: readonly Diagnostic[]): boolean {
	const text = texts.find(({ file }) => file === span.file);
	if (!text) return false;
	if (/[\r\n]/.test(text.text.slice(span.start, span.end))) return true;
	const line = lineOf(text, span.start);
	return found.some(
		(one) => MISTAKEN.has(one.code) && one.span.file === span.file && lineOf(text, one.span.start) === line,
	);
}

/** A key that is unknown only for what nobody sees in it. */
function isHidden(sign: Diagnostic, { args, span }: Diagnostic<"FIELD-UNKNOWN">): boolean {
	return sign.code === "YAML-INVISIBLE" && args.near !== undefined && within(sign, span);
}

const MISTAKEN = new Set<Code>(["TEXT-AS-MAPPING", "FIELD-TYPE", "INCLUDE-TEXT"]);

/** Findings that something lacks: where a mistake of form has swallowed lines, nobody can say so. */
const OF_ABSENCE = new Set<Code>([
	"FIELD-MISSING",
	"FIELD-EMPTY",
	"ITEM-EMPTY",
	"BODY-MISSING",
	"SECTION-USUAL",
	"SECTION-ORDER",
	"ROW-LENGTH",
	"COLUMN-COUNT",
	"DATE-MISSING",
	"PLAN-NOT-MAPPING",
	"CONFIG-NOT-MAPPING",
	"IGNORE-UNUSED",
	"SEQ-START",
	"SEQ-GAP",
	"SEQ-SINGLE",
]);

/** After mistakes of form: what can still be said of the rest, and not of the lines that bear them. */
function stillSure(text: SourceText, read: Diagnostic[], found: Diagnostic[]): Diagnostic[] {
	const lines = new Set(
		read.flatMap(({ code, args, span }) => {
			const more = code === "YAML-FULLWIDTH-INDENT" ? args.more : 0;
			return Array.from({ length: more + 1 }, (_, below) => lineOf(text, span.start) + below);
		}),
	);
	const isHere = ({ span }: Diagnostic) => span.file === text.file;
	return found.filter(
		(one) => !isHere(one) || (!OF_ABSENCE.has(one.code) && !lines.has(lineOf(text, one.span.start))),
	);
}

/** A comma that looks odd, and a row too long or too short because of it: told as the comma, which is then no mere oddity. */
function oneCause(read: Diagnostic[], found: Diagnostic[]): Diagnostic[] {
	const causes = new Set<Diagnostic>();
	const rest = found.filter((one) => {
		if (one.code !== "ROW-LENGTH") return true;
		const rows = [one.span, one.args.head];
		const cause = read.find((comma) => FLOW_COMMAS.has(comma.code) && rows.some((row) => within(comma, row)));
		if (cause) causes.add(cause);
		return !cause;
	});
	// With the length of the row there is no doubt left.
	const sure = (one: Diagnostic): Diagnostic => ({
		...one,
		severity: "error",
		...(one.fix ? { fix: { ...one.fix, isSafe: true } } : {}),
	});
	return [...read.map((one) => (causes.has(one) ? sure(one) : one)), ...rest];
}

const FLOW_COMMAS = new Set<Code>(["YAML-FLOW-COMMA", "YAML-FLOW-NUMBER"]);

function within({ span }: Diagnostic, row: Span | undefined): boolean {
	return row !== undefined && span.start >= row.start && span.end <= row.end;
}
