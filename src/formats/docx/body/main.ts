/** 主体 (7.3) of a document, and of one that is enclosed in another: from the title to 附注. */

import { type Document, type Line, textOf } from "../../../document/document.ts";
import { printedTitle } from "../../words.ts";
import { attachmentList, noteBlocks, rosterBlocks } from "../end/closing.ts";
import { sealRoom } from "../end/seal.ts";
import { signatureBlocks } from "../end/signing.ts";
import { type Flow, type FlowParagraph, paragraph, placedParagraph } from "../flow.ts";
import { hasNumber, numberLines } from "../head/number-lines.ts";
import type { ParagraphStyleId } from "../look/style-table.ts";
import { blankLines, keptTogether, runOf } from "../paragraph.ts";
import type { Setting } from "../setting.ts";
import { bodyBlocks } from "./body.ts";

/** How a text begins: behind its head, or, enclosed in another, on the next page or that of a new section. */
export type Beginning = "opened" | "newPage" | "newSection";

const optional = (style: ParagraphStyleId, line: Line): FlowParagraph[] =>
	textOf(line) === "" ? [] : [paragraph(style, runOf(line))];

function titleLines(document: Document, setting: Setting, beginning: Beginning): FlowParagraph[] {
	const printed = printedTitle(document);
	const perLine = setting.profile.measures.titleCharacters.value;
	const title = printed.length === 1 ? printed.flatMap((line) => setting.breakTitle(line, perLine)) : printed;
	if (beginning !== "newPage") return title.map((line) => paragraph("OfficialTitle", runOf(line)));
	const newPage = { pageBreakBefore: true };
	if (title.length === 0) return [placedParagraph("Anchor", newPage)];
	return title.map((line, index) =>
		index === 0
			? placedParagraph("OfficialTitle", newPage, runOf(line))
			: paragraph("OfficialTitle", runOf(line)),
	);
}

function titleBlocks(document: Document, setting: Setting, beginning: Beginning): FlowParagraph[] {
	const { layout, head, subtitle, headnotes, bylines } = document;
	const lines = [
		...titleLines(document, setting, beginning),
		...optional("OfficialSubtitle", subtitle),
		...headnotes.map((line) => paragraph("Headnote", runOf(line))),
		...bylines.map((line) => paragraph("Byline", runOf(line))),
		// Custom: a document without head carries its number below the title.
		...(beginning === "opened" && layout === "plain" && hasNumber(head) ? numberLines(head, setting) : []),
	];
	return lines.length === 0 ? [] : [...lines, ...blankLines(setting.profile.measures.linesBelowTitle.value)];
}

function heightOf(paragraphs: readonly FlowParagraph[], { measurer, geometry }: Setting): number {
	return paragraphs
		.map((one) => measurer.measure(one, geometry.width))
		.reduce((sum, { lines, height, metrics }) => sum + metrics.above + lines * height + metrics.below, 0);
}

export function mainBlocks(document: Document, setting: Setting, beginning: Beginning): Flow[] {
	const { recipients, salutation, body } = document;
	const { width, height } = setting.geometry;
	const signature = keptTogether([
		...signatureBlocks(document, setting),
		...noteBlocks(document),
		...sealRoom(document, setting),
	]);
	const between = [...attachmentList(document, setting), ...rosterBlocks(document, setting)];
	// 7.3.5.5: an image that ends the text has the signature on its page.
	const isBesideImage = body.at(-1)?.type === "image" && signature.length > 0;
	const below = isBesideImage ? heightOf([...between, ...signature], setting) : 0;
	return [
		...titleBlocks(document, setting, beginning),
		...optional("Recipients", recipients),
		...optional("OfficialSalutation", salutation),
		...bodyBlocks(body, setting, { width, height, linesAbove: 0, below }),
		...between,
		...signature,
	];
}
