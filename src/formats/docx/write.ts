import type { Document } from "../../document/document.ts";
import { DEFAULT_PROFILE, type Profile } from "../../standard/layout.ts";
import { CUSTOM_PROPERTIES, digestOf } from "./digest.ts";
import { geometryOf } from "./geometry.ts";
import { allBlocks } from "./pages.ts";
import { coreProperties, customProperties } from "./properties.ts";
import type { Setting } from "./setting.ts";
import { CORE_PROPERTIES, DOCUMENT, shellOf } from "./shell.ts";
import { element, part, type Xml } from "./xml.ts";
import { deflated, zipped } from "./zip.ts";

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
