import { type Diagnostic, diagnostic } from "../../diagnostics/diagnostic.ts";
import { isDraft, type NamedField, type NamedPlan } from "../../plan/named.ts";
import { append } from "../../source/append.ts";
import type { ScalarNode, SourceNode } from "../../source/source.ts";
import { isUpward } from "../direction.ts";
import { toldWithin } from "../told.ts";

const FIELDS = ["recipients", "cc", "distribution"] as const;
type Field = (typeof FIELDS)[number];

/** What `shape` takes off the end of the whole, because it puts it there itself. */
const PUT_AT_END: Record<Field, RegExp> = {
	recipients: /(?<![：:])[：:]+[ \u3000]*$/,
	cc: /(?<![。．])[。．]+[ \u3000]*$/,
	distribution: /(?<![。．])[。．]+[ \u3000]*$/,
};
/** Labels that would print: those that `shape` takes off are not among them. */
const LABELS: Record<Field, RegExp> = {
	recipients: /^主送(?:机关|单位)?[ ]?[：:][ \u3000]*/,
	cc: /^抄送(?:机关|单位)[ ]?[：:][ \u3000]*/,
	distribution: /^分送(?:机关|单位)[ ]?[：:][ \u3000]*/,
};
const MAY_END = /[。．，、；：,;:.][\s\u3000]*$/;
/** Behind English words a stop may belong to them: Co., Ltd. */
const MARKS_AT_END =
	/(?<![。．，、；：,;:.])(?:[。．，、；：]|(?<=[\p{Script=Han}）)”。．，、；：])[,;:.])+$/u;
/** Every mark that should not part them; most names have none, and what follows is slow to make. */
const MAY_BE_PARTED = /[；;, \u3000]/;
const PARTED = /；|(?<=[\p{Script=Han}）)”])[;,]|(?<=\p{Script=Han}{2})[ \u3000]+(?=\p{Script=Han}{2})/gu;
const BETWEEN = /[，、；：:,;。．]|(?<=\p{Script=Han}{2})[ \u3000]+(?=\p{Script=Han}{2})/u;
const SPLIT = new RegExp(`(${BETWEEN.source})`, "u");
/** The same for names without blanks. */
const MARKS = /([，、；：:,;。．])/;
const PERSON =
	/(?<!办)(?:书记|县长|市长|省长|区长|镇长|乡长|州长|局长|厅长|部长|主席|主任|处长|科长|院长|校长|总经理|董事长|同志|领导)$/u;
/** Units that are below whoever writes. */
const LOWER =
	/^(?:(?:各|所属|下属|直属|局属|基层).{0,6}(?:乡|镇|街道|科室|股室|村|社区|学校|中小学|卫生院|中队|大队|站所|支部|所属|下属|基层).{0,10}|(?:本局|我局|局机关|机关)各?(?:科室|股室|处室).{0,4}|所属各?单位|下属各?单位|局属各?单位|各科室|各股室|各直属单位)$/u;

interface Unit {
	name: string;
	field: NamedField;
	node: ScalarNode;
	from: number;
}

/** 主送, 抄送 and 分送: names, parted and ended as they print (7.3.2, 7.4.2), and who may be written to (条例 15). */
export function unitsProper(plan: NamedPlan): Diagnostic[] {
	const found: Diagnostic[] = [];
	const units: Unit[] = [];
	for (const key of FIELDS) {
		const field = plan.fields[key];
		if (!field || field.origin) continue;
		const texts = textsIn(field.value);
		for (const [index, node] of texts.entries()) {
			append(found, wellPut(plan, key, field, node, index === texts.length - 1));
			append(units, unitsIn(field, node));
		}
	}
	return [...found, ...twice(plan, units), ...upwards(plan, units)];
}

function textsIn(node: SourceNode): ScalarNode[] {
	if (node.kind === "scalar") return [node];
	return node.kind === "list" ? node.items.flatMap(textsIn) : [];
}

