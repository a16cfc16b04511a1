import { type Diagnostic, diagnostic } from "../../diagnostics/diagnostic.ts";
import { nearest } from "../../diagnostics/nearest.ts";
import type { MapEntry, MapNode, ScalarNode } from "../../source/source.ts";
import type { Level } from "./level.ts";

/** A name under 接在后面 or 不要: `条目` of `主要任务` is written `主要任务/条目`. */
export interface Wish {
	list: "append" | "drop";
	node: ScalarNode;
	/** The names that are left of it on the level that it has come to. */
	path: readonly string[];
	/** It has been met. */
	seen: { is: boolean };
}

/** What one level of a base is merged by. */
interface Merging {
	level: Level;
	wishes: readonly Wish[];
	diagnostics: Diagnostic[];
}

interface Slot {
	id: string;
	entry: MapEntry;
	/** The plan has said something of it. */
	isTaken: boolean;
}

/**
 * The base with what the plan says: mappings merge key by key, anything else of the plan takes the place of what the
 * base has. The order is the base's; a section that it has not comes behind the one that it follows in the plan.
 */
export function merged(base: MapNode, plan: MapNode, merging: Merging): MapNode {
	const { level } = merging;
	const kept = without(base, merging).entries;
	const slots: Slot[] = kept.map((entry) => ({ id: level.idOf(entry.key), entry, isTaken: false }));
	const firsts = new Map(slots.toReversed().map((one) => [one.id, one]));
	const slotOf = (id: string) => {
		const first = firsts.get(id);
		return first?.isTaken ? slots.find((one) => one.id === id && !one.isTaken) : first;
	};
	const ids = new Set(plan.entries.map(({ key }) => level.idOf(key)));
	const isFree = ({ id, isTaken }: Slot) => !isTaken && !ids.has(id);
	/** Sections that stand before all that the base has too. */
	let waiting: Slot[] = [];
	let last: Slot | undefined;
	for (const entry of plan.entries) {
		const { key } = entry;
		const id = level.idOf(key);
		const found =
			slotOf(id) ??
			(level.isOrdered(key)
				? slots.find((one) => isFree(one) && level.isOtherName(one.entry.key, key))
				: undefined);
		const slot: Slot = found ?? { id, entry, isTaken: true };
		if (found) {
			found.entry = both(found.entry, entry, merging);
			found.isTaken = true;
		} else for (const wish of meant("append", entry, merging)) wish.seen.is = true;
		if (!level.isOrdered(key)) {
			if (!found) slots.push(slot);
			continue;
		}
		if (found && waiting.length > 0) {
			slots.splice(slots.indexOf(found), 0, ...waiting);
			waiting = [];
		} else if (!found && last) slots.splice(slots.indexOf(last) + 1, 0, slot);
		else if (!found) waiting.push(slot);
		if (found || last) last = slot;
	}
	return { ...plan, entries: [...slots, ...waiting].map(({ entry }) => entry) };
}

/** What base and plan both have. */
function both(base: MapEntry, plan: MapEntry, { level, wishes, diagnostics }: Merging): MapEntry {
	const { key: field, keySpan, value } = plan;
	const key = level.keyOf(base.key, plan.key);
	const [wish] = meant("append", plan, { level, wishes, diagnostics });
	if (wish) wish.seen.is = true;
	if (value.kind === "scalar" && value.style === "empty" && !level.isNamedByUser) {
		diagnostics.push(diagnostic("INHERIT-EMPTY", keySpan, { field, file: base.keySpan.file }));
		return base;
	}
	if (wish) {
		const name = wish.node.text.trim();
		if (base.value.kind === "list" && value.kind === "list")
			return { ...plan, key, value: { ...value, items: [...base.value.items, ...value.items] } };
		const [where, other] =
			base.value.kind === "list" ? ["plan" as const, value] : ["base" as const, base.value];
		const list = other.kind === "map" && other.entries.find((one) => one.value.kind === "list");
		const got = other.kind === "map" ? "mapping" : "text";
		const args = { name, where, got, ...(list ? { inner: list.key } : {}) } as const;
		diagnostics.push(diagnostic("INHERIT-APPEND", wish.node.span, args));
	}
	if (base.value.kind !== "map" || value.kind !== "map") return { ...plan, key };
	const inner = level.inside(plan.key, base.value, value);
	const deeper = within(wishes, plan.key, level);
	return { ...plan, key, value: merged(base.value, value, { level: inner, wishes: deeper, diagnostics }) };
}

/** The base without what the plan will not have. */
function without(base: MapNode, { level, wishes, diagnostics }: Merging): MapNode {
	if (!wishes.some(({ list }) => list === "drop")) return base;
	const entries = base.entries.flatMap((entry) => {
		const [wish] = meant("drop", entry, { level, wishes, diagnostics });
		if (wish) {
			wish.seen.is = true;
			return [];
		}
		if (entry.value.kind !== "map") return [entry];
		const inner = level.inside(entry.key, entry.value, entry.value);
		const deeper = within(wishes, entry.key, level);
		return [{ ...entry, value: without(entry.value, { level: inner, wishes: deeper, diagnostics }) }];
	});
	return { ...base, entries };
}

function meant(list: Wish["list"], { key }: MapEntry, { level, wishes }: Merging): Wish[] {
	return wishes.filter(({ path: [first = "", ...rest], ...wish }) => {
		if (wish.list !== list || rest.length > 0) return false;
		return isNameOf(first, key, level);
	});
}

function within(wishes: readonly Wish[], key: string, level: Level): Wish[] {
	return wishes.flatMap((wish) => {
		const [first = "", ...path] = wish.path;
		return path.length > 0 && isNameOf(first, key, level) ? [{ ...wish, path }] : [];
	});
}

function isNameOf(name: string, key: string, level: Level): boolean {
	return level.idOf(name) === level.idOf(key) || level.isOtherName(name, key);
}

/** Names that nothing was found for. */
export function unmet(wishes: readonly Wish[], base: MapNode, plan: MapNode): Diagnostic[] {
	return wishes
		.filter(({ seen }) => !seen.is)
		.map(({ list, node }) => {
			const { entries } = list === "append" ? plan : base;
			const name = node.text.trim();
			const near = nearest(
				name,
				entries.map(({ key }) => key),
			);
			return diagnostic("INHERIT-NAME", node.span, { name, list, ...(near ? { near } : {}) });
		});
}
