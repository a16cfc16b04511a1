/** Every text of a plan with what it is for. */
import { child, type NamedPlan, scalarText } from "../../plan/named.ts";
import type { MapNode, ScalarNode, SourceNode } from "../../source/source.ts";
import type { Role } from "../../writing/row.ts";

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
	noteAbove: "caption",
	noteBelow: "caption",
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

/** In the order of the plan; of what it includes, only what is written in it. */
export function textsOf(plan: NamedPlan): Text[] {
	const found: Text[] = [];
	const seen = new Set<string>();
	const add = (node: ScalarNode, role: Role, field: string): void => {
		if (node.style === "empty" || seen.has(node.at)) return;
		seen.add(node.at);
		found.push({ node, role, field });
	};
	const walk = (node: SourceNode, role: Role, field: string): void => {
		if (node.kind === "scalar") add(node, role, field);
		else if (node.kind === "list") for (const one of node.items) walk(one, role, field);
		else entries(node, role, field);
	};
	const entries = (node: MapNode, role: Role, field: string): void => {
		for (const { key, value } of node.entries) {
			if (SILENT.has(key)) continue;
			if (key === "title" && field === "attachments" && isAttachment(node)) walk(value, "attachment", field);
			else if (key === "title" && isTable(node)) walk(value, "caption", field);
			else if (key === "title" && isRunIn(node)) walk(value, "text", field);
			else if (key === "table" || key === "image" || key === "parts" || key === "chapters")
				walk(value, role, field);
			else walk(value, KEY_ROLES[key] ?? "field", field);
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
	for (const { value } of plan.sections) walk(value, "text", "section");
	return found;

	function attachments(value: SourceNode): void {
		for (const one of value.kind === "list" ? value.items : [value]) {
			if (plan.plans.has(one.at)) continue;
			walk(one, "attachment", "attachments");
		}
	}
}

/** The name of an attachment stands at its top: `/附件/0/名称`. */
const isAttachment = ({ at }: MapNode): boolean => at.split("/").length <= 3;

const isTable = (node: MapNode): boolean =>
	child(node, "rows") !== undefined || child(node, "header") !== undefined;

/** A heading that runs into its text is a sentence, or the beginning of one. */
const isRunIn = (node: MapNode): boolean => scalarText(child(node, "runIn")) === "连排";
