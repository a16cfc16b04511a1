/** Documents that no plan makes any more: told, never removed. */
import { join } from "node:path";
import { exists } from "../world/folders.ts";
import { keyOf, type Made, type Manifest } from "./manifest.ts";
import { Hashes } from "./state.ts";

export interface Orphan {
	path: string;
	plan: string;
	isPlanGone: boolean;
}

/** Those that lie there; lines of plans whose documents have gone too are dropped, by key. */
export function orphansOf(root: string, manifest: Manifest): { orphans: Orphan[]; dropped: Set<string> } {
	const orphans: Orphan[] = [];
	const dropped = new Set<string>();
	for (const made of manifest.all()) {
		const { plan, outputs, left = {} } = made;
		const isPlanGone = !exists(join(root, plan));
		const paths = [...(isPlanGone ? Object.keys(outputs) : []), ...Object.keys(left)];
		const there = paths.filter((path) => exists(join(root, path)));
		for (const path of there) orphans.push({ path: join(root, path), plan, isPlanGone });
		if (!isPlanGone || there.length > 0) continue;
		manifest.drop(keyOf(made));
		dropped.add(keyOf(made));
	}
	return { orphans, dropped };
}

/** Earlier documents of a plan that lie there untouched under names that it has no longer. */
export function leftBy(before: Made | undefined, outputs: Record<string, string>, root: string) {
	const hashes = new Hashes(root);
	const old = Object.entries({ ...before?.left, ...before?.outputs });
	const left = old.filter(([path, hash]) => !(path in outputs) && hashes.of(path) === hash);
	return left.length > 0 ? Object.fromEntries(left) : undefined;
}
