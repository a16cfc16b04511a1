import type { Severity } from "../diagnostic.ts";

/** Reading and writing files; `path` as the user typed it. */
export interface FileArgs {
	"FILE-NOT-FOUND": { path: string };
	"FILE-IS-DIRECTORY": { path: string };
	"FILE-UNREADABLE": { path: string; reason: string };
	"FILE-TOO-LARGE": { path: string; bytes: number; limit: number };
	"FILE-ENCODING": { path: string };
	"OUTPUT-NOT-OURS": { path: string };
	"OUTPUT-CHANGED": { path: string };
	"OUTPUT-LOCKED": { path: string };
	"OUTPUT-READ-ONLY": { path: string };
	"OUTPUT-IS-DIRECTORY": { path: string };
	"OUTPUT-IS-INPUT": { path: string };
	/** `row`: of the table that fills the other. */
	"OUTPUT-TWICE": { path: string; other: string; row?: number };
	/** `left`: attachments that are files of their own, by their labels, for which standard output has no room. */
	"OUTPUT-ONE": { left: string[] };
	"OUTPUT-UNWRITABLE": { path: string; reason: string };
	/** A name in the pattern of the project's output that the plan has not. */
	"NAME-UNKNOWN": { name: string; plan: string };
	"NAME-EMPTY": { plan: string };
	"NAME-CUT": { path: string };
	"NAME-LONG": { path: string; limit: number };
}

export const FILE_SEVERITY: Record<keyof FileArgs, Severity> = {
	"FILE-NOT-FOUND": "error",
	"FILE-IS-DIRECTORY": "error",
	"FILE-UNREADABLE": "error",
	"FILE-TOO-LARGE": "error",
	"FILE-ENCODING": "error",
	"OUTPUT-NOT-OURS": "error",
	"OUTPUT-CHANGED": "error",
	"OUTPUT-LOCKED": "error",
	"OUTPUT-READ-ONLY": "error",
	"OUTPUT-IS-DIRECTORY": "error",
	"OUTPUT-IS-INPUT": "error",
	"OUTPUT-TWICE": "error",
	"OUTPUT-ONE": "warning",
	"OUTPUT-UNWRITABLE": "error",
	"NAME-UNKNOWN": "error",
	"NAME-EMPTY": "error",
	"NAME-CUT": "warning",
	"NAME-LONG": "warning",
};
