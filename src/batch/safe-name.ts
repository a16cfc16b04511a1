/** Names of files that every system takes, Windows above all. */

const WIDE: Record<string, string> = {
	"<": "＜",
	">": "＞",
	":": "：",
	'"': "＂",
	"/": "／",
	"\\": "＼",
	"|": "｜",
	"?": "？",
	"*": "＊",
};

/** Words within a name: what Windows forbids becomes its full-width form, which reads the same. */
export const safeWords = (text: string): string =>
	text
		.normalize("NFC")
		.replace(/[\p{Cc}\p{Zl}\p{Zp}\p{Cs}]+/gu, " ")
		.replace(/[<>:"/\\|?*]/g, (one) => WIDE[one] as string)
		.replace(/ {2,}/g, " ");

/** Names that are devices to Windows, with any ending. */
const RESERVED = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/i;

/** Bytes of one name: 255 less what attachments, endings and files being written add. */
const LONGEST = 200;
/** Windows counts UTF-16 units of the whole path, 259 of them; folders of the machine stand before it. */
export const LONGEST_PATH = 180;

export interface SafeName {
	/** Empty where nothing is left. */
	name: string;
	isCut: boolean;
}

/** One folder or file: no blanks or dots at its end, no device, not too long. */
export function safeName(typed: string): SafeName {
	// Where a part is empty, the mark that parts it from the next stands alone.
	const bare = typed
		.replace(/([-_—])[-_—]+/g, "$1")
		.replace(/^[-_—\s]+|[-_—\s.]+$/gu, "")
		.replace(/^\.+/, "");
	const name = RESERVED.test(bare) ? `_${bare}` : bare;
	const short = cut(name, LONGEST);
	return { name: short, isCut: short !== name };
}

/** What stands behind the last dash, be it a number that tells names apart, is kept. */
function cut(name: string, most: number): string {
	if (Buffer.byteLength(name) <= most) return name;
	const [end] = /-[^-]{1,12}$/u.exec(name) ?? [""];
	const room = most - Buffer.byteLength(`…${end}`);
	let kept = "";
	for (const character of name) {
		if (Buffer.byteLength(kept + character) > room) break;
		kept += character;
	}
	return `${kept.trimEnd()}…${end}`;
}
