import type { Type } from "../vocabulary.ts";
import type { Helper, Param, ParamKind } from "./helper.ts";

/** An argument as the check knows it: what was typed, or the type of a field or call. */
export type Given = { typed: string | number | boolean | undefined } | { type: Type };

export type ArgumentFault = { at: "count"; least: number; most?: number } | { at: number; param: Param };

/** The first thing wrong with the arguments of a call; no `most` when there is no end. */
export function argumentFault({ params }: Helper, given: readonly Given[]): ArgumentFault | undefined {
	const least = params.filter((one) => !one.optional).length;
	const endless = params.at(-1)?.repeated;
	if (given.length < least || (given.length > params.length && !endless))
		return { at: "count", least, ...(endless ? {} : { most: params.length }) };
	const at = given.findIndex((one, i) => !fits(one, paramAt(params, i)));
	return at < 0 ? undefined : { at, param: paramAt(params, at) };
}

function paramAt(params: readonly Param[], i: number): Param {
	return (params[i] ?? params.at(-1)) as Param;
}

function fits(given: Given, { kind, choices }: Param): boolean {
	if ("type" in given) return given.type === "any" || TYPES[kind].includes(classOf(given.type));
	const { typed } = given;
	if (typed === undefined) return false;
	if (choices) return choices.includes(String(typed));
	return LITERALS[kind].includes(typeof typed);
}

/** `members`: a list of records or what fills a column. */
type Class = "line" | "lines" | "number" | "flag" | "members" | "other";

function classOf(type: Type): Class {
	if (type === "line" || type === "lines" || type === "number" || type === "flag") return type;
	if (type === "sections") return "members";
	return typeof type === "object" && "list" in type ? "members" : "other";
}

const TYPES: Readonly<Record<ParamKind, readonly Class[]>> = {
	text: ["line", "lines", "number"],
	list: ["line", "lines"],
	count: ["lines", "members"],
	size: ["line", "lines", "members", "number"],
	number: ["line", "lines", "number"],
	typed: [],
	condition: ["line", "lines", "number", "flag", "members", "other"],
	plain: ["line", "lines", "number", "flag"],
};

const LITERALS: Readonly<Record<ParamKind, readonly string[]>> = {
	text: ["string", "number"],
	list: [],
	count: [],
	size: [],
	number: ["number"],
	typed: ["string"],
	condition: [],
	plain: ["string", "number", "boolean"],
};
