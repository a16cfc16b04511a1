/**
 * The parts that are the same in every document (styles, settings, footers, relationships …), made once and kept
 * deflated: the docx library takes some 5 ms to make them, each time. What differs is `word/document.xml` and the
 * properties, and those are written here in a fraction of that.
 */
import { DEFAULT_PROFILE, PROFILES, type Profile } from "../../../standard/layout.ts";
import type { ZipEntry } from "../package/zip.ts";
import type { Orientation } from "../sections.ts";

export const DOCUMENT = "word/document.xml";
export const RELATIONSHIPS = "word/_rels/document.xml.rels";
export const CORE_PROPERTIES = "docProps/core.xml";

export interface Relationship {
	id: string;
	type: string;
	target: string;
}

export interface Footers {
	odd: string;
	even: string;
}

export interface Shell {
	entries: ZipEntry[];
	/** What is in the part of that name: with images it is written anew. */
	relationships: Relationship[];
	/** Relationship ids of the footers of pages that stand upright and of those on their side. */
	footers: Record<Orientation, Footers>;
	/** Of this program. */
	version: string;
}

const shells = new WeakMap<Profile, Promise<Shell>>();

export function shellOf(profile: Profile): Promise<Shell> {
	const known = shells.get(profile) ?? (isBuiltIn(profile) ? readyMade(profile) : ownShell(profile));
	shells.set(profile, known);
	return known;
}

const isBuiltIn = (profile: Profile): boolean => Object.values<Profile>(PROFILES).includes(profile);

async function readyMade(profile: Profile): Promise<Shell> {
	const { makeShell } = await import("./make-shell.ts");
	return makeShell(profile);
}

/** A profile of the user's: that part of the writer loads only then. */
async function ownShell(profile: Profile): Promise<Shell> {
	const { fitted } = await import("./fit-shell.ts");
	return fitted(await shellOf(DEFAULT_PROFILE), profile);
}
