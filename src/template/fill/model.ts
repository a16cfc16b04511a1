import type { Part, Table } from "../../document/document.ts";
import type { Shape } from "../../genres/shape.ts";
import type { Flow, FullAttachment, FullPlan, OwnValue, Section } from "../../plan/full.ts";
import type { ModelNames } from "../language/vocabulary.ts";
import { asNames } from "./values.ts";

/**
 * The view of a plan that templates see: Chinese keys. `vocabulary.ts` states its types.
 * Without prototype, because its keys come from the schemas of a project.
 */
export function modelOf(plan: FullPlan, names: ModelNames): Record<string, unknown> {
	const model: Record<string, unknown> = Object.create(null);
	const sections = plan.sections.map(sectionView);
	plan.sections.forEach((section, i) => {
		for (const key of section.fills) {
			const title = Object.hasOwn(names.sections, key) ? names.sections[key] : undefined;
			if (title === undefined) continue;
			const same = (model[title] as unknown[] | undefined) ?? [];
			model[title] = [...same, sections[i]];
		}
	});
	for (const [key, lines] of Object.entries(plan.fields)) {
		if (!Object.hasOwn(names.fields, key)) continue;
		model[names.fields[key] as string] = NAMES.has(key) ? asNames(lines) : lines;
	}
	for (const [key, value] of Object.entries(plan.own)) {
		const shape = names.own?.[key];
		if (shape && Object.hasOwn(names.fields, key)) model[names.fields[key] as string] = ownView(value, shape);
	}
	model.正文 = plan.body.map(flowView);
	model.各栏目 = sections;
	model.附件 = plan.attachments.map(attachmentView);
	return model;
}

/** Fields of which each line is a name. */
const NAMES = new Set(["issuer", "issuerMark", "signatory", "signature", "byline"]);

/** A field that the genre adds: records by the titles of their parts, without prototype. */
function ownView(value: OwnValue, shape: Shape): unknown {
	switch (value.kind) {
		case "lines":
			return shape.kind === "lines" && !shape.ofOneText ? asNames(value.lines) : value.lines;
		case "flow":
			return value.flow.map(flowView);
		case "section":
			return sectionView(value.section);
		case "table":
			return tableView(value.table);
		case "list":
			return value.items.map((one) => ownView(one, shape.kind === "list" ? shape.of : shape));
		case "record": {
			const view: Record<string, unknown> = Object.create(null);
			const parts = shape.kind === "record" ? shape.parts : {};
			for (const [key, { title, shape: inner }] of Object.entries(parts)) {
				const part = value.parts[key];
				if (part) view[title] = ownView(part, inner);
			}
			return view;
		}
	}
}

const LEVELS: Record<Part, string> = {
	chapter: "章",
	section: "节",
	article: "条",
	clause: "项",
	subclause: "目",
};

function sectionView(section: Section): unknown {
	return {
		标题: section.title,
		时间: section.period,
		连排: section.runIn,
		级: section.part ? LEVELS[section.part] : "",
		内容: section.flow.map(flowView),
	};
}

function flowView(flow: Flow): unknown {
	switch (flow.kind) {
		case "paragraph":
			return { 段落: flow.line };
		case "runOn":
			return { 接: flow.line };
		case "items":
			return { 各条目: flow.items.map(sectionView) };
		case "table":
			return { 表格: tableView(flow.table) };
		case "image":
			return { 图片: { 图: flow.image, 说明: flow.image.caption } };
	}
}

function tableView(table: Table): unknown {
	return {
		标题: table.title,
		上注: table.noteAbove,
		下注: table.noteBelow,
		表头: table.head.map((row) => ({ 格: row })),
		行: table.rows.map((row) => ({ 格: row })),
		列宽: table.widths,
		对齐: table.align,
		合并: table.merges,
		行高: table.heights,
	};
}

function attachmentView(attachment: FullAttachment): unknown {
	return {
		标题: attachment.title,
		随文: attachment.bound,
		横向: attachment.landscape,
		文稿: attachment.blocks,
		内容: attachment.flow.map(flowView),
	};
}
