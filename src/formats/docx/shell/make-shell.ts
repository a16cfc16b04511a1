/**
 * The one place where the docx library is used: it builds the package around the text. The build runs this for the
 * profiles of the program and puts the results in place of the module.
 */
import { inflateRawSync } from "node:zlib";
import { Document, Footer, Packer } from "docx";
import type { Profile } from "../../../standard/layout.ts";
import { packageVersion } from "../../../world/package.ts";
import { CUSTOM_PROPERTIES } from "../package/digest.ts";
import { readDirectory, storedBytes } from "../package/directory.ts";
import { profileParts } from "./profile-parts.ts";
import { CORE_PROPERTIES, DOCUMENT, RELATIONSHIPS, type Relationship, type Shell } from "./shell.ts";

/** Parts that each document has of its own. */
const OWN = new Set([DOCUMENT, CORE_PROPERTIES, CUSTOM_PROPERTIES]);

/** The library's own, which it writes in this one form. */
function relationshipsIn(xml: string): Relationship[] {
	const rows = xml.matchAll(/<Relationship Id="([^"]*)" Type="([^"]*)" Target="([^"]*)"\/>/g);
	return [...rows].map(([, id = "", type = "", target = ""]) => ({ id, type, target }));
}

export async function makeShell(profile: Profile): Promise<Shell> {
	const document = new Document({
		// What these hold is written here.
		sections: [0, 1].map(() => ({
			footers: { default: new Footer({ children: [] }), even: new Footer({ children: [] }) },
			children: [],
		})),
	});
	const ids = document.Footers.map(({ View }) => `rId${View.ReferenceId}`);
	const [odd = "", even = "", turnedOdd = "", turnedEven = ""] = ids;
	const overrides = profileParts(profile).map(([path, data]) => ({ path, data }));
	const bytes = await Packer.toBuffer(document, undefined, overrides);
	const entries = (readDirectory(bytes) ?? [])
		.filter(({ name }) => !OWN.has(name))
		.map((row) => ({
			name: row.name,
			crc: row.crc,
			size: row.size,
			data: storedBytes(bytes, row) ?? new Uint8Array(),
		}));
	const rels = entries.find(({ name }) => name === RELATIONSHIPS)?.data;
	const relationships = rels === undefined ? [] : relationshipsIn(inflateRawSync(rels).toString());
	const isFound = (id: string) => relationships.some((one) => one.id === id);
	if (ids.length !== 4 || !ids.every(isFound) || entries.some(({ data }) => data.length === 0))
		throw new Error("the docx library wrote a package that cannot be read");
	const footers = { portrait: { odd, even }, landscape: { odd: turnedOdd, even: turnedEven } };
	return { entries, relationships, footers, version: packageVersion() };
}
