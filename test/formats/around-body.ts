import { strFromU8, unzipSync } from "fflate";
import type { Document } from "../../src/document/document.ts";
import { writeDocx } from "../../src/formats/docx/index.ts";
import { readDocx } from "../readers/docx.ts";

export const xmlOf = async (document: Document): Promise<string> =>
	strFromU8(unzipSync(await writeDocx(document))["word/document.xml"] ?? new Uint8Array());

export const styled = async (document: Document) => readDocx(await writeDocx(document)).paragraphs;

/** What is said of `style` paragraphs, in order. */
export const propertiesOf = (xml: string, style: string): string[] =>
	[...xml.matchAll(/<w:pPr>.*?<\/w:pPr>/gs)]
		.map(([one]) => one)
		.filter((one) => one.includes(`w:val="${style}"`));

const BODY_STYLES = /^(?:Body|Heading\d)$/;

/** Styles and texts above and below the body. */
export async function aroundBody(document: Document) {
	const all = await styled(document);
	const inBody = all.map(([style]) => BODY_STYLES.test(style));
	return [all.slice(0, inBody.indexOf(true)), all.slice(inBody.lastIndexOf(true) + 1)];
}
