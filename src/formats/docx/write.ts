import { type Attachment, type Document, textOf } from "../../document/document.ts";
import { DEFAULT_PROFILE, type Profile } from "../../standard/layout.ts";
import { WORDING } from "../../standard/wording.ts";
import { bodyBlocks, signedBodyBlocks } from "./body.ts";
import { attachmentList, noteBlocks, signatureBlocks } from "./closing.ts";
import { CUSTOM_PROPERTIES, digestOf } from "./digest.ts";
import { geometryOf } from "./geometry.ts";
import { headBlocks, numberLines, topLines } from "./head.ts";
import { imprintFrames } from "./imprint.ts";
import { blankLines, paragraph, placedParagraph, run, runOf } from "./paragraph.ts";
import { coreProperties, customProperties } from "./properties.ts";
import { type Orientation, sectionEnd, sectionProperties } from "./sections.ts";
import type { Setting } from "./setting.ts";
import { CORE_PROPERTIES, DOCUMENT, type Shell, shellOf } from "./shell.ts";
import { element, part, type Xml } from "./xml.ts";
import { deflated, zipped } from "./zip.ts";

function opening({ layout, head }: Document, setting: Setting): Xml[] {
	if (layout === "document") return headBlocks(head, setting);
	const top = topLines(head);
	return top.length === 0 ? [] : [...top, ...blankLines(1)];
}

function titleBlocks(document: Document, setting: Setting): Xml[] {
	const { layout, head, title, subtitle, headnotes } = document;
	const hasNumber = textOf(head.documentNumber) !== "" || head.signatories.length > 0;
	return [
		...title.map((line) => paragraph("OfficialTitle", runOf(line))),
		...(textOf(subtitle) === "" ? [] : [paragraph("OfficialSubtitle", runOf(subtitle))]),
		...headnotes.map((line) => paragraph("Headnote", runOf(line))),
		// Custom: a document without head carries its number below the title.
		...(layout === "plain" && hasNumber ? numberLines(head, setting) : []),
		...blankLines(setting.profile.measures.linesBelowTitle.value),
	];
}

function mainBlocks(document: Document, setting: Setting): Xml[] {
	const { recipients, salutation, body, attachments } = document;
	const signature = signatureBlocks(document, setting);
	const isSigned = signature.length > 0 && attachments.length === 0;
	return [
		...titleBlocks(document, setting),
		...(textOf(recipients) === "" ? [] : [paragraph("Recipients", runOf(recipients))]),
		...(textOf(salutation) === "" ? [] : [paragraph("OfficialSalutation", runOf(salutation))]),
		...(isSigned ? signedBodyBlocks : bodyBlocks)(body, setting, setting.geometry.width),
		...attachmentList(document, setting),
		...signature,
		...noteBlocks(document),
	];
}

/** 7.3.7: the label in the first line of a new page, the title in the third. */
function attachmentBlocks(attachment: Attachment, setting: Setting, isNewSection: boolean): Xml[] {
	const { number, title, body, landscape } = attachment;
	const { geometry, profile } = setting;
	const label = run(WORDING.attachment + (number === 0 ? "" : number));
	return [
		isNewSection
			? paragraph("AttachmentLabel", label)
			: placedParagraph("AttachmentLabel", { pageBreakBefore: true }, label),
		...blankLines(profile.measures.attachmentTitleLine.value - 2),
		paragraph("AttachmentTitle", runOf(title)),
		...blankLines(profile.measures.linesBelowTitle.value),
		...bodyBlocks(body, setting, landscape ? geometry.landscapeWidth : geometry.width),
	];
}

/** All blocks, with the end of a section wherever the paper turns. */
function allBlocks(document: Document, setting: Setting, shell: Shell): Xml[] {
	let orientation: Orientation = "portrait";
	const blocks = [...opening(document, setting), ...mainBlocks(document, setting)];
	const turn = (next: Orientation): boolean => {
		if (next === orientation) return false;
		blocks.push(sectionEnd(sectionProperties(orientation, setting.geometry, shell)));
		orientation = next;
		return true;
	};
	for (const attachment of document.attachments) {
		if (!attachment.bound) continue;
		const turned = turn(attachment.landscape ? "landscape" : "portrait");
		blocks.push(...attachmentBlocks(attachment, setting, turned));
	}
	// 版记 stands upright, on a page of its own if need be.
	if (document.imprint.length > 0) turn("portrait");
	blocks.push(...imprintFrames(document.imprint, setting), paragraph("Anchor"));
	blocks.push(sectionProperties(orientation, setting.geometry, shell));
	return blocks;
}

const documentPart = (blocks: readonly Xml[]): string =>
	part(
		element(
			"w:document",
			{
				"xmlns:w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
				"xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
			},
			element("w:body", {}, ...blocks),
		),
	);

export async function writeDocx(document: Document, profile: Profile = DEFAULT_PROFILE): Promise<Uint8Array> {
	const shell = await shellOf(profile);
	const setting: Setting = { profile, geometry: geometryOf(profile) };
	const entries = [
		...shell.entries,
		deflated(CORE_PROPERTIES, coreProperties(document)),
		deflated(DOCUMENT, documentPart(allBlocks(document, setting, shell))),
	];
	const custom = deflated(CUSTOM_PROPERTIES, customProperties(shell.version, digestOf(entries)));
	return zipped([...entries, custom]);
}
