/** What a writer gives back. */

/**
 * What stands elsewhere than it would because of how the pages come out: 主送 in 版记 (7.3.2), the text's last lines with
 * the signature (7.3.5.5), 版记 on an even page, with or without a blank page before it (7.5).
 */
export type Move = "recipients" | "signature" | "imprint" | "blankPage";

export interface PageCount {
	pages: number;
	moves: readonly Move[];
}

export interface Written {
	bytes: Uint8Array;
	/** Of formats that have pages. */
	layout?: PageCount;
}
