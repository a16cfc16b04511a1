import type { Document } from "../../document/document.ts";
import { DEFAULT_PROFILE, type Profile } from "../../standard/layout.ts";
import type { Written } from "../written.ts";
import { arrange } from "./arrange.ts";
import { flowXml } from "./flow-xml.ts";
import { titleBreaker } from "./head/title.ts";
import { geometryOf } from "./look/geometry.ts";
import { CUSTOM_PROPERTIES, digestOf } from "./package/digest.ts";
import { mediaEntries, newMedia, relationshipsPart } from "./package/media.ts";
import { coreProperties, customProperties } from "./package/properties.ts";
import { deflated, type ZipEntry, zipped } from "./package/zip.ts";
import { measurerFor } from "./pagination/measure.ts";
import type { Setting } from "./setting.ts";
import { CORE_PROPERTIES, DOCUMENT, RELATIONSHIPS, type Shell, shellOf } from "./shell/shell.ts";
import { element, joined, part, type Xml } from "./xml.ts";

const documentPart = (blocks: readonly Xml[]): string =>
	part(
		element(
			"w:document",
			{
				"xmlns:w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
				"xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
			},
			element("w:body", {}, joined(blocks)),
		),
	);

/** The parts around the text; images are told of among the relationships. */
async function packageEntries(shell: Shell, { media }: Setting): Promise<readonly ZipEntry[]> {
	if (media.parts.size === 0) return shell.entries;
	const relationships = await deflated(RELATIONSHIPS, relationshipsPart(shell.relationships, media));
	return [
		...shell.entries.map((entry) => (entry.name === RELATIONSHIPS ? relationships : entry)),
		...mediaEntries(media),
	];
}

export const writeDocx = async (document: Document, profile?: Profile): Promise<Uint8Array> =>
	(await writePaged(document, profile)).bytes;

/** The file, and what the page model found. */
export async function writePaged(document: Document, profile: Profile = DEFAULT_PROFILE): Promise<Written> {
	const shell = await shellOf(profile);
	const geometry = geometryOf(profile);
	const setting: Setting = {
		profile,
		geometry,
		measurer: measurerFor(profile, geometry),
		media: newMedia(),
		breakTitle: await titleBreaker(document, profile.measures.titleCharacters.value),
	};
	const { flow, pages, moves } = arrange(document, setting);
	const text = await deflated(DOCUMENT, documentPart(flowXml(flow, geometry, shell)));
	const entries = [
		...(await packageEntries(shell, setting)),
		await deflated(CORE_PROPERTIES, coreProperties(document)),
		text,
	];
	const custom = await deflated(CUSTOM_PROPERTIES, customProperties(shell.version, digestOf(entries)));
	return { bytes: zipped([...entries, custom]), layout: { pages, moves } };
}
