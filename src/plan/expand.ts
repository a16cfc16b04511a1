import type { Document, Image, Layout, Line, Seal } from "../document/document.ts";
import type { SourceNode } from "../source/source.ts";
import { isoDate, printDate, readDate } from "../standard/dates.ts";
import { DEFAULT_PROFILE } from "../standard/layout.ts";
import type { OrdinalScheme } from "../standard/ordinals.ts";
import { WORDING } from "../standard/wording.ts";
import { articlesOf } from "./articles.ts";
import { type Expanding, expandFlow, expandingOf, expandSections } from "./body.ts";
import type { FullAttachment, FullPlan } from "./full.ts";
import { joinNames, lineOf, linesOf } from "./lines.ts";
import { child, type NamedPlan, scalarText, type ValidPlan } from "./named.ts";
import { expandOwn } from "./own.ts";

const LAYOUTS: Record<string, Layout> = {
	无版头: "plain",
	文件: "document",
	信函: "letter",
	命令: "order",
	纪要: "minutes",
	简报: "briefing",
};
/** 文件 and 信函 are sealed unless the plan says otherwise (7.3.5.1). */
const SEALED = new Set<Layout>(["document", "letter"]);
const SCHEMES: Record<string, OrdinalScheme> = {
	公文: "official",
	公文连续: "official-running",
	两层: "two-level",
	两层连续: "two-level-running",
	数字: "decimal",
	不编: "none",
};
const SEALS: Record<string, Seal> = { 加盖: "sealed", 不加盖: "unsealed", 签名章: "stamp" };
/** A mark in brackets under the title; 定稿 and 草稿 print none. */
const MARKED = new Set(["征求意见稿", "送审稿", "草案"]);

/** How a plain field becomes lines; what is not listed is not printed by itself. */
const FIELD_LINES: Record<string, (node: SourceNode) => Line[]> = {
	title: linesOf,
	copyNumber: linesOf,
	secrecy: linesOf,
	urgency: linesOf,
	issuerMark: linesOf,
	documentNumber: linesOf,
	signatory: linesOf,
	recipients: units,
	subtitle: linesOf,
	headnote: linesOf,
	byline: linesOf,
	salutation: linesOf,
	preamble: linesOf,
	closing: linesOf,
	signature: linesOf,
	date: dates,
	note: linesOf,
	present: people,
	absent: people,
	observers: people,
	chair: linesOf,
	recorder: linesOf,
	cc: units,
	distribution: units,
	printer: linesOf,
	printDate: dates,
	copies: linesOf,
};

/** Where a plan stands, and the documents made of the plans within it, by pointer of what names them. */
export interface Surroundings {
	made: ReadonlyMap<string, Document>;
	/** Within another plan nobody signs unless it says so. */
	isWithin: boolean;
}

/** Writes every short form out. Nothing can be wrong any more: the plan has been checked. */
export function expand(plan: ValidPlan, { made, isWithin }: Surroundings): FullPlan {
	const layout = LAYOUTS[textOf(plan, "layout") ?? ""] ?? "plain";
	const date = readDate(textOf(plan, "date") ?? "");
	return {
		genre: plan.genre.name,
		layout,
		numbering: SCHEMES[textOf(plan, "numbering") ?? ""] ?? null,
		...sealOf(plan, layout),
		issuerMarkSuffix: plan.fields.issuerMark?.value.kind === "scalar" ? "" : WORDING.issuerMarkSuffix[layout],
		isoDate: date ? isoDate(date) : "",
		fields: expandFields(plan, layout, isWithin),
		own: expandOwn(plan),
		body: expandFlow(plan.fields.body?.value, expandingOf(plan)),
		sections: expandSections(plan),
		attachments: expandAttachments(plan.fields.attachments?.value, expandingOf(plan), made),
		articles: Object.fromEntries(
			articlesOf(plan).flatMap(({ id, node }) => (id ? [[id.text, node.at]] : [])),
		),
	};
}

