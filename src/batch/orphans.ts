/** Documents that no plan makes any more: told, never removed. */
import { join } from "node:path";
import { exists, isGone } from "../world/folders.ts";
import { ABSENT } from "../world/hashes.ts";
import { tableOfRow } from "./inputs.ts";
import { keyOf, type Made, type Manifest, optionsOf } from "./manifest.ts";
import { Hashes } from "./state.ts";

export interface Orphan {
	path: string;
	plan: string;
	/**
	 * Its plan has gone, or the row that filled it; another table fills its plan; the project wants its format no longer;
	 * or it has another name now.
	 */
	why: "plan" | "row" | "table" | "format" | "name";
	/** Which table fills its plan. */
	table?: string;
}

/** What a call means, by which it is known what is of no plan any more. */
export interface Meant {
	/** Keys of all documents. */
	keys: ReadonlySet<string>;
	/** The call says which formats: of others nothing is known. */
	asksFormats: boolean;
	/** The tables by which the project has plans filled, by plan: no others make documents of them. */
	declared: ReadonlyMap<string, string> | undefined;
	/** Paths of the documents that this run makes, or would. */
	made: ReadonlySet<string>;
	/** Keys of those that are in their places: their plans are there. */
	placed: ReadonlySet<string>;
}

/** Those that lie there; lines of plans whose documents have gone too are dropped, by key. */
export function orphansOf(
	root: string,
	manifest: Manifest,
	{ keys, asksFormats, declared, made, placed }: Meant,
): { orphans: Orphan[]; dropped: Set<string> } {
	const all = manifest.all();
	// Of a format that this run does not make, nothing is known by its key alone.
	const fillings = new Set([...keys].map(withoutFormat));
	const plans = new Set([...keys].map(planIn));
	const tables = new Set(all.flatMap((one) => (one.row && keys.has(keyOf(one)) ? [ofTable(one)] : [])));
	const whyGone = (one: Made): Orphan["why"] | undefined => {
		if (!placed.has(keyOf(one)) && isGone(join(root, one.plan))) return "plan";
		const { set, table: then } = optionsOf(one);
		const now = declared?.get(one.plan);
		// One document, with values that the call gave, stands for itself; so does what a call has filled.
		const isOther = now === undefined ? then !== undefined : one.row ? tableOfRow(one.row) !== now : !set;
		if (declared && isOther) return "table";
		const isMeant = fillings.has(withoutFormat(keyOf(one)));
		if (isMeant) return asksFormats || one.asked || keys.has(keyOf(one)) ? undefined : "format";
		const isOfTable = one.row !== undefined && (now !== undefined || tables.has(ofTable(one)));
		return isOfTable && plans.has(one.plan) ? "row" : undefined;
	};
	const gone = new Map(all.map((one) => [one, whyGone(one)]));
	const live = new Set([...made, ...all.flatMap((one) => (gone.get(one) ? [] : Object.keys(one.outputs)))]);
	const orphans: Orphan[] = [];
	const dropped = new Set<string>();
	for (const one of all) {
		const { plan, outputs, left = {} } = one;
		const why = gone.get(one);
		const paths = [...(why ? Object.keys(outputs) : []), ...Object.keys(left)];
		const there = paths.filter((path) => !live.has(path) && exists(join(root, path)));
		const table = declared?.get(plan);
		for (const path of there)
			orphans.push({ path: join(root, path), plan, why: why ?? "name", ...(table ? { table } : {}) });
		if (!why || there.length > 0) continue;
		manifest.drop(keyOf(one));
		dropped.add(keyOf(one));
	}
	return { orphans, dropped };
}

/** The plan with the table that fills it. */
const ofTable = ({ plan, row = "", to }: Made): string => `${plan}|${tableOfRow(row)}|${to}`;

const withoutFormat = (key: string): string => key.slice(0, key.lastIndexOf("|"));

const planIn = (key: string): string => key.slice(0, key.indexOf("|"));

/** Earlier documents of a plan that lie there under names that it has no longer, be it that somebody has changed them. */
export function leftBy(before: Made | undefined, outputs: Record<string, string>, root: string) {
	const hashes = new Hashes(root);
	const old = Object.entries({ ...before?.left, ...before?.outputs });
	const left = old.filter(([path]) => !(path in outputs) && hashes.of(path) !== ABSENT);
	return left.length > 0 ? Object.fromEntries(left) : undefined;
}
