/** Columns of a text on a terminal, worked out apart from the program: 汉字 and full-width forms are two. */
export function columnsOf(text: string): number {
	return [...text].reduce((sum, character) => sum + (isWide(character.codePointAt(0) as number) ? 2 : 1), 0);
}

/** Blocks of East Asian wide and full-width characters that plans use (UAX #11). */
const WIDE: [first: number, last: number][] = [
	[0x2e80, 0x303e],
	[0x3041, 0xa4cf],
	[0xac00, 0xd7a3],
	[0xf900, 0xfaff],
	[0xfe30, 0xfe6f],
	[0xff01, 0xff60],
	[0xffe0, 0xffe6],
	[0x20000, 0x3fffd],
];

function isWide(code: number): boolean {
	return WIDE.some(([first, last]) => code >= first && code <= last);
}