function textOf(plan: NamedPlan, key: string): string | undefined {
	return scalarText(plan.fields[key]?.value);
}

function expandFields(plan: ValidPlan, layout: Layout, isWithin: boolean): Record<string, Line[]> {
	const fields: Record<string, Line[]> = {};
	for (const [key, write] of Object.entries(FIELD_LINES)) {
		const field = plan.fields[key];
		if (field) fields[key] = write(field.value);
	}
	const issuer = plan.fields.issuer;
	if (issuer) {
		fields.issuer = linesOf(issuer.value);
		// 10.1: the mark of a joint 信函 is that of the main issuer.
		fields.issuerMark ??= layout === "letter" ? fields.issuer.slice(0, 1) : fields.issuer;
		if (!isWithin) fields.signature ??= fields.issuer;
	}
	if (textOf(plan, "signature") === "无") delete fields.signature;
	// The date of what issues it is the date of what is issued, unless that is signed by itself.
	if (isWithin && !fields.signature && !plan.fields.signed) delete fields.date;
	const signed = plan.fields.signed?.value;
	if (signed) {
		const all = signed.kind === "list" ? signed.items : [signed];
		fields.signed = all.flatMap((one) => [lineOf(child(one, "post")), lineOf(child(one, "name"))]);
	}
	const status = plan.fields.status?.value;
	if (status?.kind === "scalar" && MARKED.has(status.text)) fields.status = [lineOf(status)];
	return fields;
}

/** 印章 as a word or a mapping; images are as wide as they are to be printed. */
function sealOf(plan: ValidPlan, layout: Layout): Pick<FullPlan, "seal" | "seals" | "sealDiameter"> {
	const node = plan.fields.seal?.value;
	const method = scalarText(node?.kind === "map" ? child(node, "method") : node);
	const usual = [plan.genre.defaults.seal ?? ""].flat()[0] ?? "";
	const seal = SEALS[method ?? usual] ?? (SEALED.has(layout) ? "sealed" : "unsealed");
	const asked = Number.parseFloat(scalarText(child(node, "diameter")) ?? "");
	const sealDiameter = asked > 0 ? asked : null;
	const { measures } = DEFAULT_PROFILE;
	const usualWidth = measures[seal === "stamp" ? "stampWidth" : "sealDiameter"].value;
	const image = child(node, "image");
	const files = image?.kind === "list" ? image.items : image ? [image] : [];
	const seals = files.flatMap(({ at }) => {
		const found = plan.images.get(at);
		return found ? [asWide(found, sealDiameter ?? usualWidth)] : [];
	});
	return { seal, seals: seal === "unsealed" ? [] : seals, sealDiameter };
}

const asWide = (image: Image, width: number): Image => ({
	...image,
	width,
	height: Math.round((image.height / image.width) * width * 100) / 100,
});

function units(node: SourceNode): Line[] {
	return [joinNames(node, "，")];
}

function people(node: SourceNode): Line[] {
	return [joinNames(node, "、")];
}

function dates(node: SourceNode): Line[] {
	const text = scalarText(node) ?? "";
	const date = readDate(text);
	return [[{ text: date ? printDate(date) : text, from: node.at }]];
}

function expandAttachments(
	node: SourceNode | undefined,
	expanding: Expanding,
	made: ReadonlyMap<string, Document>,
): FullAttachment[] {
	if (node?.kind !== "list") return [];
	return node.items.map((one) => {
		const flow = one.kind === "map" ? expandFlow(one, expanding) : [];
		const other = made.get(child(one, "file")?.at ?? "");
		const title = lineOf(one.kind === "map" ? child(one, "title") : one);
		const bound = scalarText(child(one, "bound"));
		return {
			title: title.length > 0 ? title : (other?.title.flat() ?? []),
			bound:
				bound === undefined ? flow.length > 0 || other !== undefined : bound === "是" || bound === "true",
			landscape: scalarText(child(one, "orientation")) === "横",
			blocks: other?.body ?? [],
			flow,
			from: one.at,
		};
	});
}
