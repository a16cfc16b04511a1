import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { child, type NamedPlan, scalarText } from "../../plan/named.ts";
import { fillsOf } from "../../plan/sections.ts";
import type { ScalarNode, SourceNode } from "../../source/source.ts";
import { visitBody } from "../texts.ts";
import { toldWithin } from "../told.ts";

const KEYS = ["lead", "assist", "responsible"];
const BODY = /领导小组|专班|指挥部|委员会|成员/;
/** Several at once, or those below, whom no list of members names. */
const SEVERAL =
	/各|有关|相关|等|乡|镇|街道|村|社区|企业|学校|医院|成员单位|专班|办公室|小组|公司|协会|全体|[科股室队所站]$/;

/** Who is to do the work is among the members, where the plan lists them and most of the others are. */
export function unitsKnown(plan: NamedPlan): Diagnostic[] {
	const members = membersOf(plan);
	if (members === "") return [];
	const units = unitsOf(plan).filter(
		({ name }) => name.length > 2 && name.length < 30 && !SEVERAL.test(name),
	);
	const names = [...new Set(units.map(({ name }) => name))];
	const unknown = names.filter((name) => !isAmong(name, members));
	const known = names.length - unknown.length;
	// Fewer, and the list is not one of all that take part.
	if (known < 3 || unknown.length * 3 > known) return [];
	return unknown.flatMap((name) => {
		const first = units.find((one) => one.name === name);
		if (!first) return [];
		const { node, from } = first;
		return [toldWithin(plan, "UNIT-UNKNOWN", { node, from, to: from + name.length, args: { name } })];
	});
}

/** All that the plan says of 组织机构: the section, and attachments that list members. */
function membersOf(plan: NamedPlan): string {
	const sections = plan.sections.filter((one) => fillsOf(one, plan.genre).includes("organization"));
	const attachments = plan.fields.attachments?.value;
	const lists = (attachments?.kind === "list" ? attachments.items : []).filter((one) => {
		const title = scalarText(child(one, "title")) ?? "";
		return BODY.test(title) && /名单|组成|成员|机构/.test(title) && child(one, "bound") === undefined;
	});
	const text = [...sections.map(({ value }) => value), ...lists].map(textIn).join("\n");
	return BODY.test(text) ? text : "";
}

function textIn(node: SourceNode): string {
	if (node.kind === "scalar") return node.text;
	const inner = node.kind === "list" ? node.items : node.entries.map(({ value }) => value);
	return inner.map(textIn).join("\n");
}

interface Unit {
	name: string;
	node: ScalarNode;
	from: number;
}

function unitsOf(plan: NamedPlan): Unit[] {
	const found: Unit[] = [];
	const add = (node: SourceNode | undefined): void => {
		if (node?.kind === "list") for (const one of node.items) add(one);
		if (node?.kind !== "scalar") return;
		for (const match of node.text.matchAll(/[^、，,；; \u3000\n]+/g))
			found.push({ name: match[0], node, from: match.index });
	};
	visitBody(plan, {
		titled(node) {
			for (const key of KEYS) add(child(node, key));
		},
	});
	return found;
}

/** By its name, or by one that is short for it: 市应急局 of 市应急管理局. */
function isAmong(name: string, members: string): boolean {
	const bare = name.replace(/^[省市县区]/, "");
	if (members.includes(bare)) return true;
	for (let at = members.indexOf(bare[0] as string); at >= 0; at = members.indexOf(bare[0] as string, at + 1))
		if (isShortFor(bare, members.slice(at, at + bare.length + FAR))) return true;
	return false;
}

/** Characters that a short name may leave out. */
const FAR = 12;

/** The characters of a name in their order within another one, from its first. */
function isShortFor(name: string, other: string): boolean {
	const whole = /^[^、，。；\n]*/.exec(other)?.[0] ?? "";
	let at = -1;
	for (const one of name) {
		at = whole.indexOf(one, at + 1);
		if (at < 0) return false;
	}
	return true;
}
