/** Whether a document is what its plan says, and if not, why. */
import { ABSENT, fileHash } from "../world/hashes.ts";
import type { Reason } from "../zh/batch.ts";
import { hashOfPartials } from "./inputs.ts";
import type { Made, Manifest } from "./manifest.ts";

/** Hashes of files, each file read once in a run; of a folder of partials, of the names in it. */
export class Hashes {
	readonly #root: string;
	readonly #known = new Map<string, string>();

	constructor(root: string) {
		this.#root = root;
	}

	/** For what is no file of its own: a row of a table. */
	know(path: string, hash: string): void {
		this.#known.set(path, hash);
	}

	of(path: string): string {
		const known = this.#known.get(path);
		if (known !== undefined) return known;
		const full = this.#root === "" ? path : `${this.#root}/${path}`;
		const hash = path.endsWith("/") ? hashOfPartials(full) : fileHash(full);
		this.#known.set(path, hash);
		return hash;
	}
}

export interface Wanted {
	version: string;
	options: string;
}

/** Undefined where all is as it should be. */
export function reasonFor(
	made: Made | undefined,
	wanted: Wanted,
	hashes: Hashes,
	manifest?: Manifest,
): Reason | undefined {
	if (!made) return { kind: "new" };
	if (isAsWritten(made, wanted, hashes)) return undefined;
	const outputs = Object.entries(made.outputs).map(([path, hash]) => ({ path, hash, now: hashes.of(path) }));
	const other = outputs.filter(
		({ path, hash, now }) => now !== hash && now !== ABSENT && now !== made.before?.[path],
	);
	const edited = other.filter(({ path, now }) => !manifest?.knownAt(path)?.has(now));
	if (edited.length > 0) return { kind: "edited", paths: edited.map(({ path }) => path) };
	const changed = Object.entries(made.inputs).filter(([path, hash]) => hashes.of(path) !== hash);
	if (changed.length > 0) {
		const those = (is: (was: string, now: string) => boolean): string[] =>
			changed.flatMap(([path, hash]) => (is(hash, hashes.of(path)) ? path : []));
		return {
			kind: "inputs",
			changed: those((was, now) => was !== ABSENT && now !== ABSENT),
			gone: those((_, now) => now === ABSENT),
			come: those((was) => was === ABSENT),
		};
	}
	if (made.options !== wanted.options) return { kind: "options" };
	if (made.version !== wanted.version) return { kind: "version", was: made.version };
	if (other.length > 0) return { kind: "replaced", paths: other.map(({ path }) => path) };
	const missing = outputs.filter(({ now }) => now === ABSENT);
	if (missing.length > 0) return { kind: "missing", paths: missing.map(({ path }) => path) };
	return outputs.some(({ hash, now }) => now !== hash) ? { kind: "stopped" } : undefined;
}

/** Of nearly all documents of nearly all runs. */
function isAsWritten({ version, options, inputs, outputs }: Made, wanted: Wanted, hashes: Hashes): boolean {
	if (version !== wanted.version || options !== wanted.options) return false;
	for (const path in outputs) if (hashes.of(path) !== outputs[path]) return false;
	for (const path in inputs) if (hashes.of(path) !== inputs[path]) return false;
	return true;
}
