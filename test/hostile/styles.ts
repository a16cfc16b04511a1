/** The same text in the ways that YAML has to write it. */
export type Write = (text: string, indent: number) => string;

const hex = (code: number, digits: number) => code.toString(16).padStart(digits, "0");

/** As JSON writes it; a tab behind `C:` by its number, since that looks like the path `C:\temp` and is told. */
const json = (text: string) => JSON.stringify(text).replace(/(?<=[A-Za-z]:)\\t/g, "\\u0009");

/** What an editor would garble is escaped. */
export const double: Write = (text) =>
	json(text).replace(
		/[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g,
		(character) => `\\u${hex(character.charCodeAt(0), 4)}`,
	);

/** Everything as it is, as far as double quotes allow. */
const doubleBare: Write = (text) => json(text);

/** Everything beyond ASCII by its number, in each of the notations. */
const escapes: Write = (text) => {
	const written = Array.from(text, (character, i) => {
		const code = character.codePointAt(0) as number;
		if (code > 0xffff && i % 2) return JSON.stringify(character).slice(1, -1);
		if (code > 0xffff) return `\\U${hex(code, 8)}`;
		if (code < 0x100) return `\\x${hex(code, 2)}`;
		return `\\u${hex(code, 4)}`;
	});
	return `"${written.join("")}"`;
};

const single: Write = (text) => `'${text.replaceAll("'", "''")}'`;

/** The indentation is said, since the text itself may begin with blanks. */
const block: Write = (text, indent) => `|2-\n${" ".repeat(indent + 2)}${text}`;

/** Plain only where no rule of YAML, and no lookout of ours, has a say. */
const SURE = /^[\p{Script=Han}A-Za-z][\p{Script=Han}A-Za-z0-9。、；]*$/u;

/** Ways that can hold the text; the first always can. */
export function waysFor(text: string): Write[] {
	// What is long is written in the way that makes it no longer.
	if (text.length > 1000) return [single];
	const ways = [double, doubleBare, escapes, double];
	if (/[\r\n]/.test(text)) return ways;
	ways.push(single, block);
	if (SURE.test(text))
		ways.push(
			(plain) => plain,
			(plain) => plain,
		);
	return ways;
}
