import type { Severity } from "../diagnostic.ts";

/** What a JSON file lacks at the place where reading it ended. */
export type JsonFault =
	| "value"
	| "key"
	| "colon"
	| "comma"
	| "brace"
	| "trailing"
	| "extra"
	| "string"
	| "unclosed"
	| "behind"
	| "deep"
	| "wide"
	| "comment";

/** The configuration of a project, and the genres that it adds. `where` names the key around, as typed. */
export interface ProjectArgs {
	"CONFIG-NOT-MAPPING": { got: "list" | "text" };
	"CONFIG-FOLDER-OUTSIDE": { field: string; folder: string };
	"CONFIG-FILE-OUTSIDE": { field: string; file: string };
	"CONFIG-FILE-MISSING": { file: string };
	"CONFIG-FILE-TWICE": { field: string; file: string };
	"CONFIG-FOLDER-FILE": { field: string; folder: string };
	"CONFIG-FOLDER-NONE": { field: string; folder: string };
	"CONFIG-DEFAULT-OWN": { field: string };
	"JSON-SYNTAX": { what: JsonFault; typed: string; meant?: string };
	"JSON-DUPLICATE-KEY": { key: string; line: number };
	"SCHEMA-TYPE": { where: string; want: string[] };
	"SCHEMA-EMPTY": { where: string };
	"SCHEMA-VALUE": { where: string; value: string; allowed: string[] };
	"SCHEMA-FORM": { sentence: string };
	"SCHEMA-MISSING": { key: string; title: string };
	"SCHEMA-UNKNOWN": { key: string; near?: string; here: string[] };
	/** A name in a list of fields or sections that is none. */
	"SCHEMA-NAME-UNKNOWN": { where: string; name: string; near?: string };
	/** A field of the genre's own has a name that every plan has. */
	"SCHEMA-FIELD-TAKEN": { name: string };
	"SCHEMA-FIELD-SHAPE": { field: string };
	"SCHEMA-REQUIRED": { name: string };
	"GENRE-FROM-PROJECT": { name: string; file: string };
	"GENRE-FILE-NAME": { name: string };
	"GENRE-NAME-TAKEN": { name: string; by: string };
	/** `lost`: own fields that the other template does not print; `idle`: templates that no genre uses. */
	"GENRE-TEMPLATE-NONE": { file: string; used: string; lost: string[]; idle: string[] };
	/** A file that may have been meant for a genre; `right` is where that would be. */
	"GENRE-FILE-IDLE": { file: string; right: string };
	"GENRE-FIELD-UNPRINTED": { fields: string[] };
	"GENRE-FIELD-PRINTED": { field: string };
	"GENRE-EXAMPLE-NONE": { file: string };
	"GENRE-EXAMPLE-OTHER": { genre: string };
	"GENRE-HOSTILE": { text: string; how: "structure" | "crash" };
}

export const PROJECT_SEVERITY: Record<keyof ProjectArgs, Severity> = {
	"CONFIG-NOT-MAPPING": "error",
	"CONFIG-FOLDER-OUTSIDE": "error",
	"CONFIG-FILE-OUTSIDE": "error",
	"CONFIG-FILE-MISSING": "error",
	"CONFIG-FILE-TWICE": "error",
	"CONFIG-FOLDER-FILE": "error",
	"CONFIG-FOLDER-NONE": "warning",
	"CONFIG-DEFAULT-OWN": "error",
	"JSON-SYNTAX": "error",
	"JSON-DUPLICATE-KEY": "error",
	"SCHEMA-TYPE": "error",
	"SCHEMA-EMPTY": "error",
	"SCHEMA-VALUE": "error",
	"SCHEMA-FORM": "error",
	"SCHEMA-MISSING": "error",
	"SCHEMA-UNKNOWN": "error",
	"SCHEMA-NAME-UNKNOWN": "error",
	"SCHEMA-FIELD-TAKEN": "error",
	"SCHEMA-FIELD-SHAPE": "error",
	"SCHEMA-REQUIRED": "error",
	"GENRE-FROM-PROJECT": "info",
	"GENRE-FILE-NAME": "error",
	"GENRE-NAME-TAKEN": "error",
	"GENRE-TEMPLATE-NONE": "info",
	"GENRE-FILE-IDLE": "error",
	"GENRE-FIELD-UNPRINTED": "error",
	"GENRE-FIELD-PRINTED": "warning",
	"GENRE-EXAMPLE-NONE": "error",
	"GENRE-EXAMPLE-OTHER": "error",
	"GENRE-HOSTILE": "error",
};
