/** Where texts end and signatures begin. */
import type { Flow, FlowParagraph } from "../flow.ts";
import type { ParagraphStyleId } from "../look/style-table.ts";

/** Indices in the flow. Between `text` and `first` may stand blank lines, 附件说明 and the like. */
export interface Ending {
	/** The last paragraph or table of the text. */
	text: number;
	/** The first line of the signature and the last one of what belongs to it: 附注, room for the seal. */
	first: number;
	last: number;
}

const BODY: ReadonlySet<ParagraphStyleId> = new Set<ParagraphStyleId>([
	"Body",
	"Heading1",
	"Heading2",
	"Heading3",
	"Heading4",
	"Chapter",
	"ChapterSection",
	"Image",
	"ImageCaption",
]);
/** What follows a text without being one. */
const BETWEEN: ReadonlySet<ParagraphStyleId> = new Set<ParagraphStyleId>([
	"AttachmentList",
	"Roster",
	"TableNoteBelow",
]);
const SIGNING: ReadonlySet<ParagraphStyleId> = new Set<ParagraphStyleId>([
	"OfficialSignature",
	"OfficialDate",
]);
const BELONGING: ReadonlySet<ParagraphStyleId> = new Set<ParagraphStyleId>([...SIGNING, "OfficialNote"]);

const isOf = (styles: ReadonlySet<ParagraphStyleId>, one: Flow | undefined): boolean =>
	one?.type === "paragraph" && one.look?.frame === undefined && styles.has(one.style);

export const isBody = (one: Flow | undefined): boolean =>
	one?.type === "table" ? one.kind === "ruled" : isOf(BODY, one);

const isBlank = (one: Flow | undefined): one is FlowParagraph =>
	one?.type === "paragraph" &&
	one.style === "Normal" &&
	one.runs.length === 0 &&
	one.look?.frame === undefined;

/** Signatures that have a text above them. */
export function endingsOf(blocks: readonly Flow[]): Ending[] {
	const found: Ending[] = [];
	for (let at = 0; at < blocks.length; at++) {
		if (!isOf(SIGNING, blocks[at])) continue;
		const first = at;
		while (isOf(BELONGING, blocks[at + 1]) || isBlank(blocks[at + 1])) at++;
		let text = first - 1;
		while (isBlank(blocks[text]) || isOf(BETWEEN, blocks[text])) text--;
		if (isBody(blocks[text])) found.push({ text, first, last: at });
	}
	return found;
}