/** What stands in brackets as so many other characters: nothing in it parts units. */
const masked = (text: string): string =>
	text.replace(/[（(][^（()）]*[）)]/g, (inner) => "甲".repeat(inner.length));

function wellPut(
	plan: NamedPlan,
	key: Field,
	{ typed }: NamedField,
	node: ScalarNode,
	isLast: boolean,
): Diagnostic[] {
	const found: Diagnostic[] = [];
	const text = isLast ? node.text.replace(PUT_AT_END[key], "") : node.text;
	const label = LABELS[key].exec(text)?.[0];
	if (label) {
		const args = { field: typed, label: label.trim() };
		const mend = { put: "", isSafe: true };
		found.push(toldWithin(plan, "UNITS-LABEL", { node, from: 0, to: label.length, args, mend }));
	}
	const end = MAY_END.test(text) ? MARKS_AT_END.exec(text.trimEnd()) : null;
	if (end && end.index > 0) {
		const args = { field: typed, mark: end[0] };
		const mend = { put: "", isSafe: true };
		found.push(
			toldWithin(plan, "UNITS-END", {
				node,
				from: end.index,
				to: end.index + end[0].length,
				args,
				mend,
			}),
		);
	}
	if (!MAY_BE_PARTED.test(text)) return found;
	const bare = masked(text).replace(MARKS_AT_END, "");
	for (const { 0: mark, index } of bare.matchAll(PARTED)) {
		const isBlank = mark.trim() === "";
		const mend = { put: "，", isSafe: !isBlank };
		const args = { field: typed, mark };
		found.push(toldWithin(plan, "RECV-SEP", { node, from: index, to: index + mark.length, args, mend }));
	}
	return found;
}

function unitsIn(field: NamedField, node: ScalarNode): Unit[] {
	const units: Unit[] = [];
	const bare = masked(node.text);
	let from = 0;
	const [between, split] = /[ \u3000]/.test(bare) ? [BETWEEN, SPLIT] : [MARKS, MARKS];
	for (const part of bare.split(split)) {
		const name = node.text.slice(from, from + part.length);
		if (!between.test(part) && name.trim() !== "" && !/^(?:主送|抄送|分送)(?:机关|单位)?$/.test(name))
			units.push({ name: name.trim(), field, node, from: from + name.indexOf(name.trim()) });
		from += part.length;
	}
	return units;
}

function twice(plan: NamedPlan, units: readonly Unit[]): Diagnostic[] {
	const seen = new Map<string, Unit>();
	return units.flatMap((unit) => {
		const { name, node, from, field } = unit;
		const before = seen.get(name);
		if (!before) {
			seen.set(name, unit);
			return [];
		}
		const args = { field: field.typed, name, other: before.field.typed };
		return [toldWithin(plan, "UNITS-TWICE", { node, from, to: from + name.length, args })];
	});
}

/** 条例 15: one superior, no person, no copies to units below. */
function upwards(plan: NamedPlan, units: readonly Unit[]): Diagnostic[] {
	// Whom a genre of the project is for only the project knows.
	if (units.length === 0 || plan.genre.project || !isUpward(plan)) return [];
	const { fields } = plan;
	const genre = plan.genre.title;
	const found: Diagnostic[] = [];
	const main = units.filter(({ field }) => field === fields.recipients);
	if (fields.recipients && main.length > 1) {
		const severity = plan.genre.name === "request" && !isDraft(plan) ? "error" : "warning";
		const args = { genre, count: main.length };
		found.push(diagnostic("RECV-MULTI", fields.recipients.value.span, args, severity));
	}
	for (const { name, node, from } of main)
		if (PERSON.test(name))
			found.push(
				toldWithin(plan, "RECV-PERSON", { node, from, to: from + name.length, args: { genre, name } }),
			);
	for (const { name, node, from, field } of units)
		if (field !== fields.recipients && LOWER.test(name))
			found.push(toldWithin(plan, "CC-DOWN", { node, from, to: from + name.length, args: { genre, name } }));
	return found;
}
