import type { Severity } from "../diagnostic.ts";

/** The layout profiles of a project. Lengths are texts with their unit, as people write them. */
export interface ProfileArgs {
	"PROFILE-EMPTY": Record<string, never>;
	"PROFILE-NOT-MAPPING": { got: "list" | "text" };
	/** A row under another group than its own, or under none. */
	"PROFILE-GROUP": { row: string; group: string };
	"PROFILE-OUTSIDE": { path: string };
	/** `folder`: the one that the path is looked up in. */
	"PROFILE-MISSING": { path: string; folder: string };
	"PROFILE-CYCLE": { chain: string[] };
	"PROFILE-NUMBER": { row: string; text: string; example: string };
	/** `units`: those that may stand there. */
	"PROFILE-UNIT": { row: string; text: string; units: string[] };
	"PROFILE-RANGE": { row: string; text: string; least: string; most: string };
	"PROFILE-WHOLE": { row: string; text: string };
	"PROFILE-SIZE": { row: string; text: string };
	/** Its size is worked out for each document; `measure` says how large it may be. */
	"PROFILE-SIZE-FITTED": { row: string; measure: string };
	/** `text` is empty where `#` has made a comment of it. */
	"PROFILE-COLOUR": { row: string; text: string };
	/** What the margins leave of the paper. */
	"PROFILE-NO-ROOM": { way: "宽" | "高"; room: string; margins: string[]; paper: string };
	/** What one row may be upon this paper. */
	"PROFILE-FIT": { row: string; value: string; least: string; most: string };
	/** `text` is no name of one font. */
	"PROFILE-FONT": { row: string; text: string };
	"PROFILE-TIGHT": { pitch: string; size: string };
	/** A page holds `fits` lines; of `lines` it would with a pitch from `least` to `most`. */
	"PROFILE-PITCH": { pitch: string; lines: number; fits: number; least: string; most: string };
	"PROFILE-CHARACTERS": { characters: number; fits: number; least: string; most: string };
	"PROFILE-PAGE-NUMBER": { height: string; margin: string };
	"PROFILE-IMPRINT": { bottom: string; least: string; most: string };
}

export const PROFILE_SEVERITY: Record<keyof ProfileArgs, Severity> = {
	"PROFILE-EMPTY": "warning",
	"PROFILE-NOT-MAPPING": "error",
	"PROFILE-GROUP": "error",
	"PROFILE-OUTSIDE": "error",
	"PROFILE-MISSING": "error",
	"PROFILE-CYCLE": "error",
	"PROFILE-NUMBER": "error",
	"PROFILE-UNIT": "error",
	"PROFILE-RANGE": "error",
	"PROFILE-WHOLE": "error",
	"PROFILE-SIZE": "error",
	"PROFILE-SIZE-FITTED": "error",
	"PROFILE-COLOUR": "error",
	"PROFILE-NO-ROOM": "error",
	"PROFILE-FIT": "error",
	"PROFILE-FONT": "error",
	"PROFILE-TIGHT": "error",
	"PROFILE-PITCH": "error",
	"PROFILE-CHARACTERS": "error",
	"PROFILE-PAGE-NUMBER": "error",
	"PROFILE-IMPRINT": "error",
};
