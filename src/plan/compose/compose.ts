import { type Diagnostic, diagnostic, type Span } from "../../diagnostics/diagnostic.ts";
import { nearest } from "../../diagnostics/nearest.ts";
import { fieldNames } from "../../genres/names.ts";
import { append } from "../../source/append.ts";
import { DEPTH_LIMIT } from "../../source/form/read.ts";
import type { ListNode, MapEntry, MapNode, SourceNode, SourceText, SourceTree } from "../../source/source.ts";
import { treeAt } from "../../source/tree/placed-anew.ts";
import { twice } from "../keys.ts";
import type { Surroundings } from "../name.ts";
import { scalarText } from "../named.ts";
import { meantAsInclude } from "./as-text.ts";
import { INCLUDE } from "./composes.ts";
import { bring, type Chain, type Context, Files, lastOf } from "./files.ts";
import { inheritance } from "./inherits.ts";
import { topLevel } from "./level.ts";
import { merged, unmet, type Wish } from "./merge.ts";

/** How many values of other files one plan may have. */
const COPY_LIMIT = 100_000;

export interface Composed {
	/** Every value at its pointer in the whole, with the place where it is written. */
	tree: SourceTree;
	/** Nothing of it is lacking because a file could not be had. */
	isWhole: boolean;
	diagnostics: Diagnostic[];
	sources: SourceText[];
}

/** A plan with the plans that it builds on (继承) and with what other files hold in place of their names (引用). */
export function compose(
	tree: SourceTree,
	around: Surroundings,
	reading: Pick<Context, "root" | "spent">,
): Composed {
	const context: Context = { ...reading, diagnostics: [], sources: [] };
	const composing = new Composing(tree, around, context);
	const root = composing.whole(tree.root);
	const { diagnostics, sources } = context;
	return {
		tree: treeAt({ ...tree, parts: composing.files.parts() }, root),
		isWhole: composing.isWhole,
		diagnostics,
		sources,
	};
}

/** What one file of a plan says, with what it wants of those below. */
interface Layer {
	tree: SourceTree;
	root: MapNode;
	wishes: Wish[];
}

class Composing {
	readonly files: Files;
	isWhole = true;
	readonly #around: Surroundings;
	readonly #context: Context;
	#copied = 0;

	constructor(tree: SourceTree, around: Surroundings, context: Context) {
		this.files = new Files(tree, context);
		this.#around = around;
		this.#context = context;
	}

	/** The plan itself. */
	whole(root: SourceNode): SourceNode {
		const { first } = this.files;
		if (isReference(root)) {
			this.#tell(diagnostic("INCLUDE-FORM", includeOf(root).keySpan, { why: "top" }), true);
			return root;
		}
		return this.#plan(root, [{ loaded: first, keys: "" }], 0);
	}

