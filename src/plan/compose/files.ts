import { type Diagnostic, diagnostic, type Span } from "../../diagnostics/diagnostic.ts";
import type { Brought, Part, SourceText, SourceTree } from "../../source/source.ts";
import { SIZE_LIMIT } from "../../world/files.ts";
import { realPath } from "../../world/references.ts";
import { type Including, readFrom, treeIn } from "../include/reading.ts";

/** A file that has been read, by whatever names. */
export interface Loaded {
	tree: SourceTree;
	real: string;
	/** What of it has come in; of the plan itself, nothing needs to be said. */
	part?: Part;
}

/** How the walk has come to where it is: each file, with the keys in it. */
export type Chain = readonly { loaded: Loaded; keys: string }[];

/** The file that is being walked through. */
export function lastOf(chain: Chain): Loaded {
	return (chain.at(-1) as Chain[number]).loaded;
}

/** One inside another. */
const CHAIN_LIMIT = 10;

export interface Context extends Pick<Including, "root" | "spent"> {
	diagnostics: Diagnostic[];
	sources: SourceText[];
}

/** The files that a plan is put together from; each is read once, and what cannot be read is told. */
export class Files {
	readonly #known = new Map<string, Loaded | undefined>();
	readonly #byReal = new Map<string, Loaded | undefined>();
	readonly #context: Context;
	readonly first: Loaded;

	constructor(tree: SourceTree, context: Context) {
		this.#context = context;
		this.first = { tree, real: realPath(tree.source.file) };
		this.#byReal.set(this.first.real, this.first);
	}

	/** The file that is named at a place, whose own file lies where the path begins. */
	at(path: string, span: Span): Loaded | undefined {
		const key = `${span.file}\n${path}`;
		if (!this.#known.has(key)) this.#known.set(key, this.#read(path, span));
		return this.#known.get(key);
	}

	#read(path: string, span: Span): Loaded | undefined {
		const naming = { text: path, span };
		const found = readFrom(span.file, naming, this.#context, SIZE_LIMIT);
		if (!found) return undefined;
		const { real } = found;
		if (this.#byReal.has(real)) return this.#byReal.get(real);
		const tree = treeIn(found, naming, this.#context);
		const part = tree && { source: tree.source, comments: tree.comments, brought: [] };
		const loaded = tree && { tree, real, part };
		this.#byReal.set(real, loaded);
		return loaded;
	}

	/** The way on into a file; undefined where it would lead round, or too deep, which is told. */
	into(loaded: Loaded, keys: string, span: Span, chain: Chain): Chain | undefined {
		const { diagnostics } = this.#context;
		const shown = (one: Chain[number]) => one.loaded.tree.source.file + (one.keys && `#${one.keys}`);
		if (chain.some((one) => one.loaded === loaded && one.keys === keys)) {
			const args = { path: shown({ loaded, keys }), chain: chain.map(shown) };
			diagnostics.push(diagnostic("REFERENCE-CYCLE", span, args));
			return undefined;
		}
		if (chain.length > CHAIN_LIMIT) {
			diagnostics.push(diagnostic("COMPOSE-DEEP", span, { limit: CHAIN_LIMIT }));
			return undefined;
		}
		return [...chain, { loaded, keys }];
	}

	parts(): Part[] {
		return [...this.#byReal.values()].flatMap((one) => one?.part ?? []);
	}
}

/** So many places are noted that bring in something of one file. */
const BROUGHT_LIMIT = 1000;

/** Notes what of a file has come in, and by what. */
export function bring({ part }: Loaded, brought: Brought): void {
	const { start, end, by } = brought;
	if (!part || part.brought.length >= BROUGHT_LIMIT) return;
	const isSame = (one: Brought) =>
		one.start === start && one.end === end && one.by.file === by.file && one.by.start === by.start;
	if (!part.brought.some(isSame)) part.brought.push(brought);
}
