/** What a writer gives back. */

/**
 * What stands elsewhere than it would because of how the pages come out: 主送 in 版记 (7.3.2), the text's last lines with
 * the signature, or its last paragraph set closer, or neither possible (7.3.5.5), 版记 on an even page, with or without a
 * blank page before it (7.5), or running over pages because it is taller than one.
 */
export type Move =
	| "recipients"
	| "signature"
	| "signatureTightened"
	| "signatureAlone"
	| "imprint"
	| "blankPage"
	| "imprintTooTall";

export interface PageCount {
	pages: number;
	moves: readonly Move[];
}

export interface Written {
	bytes: Uint8Array;
	/** Of formats that have pages. */
	layout?: PageCount;
}