	#plan(root: SourceNode, chain: Chain, depth: number): SourceNode {
		if (root.kind !== "map" || !root.entries.some(isInherits)) return this.#within(root, chain, depth);
		const layers = this.#layers(root, chain, depth);
		if (layers.length === 0) return nothingAt(root);
		const { catalogue, defaults } = this.#around;
		const usual = scalarText(defaults.genre?.value);
		const level = topLevel(
			layers.map((one) => one.root),
			{ catalogue, usual },
		);
		const { diagnostics } = this.#context;
		return layers
			.map((one) => one.root)
			.reduce((base, plan, index) => {
				const { wishes } = layers[index] as Layer;
				const whole = merged(base, plan, { level, wishes, diagnostics });
				// What is missing may have had it.
				if (this.isWhole) append(diagnostics, unmet(wishes, base, plan));
				return whole;
			});
	}

	/** A plan and all that it builds on, the furthest first; what several of them build on is walked through once. */
	#layers(root: MapNode, chain: Chain, depth: number, walked = new Set<SourceTree>()): Layer[] {
		const { tree } = lastOf(chain);
		walked.add(tree);
		const [entry, ...others] = root.entries.filter(isInherits);
		const own = { ...root, entries: root.entries.filter((one) => !isInherits(one)) };
		const { paths, wishes, diagnostics } = entry ? inheritance(entry, tree) : NOTHING;
		for (const other of others) this.#tell(twice(other, entry as MapEntry, tree), true);
		append(this.#context.diagnostics, diagnostics);
		if (entry && paths.length === 0) this.isWhole = false;
		const layers: Layer[] = [];
		for (const { text, span } of paths) {
			const further = this.#into(text.trim(), "", span, chain);
			if (!further) continue;
			const found = lastOf(further);
			const base = found.tree.root;
			bring(found, { start: 0, end: base.span.end, by: span, how: "inherits" });
			if (walked.has(found.tree)) continue;
			if (base.kind === "map") append(layers, this.#layers(base, further, depth, walked));
			else this.#tell(notPlan(base), true);
		}
		const whole = this.#within(own, chain, depth);
		if (whole.kind === "map") return [...layers, { tree, root: whole, wishes }];
		// A file that is nothing but the name of another, and that is no plan.
		if (this.isWhole) this.#tell(notPlan(whole), true);
		return layers;
	}

	#into(path: string, keys: string, span: Span, chain: Chain): Chain | undefined {
		const loaded = this.files.at(path, span);
		const further = loaded && this.files.into(loaded, keys, span, chain);
		if (!further) this.isWhole = false;
		return further;
	}

	/** The same with what it names of other files in it. */
	#within(node: SourceNode, chain: Chain, depth: number): SourceNode {
		if (!this.#count(node, chain, depth)) return nothingAt(node);
		if (node.kind === "scalar") return node;
		if (node.kind === "list") {
			const items = node.items.flatMap((one) => {
				append(this.#context.diagnostics, meantAsInclude(one));
				const found = this.#within(one, chain, depth + 1);
				// A list in place of an item is so many items.
				return isReference(one) && found.kind === "list" ? found.items : [found];
			});
			return { ...node, items };
		}
		if (isReference(node)) return this.#included(node, chain, depth);
		const entries = node.entries.map((one) => {
			const isPlan = fieldNames().get(one.key)?.keys[0] === "enclosure";
			const value = isPlan
				? this.#plan(one.value, chain, depth + 1)
				: this.#within(one.value, chain, depth + 1);
			return { ...one, value };
		});
		return { ...node, entries };
	}

	#included(node: MapNode, chain: Chain, depth: number): SourceNode {
		const { value, keySpan } = includeOf(node);
		const path = value.kind === "scalar" ? value.text.trim() : "";
		if (node.entries.length > 1) this.#tell(diagnostic("INCLUDE-FORM", keySpan, { why: "beside" }), true);
		else if (path === "") this.#tell(diagnostic("INCLUDE-FORM", keySpan, { why: "value" }), true);
		else {
			const [, file = path, keys = ""] = PATH_AND_KEYS.exec(path) ?? [];
			const further = this.#into(file, keys, value.span, chain);
			if (further) return this.#below(keys, value.span, further, depth);
		}
		return nothingAt(node);
	}

	/** What stands in a file below keys, put together itself. */
	#below(keys: string, by: Span, chain: Chain, depth: number): SourceNode {
		const loaded = lastOf(chain);
		const { root, source } = loaded.tree;
		const steps = keys === "" ? [] : keys.split("/").map((one) => one.trim());
		let node: SourceNode = root;
		// What a file builds on, or names on the way, may have the key that it has not itself.
		if (steps.length > 0 && node.kind === "map" && node.entries.some(isInherits))
			node = this.#plan(node, chain, depth);
		for (const key of steps) {
			if (isReference(node)) node = this.#included(node as MapNode, chain, depth);
			const entries: MapEntry[] = node.kind === "map" ? node.entries : [];
			const entry = entries.find((one) => one.key === key);
			if (!entry) {
				const near = nearest(
					key,
					entries.map((one) => one.key),
				);
				const args = { key, file: source.file, ...(near ? { near } : {}) };
				this.#tell(diagnostic("INCLUDE-KEY", by, args), true);
				return nothingAt(node);
			}
			node = entry.value;
		}
		// What has come from a base is noted as that.
		const isPart = steps.length > 0 && node.span.file === source.file;
		const { start, end } = isPart ? node.span : { start: 0, end: source.text.length };
		bring(loaded, { start, end, by, how: "include" });
		return steps.length > 0 ? this.#within(node, chain, depth) : this.#plan(node, chain, depth);
	}

	/** False when there is too much, or too much in one another. */
	#count(node: SourceNode, chain: Chain, depth: number): boolean {
		if (chain.length > 1) this.#copied++;
		if (this.#copied > COPY_LIMIT) {
			if (this.isWhole)
				this.#tell(diagnostic("COMPOSE-BIG", firstOf(node.span), { limit: COPY_LIMIT }), true);
			return false;
		}
		if (depth <= DEPTH_LIMIT) return true;
		this.#tell(diagnostic("YAML-TOO-DEEP", firstOf(node.span), { limit: DEPTH_LIMIT }), true);
		return false;
	}

	#tell(one: Diagnostic, isLacking = false): void {
		this.#context.diagnostics.push(one);
		if (isLacking) this.isWhole = false;
	}
}

const NOTHING: ReturnType<typeof inheritance> = { paths: [], wishes: [], diagnostics: [] };

/** A path, and behind its ending the keys: 片段/甲.yaml#保障措施/条目. */
const PATH_AND_KEYS = /^(.*?\.[A-Za-z0-9]+)[#＃](.*)$/;

const isInherits = ({ key }: MapEntry): boolean => fieldNames().get(key)?.keys[0] === "inherits";
const isInclude = ({ key }: MapEntry): boolean => INCLUDE.has(key);

function isReference(node: SourceNode): boolean {
	return node.kind === "map" && node.entries.some(isInclude);
}

function includeOf(node: SourceNode): MapEntry {
	return (node as MapNode).entries.find(isInclude) as MapEntry;
}

function notPlan(root: SourceNode): Diagnostic {
	return diagnostic("PLAN-NOT-MAPPING", firstOf(root.span), { got: root.kind === "list" ? "list" : "text" });
}

function firstOf(span: Span): Span {
	return { ...span, end: span.start };
}

/** What cannot be had. */
function nothingAt({ at, span }: SourceNode): ListNode {
	return { kind: "list", flow: true, items: [], at, span };
}
