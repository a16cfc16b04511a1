/** Documents that no plan makes any more: told, never removed. */
import { join } from "node:path";
import { exists } from "../world/folders.ts";
import { keyOf, type Made, type Manifest } from "./manifest.ts";
import { Hashes } from "./state.ts";

export interface Orphan {
	path: string;
	plan: string;
	/** Its plan has gone, the row of the table that filled it, or it has another name now. */
	why: "plan" | "row" | "name";
}

/**
 * Those that lie there; lines of plans whose documents have gone too are dropped, by key. `keys`: of all documents that
 * the call means, by which it is known which rows a table has no longer; `made`: what this run makes, or would.
 */
export function orphansOf(
	root: string,
	manifest: Manifest,
	keys: ReadonlySet<string>,
	made: ReadonlySet<string>,
): { orphans: Orphan[]; dropped: Set<string> } {
	const all = manifest.all();
	const tables = new Set(all.flatMap((one) => (one.row && keys.has(keyOf(one)) ? [tableOf(one)] : [])));
	const isGone = (one: Made): boolean =>
		!exists(join(root, one.plan)) ||
		(one.row !== undefined && tables.has(tableOf(one)) && !keys.has(keyOf(one)));
	const gone = new Set(all.filter(isGone));
	const live = new Set([...made, ...all.flatMap((one) => (gone.has(one) ? [] : Object.keys(one.outputs)))]);
	const orphans: Orphan[] = [];
	const dropped = new Set<string>();
	for (const one of all) {
		const { plan, outputs, left = {} } = one;
		const isGoneNow = gone.has(one);
		const paths = [...(isGoneNow ? Object.keys(outputs) : []), ...Object.keys(left)];
		const there = paths.filter((path) => !live.has(path) && exists(join(root, path)));
		for (const path of there)
			orphans.push({ path: join(root, path), plan, why: isGoneNow ? (one.row ? "row" : "plan") : "name" });
		if (!isGoneNow || there.length > 0) continue;
		manifest.drop(keyOf(one));
		dropped.add(keyOf(one));
	}
	return { orphans, dropped };
}

/** The plan with the table that fills it. */
const tableOf = ({ plan, row = "", to }: Made): string => `${plan}|${row.replace(/#\d+$/, "")}|${to}`;

/** Earlier documents of a plan that lie there untouched under names that it has no longer. */
export function leftBy(before: Made | undefined, outputs: Record<string, string>, root: string) {
	const hashes = new Hashes(root);
	const old = Object.entries({ ...before?.left, ...before?.outputs });
	const left = old.filter(([path, hash]) => !(path in outputs) && hashes.of(path) === hash);
	return left.length > 0 ? Object.fromEntries(left) : undefined;
}
