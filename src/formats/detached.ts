/** Attachments that have content and are not bound with the document: each is a document of its own (7.3.7). */
import type { Attachment, Document } from "../document/document.ts";
import { WORDING } from "../standard/wording.ts";

/** 附件, with the number that it has in 附件说明. */
export const attachmentLabel = ({ number }: Pick<Attachment, "number">): string =>
	WORDING.attachment + (number === 0 ? "" : number);

const NO_HEAD: Document["head"] = {
	copyNumber: [],
	secrecy: [],
	urgency: [],
	issuerMark: { names: [], suffix: "" },
	documentNumber: [],
	signatories: [],
	masthead: { left: [], right: [] },
};

/** All that such a document has of the one that it goes with is the number above its title. */
function alone(document: Document, attachment: Attachment): Document {
	const { genre, isoDate, head } = document;
	const { title, body, landscape } = attachment;
	return {
		genre,
		isoDate,
		layout: "plain",
		head: NO_HEAD,
		title: [title],
		subtitle: [],
		headnotes: [],
		bylines: [],
		recipients: [],
		salutation: [],
		body,
		attachments: [],
		signatures: [],
		signed: [],
		date: [],
		seal: "unsealed",
		seals: [],
		sealDiameter: null,
		notes: [],
		roster: [],
		enclosure: null,
		detached: { label: [...head.documentNumber, { text: attachmentLabel(attachment) }], landscape },
		imprint: [],
	};
}

export interface Part {
	/** Behind the name of the file of the document: `-附件2`, `-印发文件-附件1`; empty of the document itself. */
	suffix: string;
	document: Document;
}

function detachedOf({ attachments, enclosure }: Document, whole: Document, within: string): Part[] {
	const parts = attachments
		.filter(({ bound, body }) => !bound && body.length > 0)
		.map((one) => ({ suffix: `${within}-${attachmentLabel(one)}`, document: alone(whole, one) }));
	return enclosure === null
		? parts
		: [...parts, ...detachedOf(enclosure, whole, `${within}-${WORDING.enclosed}`)];
}

/**
 * The documents that a document comes to: itself, and those of its attachments, and of the attachments of what it
 * encloses, that stand by themselves. What is enclosed has no number of its own: its attachments carry that of the whole.
 */
export const partsOf = (document: Document): [Part, ...Part[]] => [
	{ suffix: "", document },
	...detachedOf(document, document, ""),
];
