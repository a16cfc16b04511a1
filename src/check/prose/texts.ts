/** Every text of a plan with what it is for. */
import { child, type NamedPlan, scalarText } from "../../plan/named.ts";
import { declaredRunIn, runsIn } from "../../plan/run-in.ts";
import type { MapNode, ScalarNode, SourceNode } from "../../source/source.ts";
import type { Role } from "../../writing/row.ts";
import { ofLast } from "../last.ts";

export interface Text {
	node: ScalarNode;
	role: Role;
	/** Canonical name of the field of the plan it stands in; of a section, "section". */
	field: string;
}

const FIELD_ROLES: Record<string, Role> = {
	title: "title",
	subtitle: "title",
	preamble: "text",
	body: "text",
	closing: "text",
	enclosure: "title",
	salutation: "text",
	note: "text",
	headnote: "text",
};

/** Keys within sections, items, tables and the like. */
const KEY_ROLES: Record<string, Role> = {
	title: "heading",
	content: "text",
	items: "text",
	clauses: "text",
	subclauses: "text",
	articles: "text",
	header: "cell",
	rows: "cell",
	text: "cell",
	caption: "caption",
	noteAbove: "text",
	noteBelow: "text",
};

/** What says nothing that is printed as it stands: names of files, measures, settings. */
const SILENT = new Set([
	"file",
	"width",
	"widths",
	"align",
	"heights",
	"blankRows",
	"rowSpan",
	"colSpan",
	"fills",
	"id",
]);

/** What may stand behind a heading that runs into its text; 责任 does where there is no text. */
const RUN_INTO = ["content", "lead", "assist", "responsible", "deadline"];

/** In the order of the plan; of what it includes, only what is written in it. */
export const textsOf: (plan: NamedPlan) => readonly Text[] = ofLast(gathered);

function gathered(plan: NamedPlan): Text[] {
	const found: Text[] = [];
	const seen = new Set<string>();
	const isDecimal = scalarText(plan.fields.numbering?.value) === "数字";
	const add = (node: ScalarNode, role: Role, field: string): void => {
		if (node.style === "empty" || seen.has(node.at)) return;
		seen.add(node.at);
		found.push({ node, role, field });
	};
	/** `runIn`: what 小标题 around it says of the headings of items. */
	const walk = (node: SourceNode, role: Role, field: string, runIn?: boolean): void => {
		if (node.kind === "scalar") add(node, role, field);
		else if (node.kind === "list") for (const one of node.items) walk(one, role, field, runIn);
		else entries(node, role, field, runIn);
	};
	const items = (nodes: readonly SourceNode[], field: string, runIn: boolean | undefined): void => {
		const isRunIn = runsIn(nodes, runIn, isDecimal);
		for (const one of nodes) {
			const isSentence = isRunIn && RUN_INTO.some((key) => child(one, key));
			if (one.kind === "map")
				entries(one, "text", field, declaredRunIn(one), isSentence ? "text" : "heading");
			else walk(one, "text", field);
		}
	};
	const entries = (
		node: MapNode,
		role: Role,
		field: string,
		runIn?: boolean,
		headings: Role = "heading",
	): void => {
		for (const { key, value } of node.entries) {
			if (SILENT.has(key)) continue;
			if (key === "title" && field === "attachments" && isAttachment(node)) walk(value, "attachment", field);
			else if (key === "title" && isTable(node)) walk(value, "caption", field);
			else if (key === "title") walk(value, headings, field);
			else if (key === "items" && value.kind === "list") items(value.items, field, runIn);
			else if (key === "table" || key === "image" || key === "parts" || key === "chapters")
				walk(value, role, field);
			else walk(value, KEY_ROLES[key] ?? "field", field, runIn);
		}
	};
	const byField = Object.entries(plan.fields).filter(([, { origin }]) => origin === undefined);
	for (const [name, { value }] of byField) {
		const own: Role = plan.genre.own.includes(name) ? "text" : "field";
		const role = FIELD_ROLES[name] ?? own;
		// What is written within it is a plan of its own.
		if (plan.plans.has(value.at)) continue;
		if (name === "attachments") attachments(value);
		else if (name === "articles" || name === "chapters") walk(value, "text", name);
		else walk(value, role, name);
	}
	for (const { value } of plan.sections) {
		if (value.kind === "list") items(value.items, "section", undefined);
		else walk(value, "text", "section", declaredRunIn(value));
	}
	return found;

	function attachments(value: SourceNode): void {
		for (const one of value.kind === "list" ? value.items : [value]) {
			if (plan.plans.has(one.at)) continue;
			walk(one, "attachment", "attachments", declaredRunIn(one));
		}
	}
}

/** The name of an attachment stands at its top: `/附件/0/名称`. */
const isAttachment = ({ at }: MapNode): boolean => at.split("/").length <= 3;

const isTable = (node: MapNode): boolean =>
	child(node, "rows") !== undefined || child(node, "header") !== undefined;
