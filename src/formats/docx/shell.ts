/**
 * The parts that are the same in every document (styles, settings, footers, relationships …), made once and kept
 * deflated: the docx library takes some 5 ms to make them, each time. What differs is `word/document.xml` and the
 * properties, and those are written here in a fraction of that.
 */
import type { Profile } from "../../standard/layout.ts";
import type { ZipEntry } from "./zip.ts";

export const DOCUMENT = "word/document.xml";
export const RELATIONSHIPS = "word/_rels/document.xml.rels";
export const CORE_PROPERTIES = "docProps/core.xml";

export interface Relationship {
	id: string;
	type: string;
	target: string;
}

export interface Shell {
	entries: ZipEntry[];
	/** What is in the part of that name: with images it is written anew. */
	relationships: Relationship[];
	/** Relationship ids of the footers. */
	footers: { odd: string; even: string };
	/** Of this program. */
	version: string;
}

const shells = new WeakMap<Profile, Promise<Shell>>();

export function shellOf(profile: Profile): Promise<Shell> {
	const known = shells.get(profile);
	if (known !== undefined) return known;
	const made = import("./make-shell.ts").then(({ makeShell }) => makeShell(profile));
	shells.set(profile, made);
	return made;
}
