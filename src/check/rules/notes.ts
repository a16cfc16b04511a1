import { type Diagnostic, diagnostic } from "../../diagnostics/diagnostic.ts";
import { type NamedPlan, scalarText } from "../../plan/named.ts";
import type { ScalarNode } from "../../source/source.ts";
import { toldWithin } from "../told.ts";

const LABEL = /^[（(]?[ ]?(附注[：:][ \u3000]*)/;
const FULL_STOP = /^[^。]*(。)[）)]?[ \u3000]*$/;
const CONTACT = /联系|电话|经办/;

/** 附注 prints in brackets (7.3.6), and a 请示 says in it whom to ask (custom). */
export function notesProper(plan: NamedPlan): Diagnostic[] {
	const { note, layout } = plan.fields;
	const isOfficial = /^(?:文件|信函)$/.test(scalarText(layout?.value) ?? "");
	const texts = note ? (note.value.kind === "list" ? note.value.items : [note.value]) : [];
	const notes = texts.filter((one): one is ScalarNode => one.kind === "scalar");
	const found = notes.flatMap((node) => [
		...cut(plan, node, LABEL, (label) => ({ code: "NOTE-LABEL", args: { label: label.trim() } })),
		...(isOfficial ? cut(plan, node, FULL_STOP, () => ({ code: "NOTE-END", args: {} })) : []),
	]);
	const place = plan.fields.genre?.value.span;
	if (plan.genre.name === "request" && isOfficial && place && !plan.guessed)
		if (!notes.some(({ text }) => CONTACT.test(text)))
			found.push(diagnostic("NOTE-CONTACT", place, { genre: plan.genre.title }));
	return [...found, ...printed(plan)];
}

/** 印发 stands behind 印发日期, and the tool puts it there (7.4.3). */
const PRINTED =
	/^(印发(?:机关|单位)[：:][ \u3000]*)|(?<=\S)([ \u3000]*(?:\d{4}年\d{1,2}月\d{1,2}日[ \u3000]*)?印发)[ \u3000]*$/;

function printed(plan: NamedPlan): Diagnostic[] {
	const { printer } = plan.fields;
	if (printer?.value.kind !== "scalar" || printer.origin) return [];
	const { typed, value } = printer;
	return cut(plan, value, PRINTED, (text) => ({
		code: "PRINT-YINFA",
		args: { field: typed, text: text.trim() },
	}));
}

type Told =
	| { code: "NOTE-LABEL"; args: { label: string } }
	| { code: "NOTE-END"; args: Record<string, never> }
	| { code: "PRINT-YINFA"; args: { field: string; text: string } };

/** Tells what the first group of a pattern that matched is, and takes it away: safe unless a date goes with it. */
function cut(plan: NamedPlan, node: ScalarNode, pattern: RegExp, tell: (text: string) => Told): Diagnostic[] {
	const found = pattern.exec(node.text);
	const text = found?.[1] ?? found?.[2];
	if (!found || text === undefined) return [];
	const from = found.index + found[0].indexOf(text);
	const { code, args } = tell(text);
	const mend = { put: "", isSafe: !/\d/.test(text) };
	return [toldWithin(plan, code, { node, from, to: from + text.length, args, mend })];
}
