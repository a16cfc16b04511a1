/**
 * What line breaking asks of a character: its script, whether it is a letter or figure, whether a line may begin or end
 * with it, and its class in Unicode's line breaking (UAX 14), by which LibreOffice breaks text in Western letters.
 */

/** Punctuation that belongs to no script goes with what stands before it. */
export const NO_SCRIPT = 0;
export const WESTERN = 1;
export const ASIAN = 2;
export const SCRIPT = 3;
export const LETTER = 4;
/** May not begin, may not end a line of Chinese: as LibreOffice has it for zh-CN. */
export const NOT_FIRST = 8;
export const NOT_LAST = 16;
export const BLANK = 32;
const CLASS_SHIFT = 6;

const CLASSES = [
	"ID",
	"AL",
	"NU",
	"OP",
	"CL",
	"QU",
	"EX",
	"IS",
	"SY",
	"HY",
	"BA",
	"B2",
	"IN",
	"PR",
	"PO",
	"NS",
	"SP",
	"GL",
] as const;
type LineClass = (typeof CLASSES)[number];

const NOT_FIRST_CHARACTERS =
	":!),.:;?]}¢'\"、。〉》」』】〕〗〞︰︱︳﹐､﹒﹔﹕﹖﹗﹚﹜﹞！），．：；？｜｝︴︶︸︺︼︾﹀﹂﹄﹏～￠々‖•·ˇˉ―-′’”";
const NOT_LAST_CHARACTERS = "([{£¥'\"‵〈《「『【〔〖（［｛￡￥〝︵︷︹︻︽︿﹁﹃﹙﹛﹝“‘";

const MEMBERS: Partial<Record<LineClass, string>> = {
	NU: "0123456789",
	OP: "([{（［｛〈《「『【〔〖〝",
	CL: ")]}）］｝〉》」』】〕〗〞，。、．",
	QU: "\"'“”‘’",
	EX: "!?！？",
	IS: ",.:;",
	SY: "/\\",
	HY: "-",
	BA: "|–‐",
	B2: "—",
	IN: "…",
	PR: "$+±£¥€№￥",
	PO: "%‰℃¢°′″％",
	NS: "：；々・",
	SP: " ",
	GL: "\u00a0",
};

const isBetween = (code: number, from: number, to: number): boolean => code >= from && code <= to;

function scriptOf(code: number): number {
	if (code === 0x20 || code === 0xa0) return NO_SCRIPT;
	if (code < 0x590 || isBetween(code, 0x1e00, 0x1fff)) return WESTERN;
	if (isBetween(code, 0x2e80, 0xd7ff) || isBetween(code, 0xf900, 0xfaff)) return ASIAN;
	if (isBetween(code, 0xfe30, 0xfe4f) || isBetween(code, 0xff00, 0xffef)) return ASIAN;
	// Halves of pairs: nearly all that come are 汉字.
	if (isBetween(code, 0xd800, 0xdfff)) return ASIAN;
	return NO_SCRIPT;
}

function isLetter(code: number): boolean {
	if (isBetween(code, 0x30, 0x39) || isBetween(code, 0x41, 0x5a) || isBetween(code, 0x61, 0x7a)) return true;
	if (isBetween(code, 0xc0, 0x24f)) return code !== 0xd7 && code !== 0xf7;
	if (code === 0xb2 || code === 0xb3 || code === 0xb9 || code === 0xaa || code === 0xb5 || code === 0xba)
		return true;
	if (isBetween(code, 0x250, 0x2af) || isBetween(code, 0x370, 0x52f)) return true;
	if (isBetween(code, 0x2150, 0x218b) || isBetween(code, 0x2460, 0x249b) || isBetween(code, 0x249c, 0x24ff))
		return !isBetween(code, 0x249c, 0x24e9);
	if (isBetween(code, 0x2776, 0x2793) || isBetween(code, 0x3021, 0x3029)) return true;
	if (isBetween(code, 0x3005, 0x3007) || isBetween(code, 0x3041, 0x30ff) || isBetween(code, 0x3220, 0x3229))
		return true;
	if (isBetween(code, 0x3400, 0x9fff) || isBetween(code, 0xf900, 0xfaff) || isBetween(code, 0xd800, 0xdfff))
		return true;
	return (
		isBetween(code, 0xff10, 0xff19) || isBetween(code, 0xff21, 0xff3a) || isBetween(code, 0xff41, 0xff5a)
	);
}

function traitsOf(code: number): number {
	const character = String.fromCharCode(code);
	const script = scriptOf(code);
	let traits = script;
	if (isLetter(code)) traits |= LETTER;
	if (NOT_FIRST_CHARACTERS.includes(character)) traits |= NOT_FIRST;
	if (NOT_LAST_CHARACTERS.includes(character)) traits |= NOT_LAST;
	if (code === 0x20 || code === 0x3000) traits |= BLANK;
	const named = CLASSES.findIndex((name) => MEMBERS[name]?.includes(character));
	const usual = CLASSES.indexOf(script === ASIAN ? "ID" : "AL");
	return traits | ((named < 0 ? usual : named) << CLASS_SHIFT);
}

const FIRST_HAN = 0x4e00;
const LAST_HAN = 0x9fff;
/** 0 where it has not been asked for: no character has none. */
const known = new Uint16Array(0x10000);
const HAN = traitsOf(FIRST_HAN);

/** Of a UTF-16 code unit, as bits. */
export function traitsAt(code: number): number {
	if (code >= FIRST_HAN && code <= LAST_HAN) return HAN;
	if (known[code] === 0) known[code] = traitsOf(code);
	return known[code] as number;
}

/** Pairs between which UAX 14 does not break, beyond those that hold for all; first what is before, then what follows. */
const UNBROKEN = new Set([
	"AL AL",
	"AL NU",
	"NU AL",
	"NU NU",
	"PR AL",
	"PO AL",
	"AL PR",
	"PR ID",
	"ID PO",
	"NU PO",
	"NU PR",
	"PR NU",
	"PO NU",
	"IS NU",
	"IS AL",
	"AL IN",
	"ID IN",
	"IN IN",
	"NU IN",
	"AL OP",
	"NU OP",
	"CL AL",
	"CL NU",
	"B2 B2",
]);

const NEVER_BEFORE = new Set<LineClass>(["CL", "EX", "IS", "SY", "QU", "BA", "HY", "NS", "SP", "GL"]);
const NEVER_AFTER = new Set<LineClass>(["OP", "QU", "GL"]);

const pairs = new Uint8Array(CLASSES.length * CLASSES.length);
CLASSES.forEach((before, row) => {
	CLASSES.forEach((after, column) => {
		const isBroken =
			before === "SP"
				? !(["CL", "EX", "IS", "SY", "SP"] as LineClass[]).includes(after)
				: !NEVER_BEFORE.has(after) && !NEVER_AFTER.has(before) && !UNBROKEN.has(`${before} ${after}`);
		pairs[row * CLASSES.length + column] = isBroken ? 1 : 0;
	});
});

/** Whether UAX 14 lets a line end between characters of these traits. */
export const isWesternBreak = (before: number, after: number): boolean =>
	pairs[(before >> CLASS_SHIFT) * CLASSES.length + (after >> CLASS_SHIFT)] === 1;
