/** The styles of the document as a table: what each adds to its row of the standard. */

import type { Profile } from "../../../standard/layout.ts";
import type { ElementName } from "../../../standard/typography.ts";
import { ptToTwips } from "../../../standard/units.ts";
import type { Geometry } from "./geometry.ts";
import type { Look } from "./look.ts";

/** A paragraph style: its id, the name that Word shows, and what it adds to the element's row of the standard. */
export interface ParagraphStyle {
	name: string;
	row: ElementName;
	look?: (geometry: Geometry, profile: Profile) => Look;
	/** Smaller than the body: no tracking, so that its characters keep their natural width. */
	untracked?: true;
	next?: string;
}

const firstLine: ParagraphStyle["look"] = (geometry, { measures }) => ({
	indent: { firstLine: geometry.characters(measures.firstLineIndent.value) },
});
const heading =
	(level: number): ParagraphStyle["look"] =>
	(geometry, profile) => ({ ...firstLine?.(geometry, profile), keepNext: true, outline: level - 1 });
const pitched =
	(name: "tablePitch" | "imprintPitch" | "pageNumberPitch", rule: "exact" | "atLeast") =>
	({ measures }: Profile): Look => ({
		spacing: { line: ptToTwips(measures[name].value), rule },
	});
const partHeading = (outline: number): Look => ({ keepNext: true, outline });
const keepNext = (): Look => ({ keepNext: true });
/** Exact lines cut off what is higher than they are, so tables never have them. */
const inTable = (_: Geometry, profile: Profile): Look => pitched("tablePitch", "atLeast")(profile);

const pageNumber =
	(side: "left" | "right"): ParagraphStyle["look"] =>
	(geometry, profile) => {
		const line = pitched("pageNumberPitch", "exact")(profile);
		if (profile.choices.pageNumberPlace.value === "居中") return { ...line, align: "center" };
		const inset = geometry.smallCharacters(profile.measures.pageNumberIndent.value);
		return { ...line, indent: { [side]: inset }, align: side };
	};

export const PARAGRAPH_STYLES = {
	Body: { name: "公文正文", row: "body", look: firstLine },
	Heading1: { name: "heading 1", row: "heading1", look: heading(1), next: "Body" },
	Heading2: { name: "heading 2", row: "heading2", look: heading(2), next: "Body" },
	Heading3: { name: "heading 3", row: "heading3", look: heading(3), next: "Body" },
	Heading4: { name: "heading 4", row: "heading4", look: heading(4), next: "Body" },
	Chapter: {
		name: "章标题",
		row: "chapter",
		// As space above and not as a blank line: at the top of a page there is none.
		look: (geometry, { measures }) => ({
			...partHeading(0),
			spacing: {
				line: geometry.pitch,
				rule: "exact",
				before: measures.linesAboveChapter.value * geometry.pitch,
			},
		}),
		next: "Body",
	},
	ChapterSection: { name: "节标题", row: "chapterSection", look: () => partHeading(1), next: "Body" },
	CopyNumber: { name: "份号", row: "copyNumber" },
	Secrecy: { name: "密级和保密期限", row: "secrecy" },
	Urgency: { name: "紧急程度", row: "urgency" },
	IssuerMark: { name: "发文机关标志", row: "issuerMark" },
	DocumentNumber: { name: "发文字号", row: "documentNumber" },
	Signatory: { name: "签发人", row: "signatory" },
	OfficialTitle: { name: "公文标题", row: "title", look: keepNext },
	OfficialSubtitle: { name: "公文副标题", row: "subtitle", look: keepNext },
	Headnote: { name: "题注行", row: "headnote", look: keepNext },
	Byline: { name: "作者行", row: "byline", look: keepNext },
	Recipients: { name: "主送机关", row: "recipients" },
	OfficialSalutation: { name: "称谓行", row: "salutation" },
	AttachmentList: { name: "附件说明", row: "attachmentList" },
	OfficialSignature: { name: "公文署名", row: "signature", look: keepNext },
	OfficialDate: { name: "成文日期", row: "date" },
	OfficialNote: {
		name: "附注",
		row: "note",
		look: (geometry, { measures }) => ({
			indent: { firstLine: geometry.characters(measures.noteIndent.value) },
			keepLines: true,
		}),
	},
	Masthead: { name: "刊头行", row: "masthead" },
	Roster: { name: "出席列席名单", row: "roster" },
	AttachmentLabel: { name: "附件序号", row: "attachmentLabel", look: keepNext },
	AttachmentTitle: { name: "附件标题", row: "attachmentTitle", look: keepNext },
	TableTitle: { name: "表题", row: "tableTitle", look: keepNext },
	TableHead: { name: "表头", row: "tableHead", untracked: true, look: inTable },
	TableText: { name: "表文", row: "tableText", untracked: true, look: inTable },
	TableNoteAbove: {
		name: "表上注",
		row: "tableNote",
		untracked: true,
		look: () => ({ keepNext: true, align: "right" }),
	},
	TableNoteBelow: { name: "表下注", row: "tableNote", untracked: true, look: () => ({ align: "left" }) },
	Image: {
		name: "图片",
		row: "image",
		// Exact lines would cut it off.
		look: (geometry) => ({ spacing: { line: geometry.pitch, rule: "atLeast" } }),
	},
	ImageCaption: { name: "图题", row: "imageCaption", untracked: true },
	Imprint: {
		name: "版记",
		row: "imprint",
		untracked: true,
		look: (geometry, profile) => ({
			...pitched("imprintPitch", "exact")(profile),
			indent: {
				left: geometry.smallCharacters(profile.measures.imprintIndent.value),
				right: geometry.smallCharacters(profile.measures.imprintIndent.value),
			},
		}),
	},
	PageNumberOdd: { name: "单页页码", row: "pageNumber", untracked: true, look: pageNumber("right") },
	PageNumberEven: { name: "双页页码", row: "pageNumber", untracked: true, look: pageNumber("left") },
} as const satisfies Record<string, ParagraphStyle>;

/** `Normal` is a blank line; `Anchor` a line of a point that only carries a frame or the end of a section. */
export type ParagraphStyleId = keyof typeof PARAGRAPH_STYLES | "Normal" | "Anchor";

/** A look of characters within a paragraph of another row of the standard. */
export interface CharacterStyle {
	name: string;
	row: ElementName;
	within: ElementName;
}

/** Run-in headings and names: not in the navigation pane. */
export const CHARACTER_STYLES = {
	RunInHeading1: { name: "连排一级标题", row: "heading1", within: "body" },
	RunInHeading2: { name: "连排二级标题", row: "heading2", within: "body" },
	RunInHeading3: { name: "连排三级标题", row: "heading3", within: "body" },
	RunInHeading4: { name: "连排四级标题", row: "heading4", within: "body" },
	ArticleNumber: { name: "条号", row: "articleNumber", within: "body" },
	LetterNumber: { name: "信函发文字号", row: "documentNumber", within: "secrecy" },
	RosterLabel: { name: "出席列席标签", row: "rosterLabel", within: "roster" },
	SignatoryName: { name: "签发人姓名", row: "signatoryName", within: "signatory" },
} as const satisfies Record<string, CharacterStyle>;

export type CharacterStyleId = keyof typeof CHARACTER_STYLES;

export const TABLE_STYLE = "OfficialTable";
