/**
 * Widths of characters in thousandths of the size. 汉字 and their punctuation are one em in every font; figures, letters
 * and their punctuation are not: these are those of the free fonts that stand in for the names of the standard wherever
 * those are not installed, as in LibreOffice on Linux. Word's own 仿宋_GB2312 has all of them at half an em, so that
 * a line with letters may break elsewhere there.
 */
import type { FaceName } from "../../../standard/typography.ts";

const EM = 1000;
const FIRST = 0x20;

/** From the space to the tilde. */
const ASCII: Record<FaceName, string> = {
	仿宋: "333 278 500 833 500 833 781 278 389 389 500 778 278 333 278 500 500 500 500 500 500 500 500 500 500 500 278 278 778 778 778 472 778 739 703 722 758 675 647 782 739 350 508 767 619 906 739 778 675 778 731 556 722 739 739 1017 739 739 611 278 500 278 611 778 500 489 561 444 561 444 306 500 561 283 311 533 283 839 561 500 561 533 392 394 389 561 533 728 533 533 446 500 278 500 611",
	黑体: "333 319 500 833 500 833 758 278 389 389 500 778 278 333 278 500 500 500 500 500 500 500 500 500 500 500 278 278 778 778 778 472 667 667 667 639 722 597 569 667 708 278 472 694 542 875 708 736 639 736 646 555 680 687 667 944 667 667 611 289 500 289 611 778 500 480 517 444 517 444 305 500 517 239 267 489 239 794 517 500 517 517 342 383 361 517 461 683 461 461 435 500 278 500 611",
	楷体: "389 333 555 889 555 889 833 333 444 444 555 833 333 389 333 555 555 555 555 555 555 555 555 555 555 555 333 333 833 833 833 555 833 805 764 778 819 736 708 840 805 417 569 833 680 972 805 833 736 833 791 611 778 805 805 1083 805 805 667 333 555 333 667 833 555 555 500 500 555 500 333 500 555 333 333 500 278 889 611 555 555 500 458 444 361 583 500 722 508 528 444 555 333 555 667",
	小标宋:
		"333 305 500 833 500 833 777 278 388 388 500 778 277 333 278 500 500 500 500 500 500 500 500 500 500 500 277 278 778 778 778 472 777 755 711 722 766 655 627 786 783 397 516 783 600 950 783 750 683 750 759 555 694 769 755 1033 755 755 611 280 500 280 611 778 500 486 555 444 555 466 305 500 555 277 305 527 277 833 555 500 555 527 427 394 390 555 527 722 527 527 444 500 278 500 611",
	宋体: "333 278 500 833 500 833 777 278 388 388 500 778 277 333 278 500 500 500 500 500 500 500 500 500 500 500 277 278 778 778 778 472 777 750 708 722 763 680 652 784 750 361 513 777 625 916 750 777 680 777 736 555 722 750 750 1027 750 750 611 278 500 278 611 778 500 500 555 444 555 444 305 500 555 277 305 527 277 833 555 500 555 527 391 394 388 555 527 722 527 527 444 500 278 500 611",
};

/** Those of other blocks that official documents use; nearly the same in all faces. */
const OTHERS: Record<string, number> = {
	"\u00a0": 333,
	"°": 333,
	"¥": 739,
	"€": 722,
	"²": 400,
	"³": 400,
	é: 444,
	α: 500,
	β: 500,
	γ: 556,
	"‐": 333,
	"–": 500,
	"℃": 944,
	"‰": 1167,
	"№": 893,
	"※": 648,
};

/** Of the characters of Latin-1 and the punctuation that follows it. */
export type Widths = Uint16Array;

const TABLED = 0x2200;

const tables = new Map<FaceName, Widths>();

export function widthsOf(face: FaceName): Widths {
	const known = tables.get(face);
	if (known !== undefined) return known;
	const table = new Uint16Array(TABLED).fill(EM);
	ASCII[face].split(" ").forEach((width, index) => {
		table[FIRST + index] = Number(width);
	});
	for (const [character, width] of Object.entries(OTHERS)) table[character.charCodeAt(0)] = width;
	tables.set(face, table);
	return table;
}

/** Of a UTF-16 code unit: either half of a pair counts half. */
export const widthIn = (widths: Widths, code: number): number =>
	code < TABLED ? (widths[code] as number) : (code & 0xf800) === 0xd800 ? EM / 2 : EM;
