/** Findings that are known and let be: a file that says how often each rule is broken on which line, by its text. */
import { type Diagnostic, diagnostic, type Outcome } from "../diagnostics/diagnostic.ts";
import { plainOf, readJson } from "../project/json.ts";
import type { SourceText } from "../source/source.ts";
import { lineDigest } from "./fingerprint.ts";
import { type Findings, inOrder } from "./report.ts";

/** So many findings of one rule on lines of one text in one file. */
export interface Known {
	/** From the folder of the baseline. */
	file: string;
	rule: string;
	/** Digest of the text of the line, so that a moved line is the same. */
	line: string;
	count: number;
}

export interface Compared {
	/** What the baseline does not hold. */
	fresh: Diagnostic[];
	/** How many it does. */
	passed: number;
	/** What it holds of these files and is no more, with how many of them. */
	gone: Known[];
}

/** How a file is called in the baseline. */
export type Naming = (file: string) => string;

export function compare(findings: Findings, known: readonly Known[], nameOf: Naming): Compared {
	const left = new Map(known.map((one) => [keyOf(one), one.count]));
	const fresh = inOrder(findings).filter((found) => {
		const key = entryKey(findings, found, nameOf);
		const count = key === undefined ? 0 : (left.get(key) ?? 0);
		if (count > 0) left.set(key as string, count - 1);
		return count === 0;
	});
	const checked = new Set(findings.sources.map(({ file }) => nameOf(file)));
	const gone = known
		.filter(({ file }) => checked.has(file))
		.map((one) => ({ ...one, count: left.get(keyOf(one)) ?? 0 }))
		.filter(({ count }) => count > 0);
	return { fresh, passed: findings.diagnostics.length - fresh.length, gone };
}

/** A baseline of these findings, and of what is known of other files. What stands in no text cannot be in it. */
export function recorded(findings: Findings, known: readonly Known[], nameOf: Naming): Known[] {
	const checked = new Set(findings.sources.map(({ file }) => nameOf(file)));
	const counts = new Map<string, number>();
	for (const found of findings.diagnostics) {
		const key = entryKey(findings, found, nameOf);
		if (key !== undefined) counts.set(key, (counts.get(key) ?? 0) + 1);
	}
	const own = [...counts].map(([key, count]) => {
		const [file = "", rule = "", line = ""] = key.split("\0");
		return { file, rule, line, count };
	});
	const others = known.filter(({ file }) => !checked.has(file));
	return [...own, ...others].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

function entryKey(findings: Findings, found: Diagnostic, nameOf: Naming): string | undefined {
	const line = lineDigest(findings, found);
	return line === undefined ? undefined : keyOf({ file: nameOf(found.span.file), rule: found.code, line });
}

const keyOf = ({ file, rule, line }: Omit<Known, "count">): string => [file, rule, line].join("\0");

export function baselineText(known: readonly Known[]): string {
	return `${JSON.stringify({ version: 1, findings: known }, null, 1)}\n`;
}

export function readBaseline(source: SourceText): Outcome<Known[]> {
	const read = readJson(source);
	if ("fault" in read) return { value: undefined, diagnostics: [read.fault] };
	const { version, findings } = (plainOf(read.root) ?? {}) as { version?: unknown; findings?: unknown };
	if (version === 1 && Array.isArray(findings) && findings.every(isKnown))
		return { value: findings, diagnostics: [] };
	const span = { file: source.file, start: 0, end: 0 };
	return { value: undefined, diagnostics: [diagnostic("BASELINE-FORM", span, {})] };
}

function isKnown(value: unknown): value is Known {
	const { file, rule, line, count } = (value ?? {}) as Partial<Record<keyof Known, unknown>>;
	return [file, rule, line].every((one) => typeof one === "string") && Number.isInteger(count);
}
