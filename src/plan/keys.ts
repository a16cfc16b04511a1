import { type Diagnostic, diagnostic, withText } from "../diagnostics/diagnostic.ts";
import { nearest } from "../diagnostics/nearest.ts";
import type { Name, Names } from "../genres/names.ts";
import { sourceAt } from "../source/parts.ts";
import { lineOf } from "../source/position.ts";
import type { MapEntry, MapNode, SourceNode, SourceTree } from "../source/source.ts";
import { TYPED_ORDINAL } from "../standard/ordinals.ts";

/** What a key may be at one place of the plan. */
export interface Choice {
	names: Names;
	/** Two keys with the same identity are the same thing. */
	identify(name: Name, key: string): string;
	/** Whether a value of this kind may stand under that name. */
	fits(name: Name, kind: SourceNode["kind"]): boolean;
	/** Standard names, for telling what may be written; empty at the top of the plan, where there are too many. */
	here(): string[];
}

export interface Naming {
	tree: SourceTree;
	diagnostics: Diagnostic[];
	/** Pointers of the mappings that may lack something only because a key of theirs was dropped. */
	short: Set<string>;
}

export interface Known {
	entry: MapEntry;
	name: Name;
	/** The key with the ordinal that was typed before its name, `一、基本情况`. */
	numbered?: string;
}

/**
 * The entries whose key has a name. Others are told; a mistyped one is then taken for what it was probably meant to
 * be, so that one mistake is one finding. Second ones of the same thing are told and dropped.
 */
export function knownEntries(node: MapNode, choice: Choice, naming: Naming): Known[] {
	const { names, identify } = choice;
	let typed: Set<string> | undefined;
	const isTyped = (id: string): boolean => {
		typed ??= new Set(
			node.entries.flatMap(({ key }) => {
				const name = names.get(key);
				return name ? [identify(name, key)] : [];
			}),
		);
		return typed.has(id);
	};
	const seen = new Map<string, MapEntry>();
	const fitting = fittingIn(choice);
	const known: Known[] = [];
	for (const original of node.entries) {
		const name = names.get(original.key);
		const one = name ? { entry: original, name } : meant(original, node, { ...choice, fitting }, naming);
		if (!one) continue;
		const id = identify(one.name, one.entry.key);
		const first = seen.get(id);
		if (!name && (first || isTyped(id))) continue;
		if (first) naming.diagnostics.push(twice(original, first, naming.tree));
		else {
			seen.set(id, one.entry);
			known.push(one);
		}
	}
	return known;
}

/** Names that a value of some kind may stand under; of each kind looked up once. */
function fittingIn({ names, fits }: Choice): Fitting {
	const known = new Map<string, string[]>();
	return (kind) => {
		const found = known.get(kind) ?? [...names].filter(([, name]) => fits(name, kind)).map(([name]) => name);
		known.set(kind, found);
		return found;
	};
}

type Fitting = (kind: SourceNode["kind"]) => string[];

/** Whether a key has or nearly has a name there. */
export function isNearlyKnown(key: string, names: Names): boolean {
	return names.has(bare(key)) || nearest(key, names.keys()) !== undefined;
}

/** Tells of a second key of the same thing. */
export function twice({ key, keySpan }: MapEntry, first: MapEntry, tree: SourceTree): Diagnostic {
	const line = lineOf(sourceAt(tree, first.keySpan), first.keySpan.start);
	const args = { field: key, other: first.key, line };
	return diagnostic("FIELD-TWICE", keySpan, args);
}

/** Tells of a key without a name, and gives the entry under the name that was meant, if that can be said. */
function meant(
	entry: MapEntry,
	node: MapNode,
	choice: Choice & { fitting: Fitting },
	naming: Naming,
): Known | undefined {
	const { key: field, keySpan, value } = entry;
	const tell = (one: Diagnostic) => naming.diagnostics.push(one);
	const plain = field.replace(TYPED_ORDINAL, "");
	const section = choice.names.get(plain);
	// A rule tells of the ordinal, as of those before other headings.
	if (section?.kind === "section") {
		return { entry: { ...entry, key: plain }, name: section, numbered: field };
	}
	const near = choice.names.has(bare(field)) ? bare(field) : nearest(field, choice.fitting(value.kind));
	const here = choice.here();
	const told = diagnostic("FIELD-UNKNOWN", keySpan, { field, here, ...(near ? { near } : {}) });
	tell(near ? withText(told, keySpan, near, near === bare(field)) : told);
	if (near) return { entry: { ...entry, key: near }, name: choice.names.get(near) as Name };
	if (here.length > 0) naming.short.add(node.at);
	return undefined;
}

/** `“文种”`, `标　题`, `【附注】`: a key with marks or blanks that do not belong to it. */
function bare(key: string): string {
	return key.replace(/[\s\u00a0\u3000\u00ad\u200b-\u200f\u2060\ufeff"'“”‘’《》【】「」（）()]/g, "");
}
