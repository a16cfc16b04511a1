import { type Diagnostic, diagnostic } from "../../diagnostics/diagnostic.ts";
import { resolve, type Schema } from "../../genres/schema.ts";
import { child, type NamedPlan } from "../../plan/named.ts";
import type { ScalarNode, SourceNode } from "../../source/source.ts";
import { exists, readDate } from "../../standard/dates.ts";

type Judge = (field: string, node: ScalarNode) => Diagnostic[];

const JUDGES: Record<NonNullable<NonNullable<Schema["gzfa"]>["is"]>, Judge> = {
	日期: (field, { text, span }) => {
		const date = readDate(text);
		if (date && exists(date)) return [];
		return [diagnostic("VALUE-FORM", span, { field, text, is: date ? "day" : "date" })];
	},
	整数: (field, node) => numbers(field, node, /^[+-]?\d+$/, "whole"),
	数字: (field, node) => numbers(field, node, /^[+-]?\d+(?:\.\d+)?$/, "number"),
};

/** Texts that a genre's own schema says are dates or numbers. */
export function ownValues({ genre, fields }: NamedPlan): Diagnostic[] {
	return genre.own.flatMap((key) => {
		const value = fields[key]?.value;
		return value ? judged(value, genre.fields[key], key, genre.plan) : [];
	});
}

function judged(node: SourceNode, typed: Schema | undefined, key: string, plan: Schema): Diagnostic[] {
	const schema = resolve(typed, plan) ?? {};
	const { is } = schema.gzfa ?? {};
	if (node.kind === "list")
		return schema.items ? node.items.flatMap((one) => judged(one, schema.items, key, plan)) : [];
	if (node.kind === "scalar")
		return is && node.text.trim() !== "" ? JUDGES[is](schema.title ?? key, node) : [];
	return Object.entries(schema.properties ?? {}).flatMap(([name, one]) => {
		const part = child(node, name);
		return part ? judged(part, one, name, plan) : [];
	});
}

function numbers(
	field: string,
	{ text, span }: ScalarNode,
	form: RegExp,
	is: "whole" | "number",
): Diagnostic[] {
	const isNumber = form.test(text.normalize("NFKC").trim());
	return isNumber ? [] : [diagnostic("VALUE-FORM", span, { field, text, is })];
}
