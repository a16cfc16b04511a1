import type { Severity } from "../diagnostic.ts";

/** What stands in the fields of a document and does not agree with the rules for them. `field` is the key as typed. */
export interface FieldsArgs {
	/** `wanted`: an example of the form. */
	"DOCNO-FORM": { text: string; wanted: string };
	COPYNO: Record<string, never>;
	"SIGNER-DOWN": { genre: string };
	"SIGNER-SEP": { text: string };
	"UNITS-END": { field: string; mark: string };
	"UNITS-LABEL": { field: string; label: string };
	"RECV-SEP": { field: string; mark: string };
	"RECV-MULTI": { genre: string; count: number };
	"RECV-PERSON": { genre: string; name: string };
	"CC-DOWN": { genre: string; name: string };
	/** `other`: the key, as typed, under which it stands already. */
	"UNITS-TWICE": { field: string; name: string; other: string };
	"NOTE-END": Record<string, never>;
	"NOTE-LABEL": { label: string };
	"NOTE-CONTACT": { genre: string };
	"PRINT-YINFA": { field: string; text: string };
	"TITLE-END": { mark: string };
	"TITLE-INNER": { mark: string };
	/** `ends`: the 文种 that the title ends with, where it ends with one. */
	"TITLE-GENRE": { genre: string; word: string; ends?: string };
	"TITLE-DUP-GENRE": { text: string };
	"TITLE-NO-DE": { word: string };
	"TITLE-GUANYU": { count: number };
	"TITLE-ORG": { issuer: string };
	"TITLE-BOOKMARK": { name: string };
	"URGENT-TITLE": { word: string };
	/** `count`: how many there are. */
	"ATT-REF": { text: string; count: number };
	"ATT-NUM": { text: string; put: string; only: boolean };
	/** `count`: how many, where none is mentioned. */
	"ATT-UNMENTIONED": { name: string; count: number };
	"ATT-YINFA": { name: string };
	"REPORT-ASK": { genre: string; text: string };
	"REQUEST-CLOSING": Record<string, never>;
	"REQUEST-TWO": { text: string };
	/** `printed`: what the tool prints where the plan has no 结语. */
	"CLOSING-TWICE": { text: string; printed: string };
	"CLOSING-REPEATS": { text: string };
	/** `number`: only 发文字号 is lacking. */
	"REPLY-QUOTE": { genre: string; number: boolean };
	"LETTER-TONE": { text: string };
	"LETTER-CLOSING": { text: string };
	"LEN-5000": { count: number };
	"LEN-4000": { count: number };
	"HEADINGS-MANY": { count: number };
}

export const FIELDS_SEVERITY: Record<keyof FieldsArgs, Severity> = {
	"DOCNO-FORM": "warning",
	COPYNO: "warning",
	"SIGNER-DOWN": "warning",
	"SIGNER-SEP": "warning",
	"UNITS-END": "error",
	"UNITS-LABEL": "error",
	"RECV-SEP": "warning",
	"RECV-MULTI": "error",
	"RECV-PERSON": "warning",
	"CC-DOWN": "warning",
	"UNITS-TWICE": "warning",
	"NOTE-END": "warning",
	"NOTE-LABEL": "warning",
	"NOTE-CONTACT": "info",
	"PRINT-YINFA": "warning",
	"TITLE-END": "error",
	"TITLE-INNER": "warning",
	"TITLE-GENRE": "warning",
	"TITLE-DUP-GENRE": "error",
	"TITLE-NO-DE": "warning",
	"TITLE-GUANYU": "info",
	"TITLE-ORG": "info",
	"TITLE-BOOKMARK": "info",
	"URGENT-TITLE": "warning",
	"ATT-REF": "error",
	"ATT-NUM": "warning",
	"ATT-UNMENTIONED": "info",
	"ATT-YINFA": "warning",
	"REPORT-ASK": "error",
	"REQUEST-CLOSING": "warning",
	"REQUEST-TWO": "warning",
	"CLOSING-TWICE": "warning",
	"CLOSING-REPEATS": "info",
	"REPLY-QUOTE": "warning",
	"LETTER-TONE": "warning",
	"LETTER-CLOSING": "info",
	"LEN-5000": "warning",
	"LEN-4000": "warning",
	"HEADINGS-MANY": "info",
};
