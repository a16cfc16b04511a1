import { type Diagnostic, diagnostic } from "../../diagnostics/diagnostic.ts";
import type { NamedPlan } from "../../plan/named.ts";
import { append, flatMapped } from "../../source/append.ts";
import type { SourceNode } from "../../source/source.ts";
import { type Text, textsOf } from "../prose/texts.ts";
import type { Finding } from "../sums/finding.ts";
import { sumTableOf } from "../sums/grid.ts";
import { growthIn } from "../sums/growth.ts";
import { evened, quantitiesIn } from "../sums/quantities.ts";
import { hundredIn, ratesIn } from "../sums/rates.ts";
import { sumsIn } from "../sums/sentences.ts";
import { tableRates } from "../sums/table-rates.ts";
import { type TableFinding, totalsOf } from "../sums/tables.ts";
import { visitBody } from "../texts.ts";
import { toldWithin } from "../told.ts";

/** Sums, parts, percentages and growth: in sentences, and in tables. */
export function sumsRight(plan: NamedPlan): Diagnostic[] {
	const found = flatMapped(textsOf(plan), (text) => inText(plan, text));
	visitBody(plan, { table: (node) => append(found, inTable(plan, node)) });
	return found;
}

/** What every sentence with a sum in it has, beside two numbers. */
const MAY_SUM = /其中|[%％：（:(共计番]|[增减]|分别/;

function inText(plan: NamedPlan, { node, role }: Text): Diagnostic[] {
	if (role === "field" || !/\d\D+\d/.test(node.text) || !MAY_SUM.test(node.text)) return [];
	return foundIn(node.text).map(({ code, args, from, to }) =>
		toldWithin(plan, code, { node, from, to, args }),
	);
}

/** All that does not add up in a text, each place once. */
export function foundIn(typed: string): Finding[] {
	let start = 0;
	return typed.split("\n").flatMap((line) => {
		const from = start;
		start += line.length + 1;
		return inLine(line).map((one) => ({ ...one, from: one.from + from, to: one.to + from }));
	});
}

/** No paragraph that people write has more characters, or more numbers: looking for sums takes the square of them. */
const MOST_CHARACTERS = 4000;
const MOST_NUMBERS = 300;

function inLine(line: string): Finding[] {
	if (line.length > MOST_CHARACTERS) return [];
	const text = evened(line);
	const quantities = quantitiesIn(text);
	if (quantities.length < 2 || quantities.length > MOST_NUMBERS) return [];
	const counted = { text, quantities };
	const all = [...sumsIn(counted), ...ratesIn(counted), ...hundredIn(counted), ...growthIn(counted)];
	const places = all.map(({ code, from }) => `${code} ${from}`);
	return all.filter((_, index) => places.indexOf(places[index] as string) === index);
}

/** A total or a percentage somewhere: most tables are lists. */
function mayHaveTotals(node: SourceNode): boolean {
	if (node.kind === "scalar") return /[合总小共]\s*计|总[数和]|[率比占%％]/.test(node.text);
	return node.kind === "list"
		? node.items.some(mayHaveTotals)
		: node.entries.some(({ value }) => mayHaveTotals(value));
}

function inTable(plan: NamedPlan, node: SourceNode): Diagnostic[] {
	if (!mayHaveTotals(node)) return [];
	const table = sumTableOf(plan, node);
	if (!table) return [];
	const spoilt = tableRates(table);
	// A wrong share spoils the hundred of its column, and a wrong total the share of its row.
	const totals = totalsOf(table).filter(({ column }) => spoilt.every((rate) => rate.column !== column));
	const rates = spoilt.filter(({ row }) => totals.every((total) => total.row !== row));
	return [
		...totals.map(totalTold),
		...rates.map(({ cell, row: _row, column: _column, ...args }) =>
			diagnostic("NUM-RATE", cell.place(), args),
		),
	];
}

function totalTold({ cell, sum, said, off, name, of, isRow, isRounding }: TableFinding): Diagnostic {
	const severity = isRounding ? "info" : "warning";
	const table = { name, of, isRow, isRounding };
	return diagnostic("NUM-SUM", cell.place(), { sum, said, off, table }, severity);
}
