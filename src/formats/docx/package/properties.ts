/** Document properties: who, what, when. The dates are the document's own, so that the same plan gives the same bytes. */
import { type Document, textOf } from "../../../document/document.ts";
import { element, escaped, part, type Xml } from "../xml.ts";
import { DIGEST_PROPERTY, VERSION_PROPERTY } from "./digest.ts";

/** Stands for the date of a document that has none. */
const NO_DATE = "2000-01-01";

const timestamp = (isoDate: string): string => {
	const date = isoDate === "" ? NO_DATE : isoDate.length === "2026-11".length ? `${isoDate}-01` : isoDate;
	return `${date}T00:00:00Z`;
};

function creator({ signatures, head }: Document): string {
	const { left } = head.masthead;
	const names = signatures.length > 0 ? signatures : left.length > 0 ? [left] : head.issuerMark.names;
	return names.map(textOf).join("、");
}

const words = (name: string, text: string): Xml => element(name, {}, escaped(text));
const moment = (name: string, isoDate: string): Xml =>
	element(name, { "xsi:type": "dcterms:W3CDTF" }, escaped(timestamp(isoDate)));

export function coreProperties(document: Document): string {
	return part(
		element(
			"cp:coreProperties",
			{
				"xmlns:cp": "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
				"xmlns:dc": "http://purl.org/dc/elements/1.1/",
				"xmlns:dcterms": "http://purl.org/dc/terms/",
				"xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
			},
			words("dc:title", document.title.map(textOf).join("")),
			words("dc:creator", creator(document)),
			words("dc:language", "zh-CN"),
			moment("dcterms:created", document.isoDate),
			moment("dcterms:modified", document.isoDate),
		),
	);
}

/** Identifies properties that users define (ECMA-376 part 1, 22.3.2.2); their ids begin at 2. */
const USER_DEFINED = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";

export function customProperties(version: string, digest: string): string {
	const properties = [
		[VERSION_PROPERTY, version],
		[DIGEST_PROPERTY, digest],
	] as const;
	return part(
		element(
			"Properties",
			{
				xmlns: "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties",
				"xmlns:vt": "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes",
			},
			...properties.map(([name, value], index) =>
				element("property", { fmtid: USER_DEFINED, pid: index + 2, name }, words("vt:lpwstr", value)),
			),
		),
	);
}
