import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { lineOf } from "../position.ts";
import type { SourceText } from "../source.ts";
import { explain } from "./explain.ts";
import { type Fault, repaired, type View } from "./fault.ts";
import { lostWords } from "./lost.ts";
import { unreadable } from "./place.ts";
import { type Reading, read } from "./read.ts";
import { bracketFaults, quoteFaults } from "./unclosed.ts";

/** Characters read in all: a small plan gets as many readings as it has mistakes, a huge one a single one. */
const READING_BUDGET = 600_000;
const MOST_READINGS = 60;
/** Mistakes that nobody will read beyond, and errors of yaml that are looked into at a time. */
const ENOUGH = 200;
const EXPLAINED = 2_000;

export interface Settled {
	/** The text with what could not be read blanked out, place by place. */
	source: SourceText;
	reading: Reading;
	diagnostics: Diagnostic[];
	/** Numbers of the lines that a mistake has been found on. */
	lines: Set<number>;
}

/**
 * Finds all mistakes of form. One mistake makes yaml report many: so the first is put right for the reader's
 * purposes, the text read again, and so on, until what is left can be read.
 */
export function settle(original: SourceText): Settled {
	const allowed = Math.min(
		MOST_READINGS,
		Math.max(1, Math.floor(READING_BUDGET / (original.text.length + 1))),
	);
	const found: Found = { diagnostics: [], keys: new Set(), lines: new Set() };
	let source = original;
	for (let turn = 1; ; turn++) {
		const reading = read(source.text);
		const view = { source, marks: reading.marks };
		if (reading.tooDeepAt !== undefined) return { source, reading, ...found };
		const repairedText = accept(
			found,
			view,
			candidates(view, reading),
			turn < allowed && found.diagnostics.length < ENOUGH,
		);
		if (repairedText === undefined) {
			orphaned(found, view, reading);
			return { source, reading, ...found };
		}
		source = { ...source, text: repairedText };
	}
}

interface Found {
	diagnostics: Diagnostic[];
	keys: Set<string>;
	lines: Set<number>;
}

/** Mistakes that belong together, by where they begin; those found by yaml may be mere consequences. */
interface Candidate {
	faults: Fault[];
	at: number;
	isYaml: boolean;
}

function candidates(view: View, reading: Reading): Candidate[] {
	const own = [...lostWords(view), ...quoteFaults(view), ...bracketFaults(view)].map((one) => [one]);
	const told = reading.faults
		.slice(0, EXPLAINED)
		.map((one) => explain(view, one))
		.filter((faults) => faults.length > 0);
	const all = [
		...own.map((faults) => ({ faults, at: startOf(faults), isYaml: false })),
		...told.map((faults) => ({ faults, at: startOf(faults), isYaml: true })),
	];
	return all.sort((a, b) => a.at - b.at);
}

function startOf(faults: Fault[]): number {
	return faults[0]?.diagnostic.span.start ?? 0;
}

/** Takes mistakes up to the first that needs a repair, and returns the repaired text; undefined when none did. */
function accept(found: Found, view: View, all: Candidate[], mayRepair: boolean): string | undefined {
	let hiddenUpTo = -1;
	let text: string | undefined;
	for (const { faults, at, isYaml } of all) {
		const fresh = faults.filter((one) => isFresh(found, view, one, isYaml));
		if (text !== undefined) {
			// What the repair hides would not be found again.
			if (at < hiddenUpTo) for (const one of fresh) if (one.sure) take(found, view, one);
			continue;
		}
		for (const one of fresh) {
			take(found, view, one);
			if (!one.repair || !mayRepair) continue;
			const repair = one.repair();
			text = repaired(text ?? view.source.text, repair);
			hiddenUpTo = Math.max(hiddenUpTo, repair.end);
		}
	}
	return text;
}

function isFresh(found: Found, view: View, { diagnostic }: Fault, isYaml: boolean): boolean {
	if (found.keys.has(keyOf(diagnostic))) return false;
	return !isYaml || !found.lines.has(lineOf(view.source, diagnostic.span.start));
}

function take(found: Found, view: View, { diagnostic }: Fault): void {
	found.keys.add(keyOf(diagnostic));
	found.lines.add(lineOf(view.source, diagnostic.span.start));
	found.diagnostics.push(diagnostic);
}

function keyOf({ code, span }: Diagnostic): string {
	return `${code} ${span.start}`;
}

/** An error that was put down to a mistake nobody found must not go by in silence. */
function orphaned(found: Found, view: View, reading: Reading): void {
	const error = reading.faults.find(({ mild }) => !mild);
	if (!error || found.diagnostics.length > 0) return;
	take(found, view, unreadable(view, error));
}
