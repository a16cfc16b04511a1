import type { Diagnostic, Edit, Fix } from "../diagnostics/diagnostic.ts";
import { everyKey } from "../genres/keys/keys.ts";
import type { Walk } from "../pipeline.ts";
import { decodeNow } from "../source/decode.ts";
import { chosen, edited, editsOf } from "../source/edits.ts";
import { spliced } from "../source/encode.ts";
import { parse } from "../source/parse.ts";
import { mendsForm, mendText } from "../source/same.ts";
import type { ParsedSource, SourceText } from "../source/source.ts";
import type { FileBytes } from "../world/files.ts";

/** One mistake may hide the next: so many times a plan is mended and checked again. */
const MOST_ROUNDS = 10;

export interface MendedPlan {
	bytes: Uint8Array;
	/** Findings that are mended. */
	count: number;
	/** What is found in the mended plan. */
	walk: Walk;
}

/** Mends a plan round by round, until nothing is left that can be; `all`: also where only the author can say what was meant. */
export async function mendPlan(
	{ file, bytes }: FileBytes,
	check: (input: FileBytes) => Promise<Walk>,
	all: boolean,
): Promise<MendedPlan> {
	const mended: MendedPlan = { bytes, count: 0, walk: await check({ file, bytes }) };
	const seen = new Set<string>();
	for (let round = 0; round < MOST_ROUNDS; round++) {
		const source = decodeNow(file, mended.bytes).value;
		if (!source) break;
		seen.add(source.text);
		const found = mendedOnce(source, fixable(mended.walk.diagnostics, file, all));
		if (!found) break;
		const next = spliced(mended.bytes, found.edits);
		const text = decodeNow(file, next).value?.text;
		// Two rules that undo each other's work would go on for ever.
		if (text !== edited(source.text, found.edits) || seen.has(text)) break;
		mended.bytes = next;
		mended.count += found.count;
		mended.walk = await check({ file, bytes: next });
	}
	return mended;
}

type Fixable = Diagnostic & { fix: Fix };

function fixable(diagnostics: readonly Diagnostic[], file: string, all: boolean): Fixable[] {
	return diagnostics
		.filter((one): one is Fixable => one.fix !== undefined && (all || one.fix.isSafe))
		.filter(({ fix }) => fix.edits.every(({ span }) => span.file === file))
		.sort((a, b) => a.span.start - b.span.start);
}

const read = (source: SourceText): ParsedSource => parse(source, everyKey());

/** Mistakes of form first: until they are mended, the rest may be read wrongly. */
function mendedOnce(source: SourceText, found: Fixable[]): { edits: Edit[]; count: number } | undefined {
	const before = read(source);
	const isForm = ({ fix }: Fixable) => fix.isForm === true;
	return (
		accepted(found.filter(isForm), (edits) => (mendsForm(before, edits, read) ? edits : undefined)) ??
		accepted(
			found.filter((one) => !isForm(one)),
			(edits) => mendText(before, edits, read),
		)
	);
}

/** As many of the fixes as stand the test together: all of them, or else the halves, one after the other. */
function accepted(
	found: readonly Fixable[],
	test: (edits: Edit[]) => Edit[] | undefined,
): { edits: Edit[]; count: number } | undefined {
	const all = chosen(found.map(({ fix }) => fix));
	let taken: Fix[] = [];
	let edits: Edit[] = [];
	const add = (group: Fix[]): void => {
		if (group.length === 0) return;
		const tried = test(editsOf([...taken, ...group]));
		if (tried) {
			taken = [...taken, ...group];
			edits = tried;
		} else if (group.length > 1) {
			const half = Math.ceil(group.length / 2);
			add(group.slice(0, half));
			add(group.slice(half));
		}
	};
	add(all);
	return taken.length > 0 ? { edits, count: taken.length } : undefined;
}
