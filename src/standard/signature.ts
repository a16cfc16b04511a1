/**
 * Where 署名 and 成文日期 stand (GB/T 9704-2012 7.3.5), as distances from the right edge of the type area,
 * in characters of the body.
 */
export interface SignaturePlace {
	signatureRight: number;
	dateRight: number;
}

/** Width in characters: a printable ASCII character is half as wide as a 汉字. */
export function widthOf(text: string): number {
	let halves = 0;
	for (let index = 0; index < text.length; index++) {
		const code = text.charCodeAt(index);
		// Either half of a surrogate pair counts half.
		halves += (code >= 0x20 && code <= 0x7e) || (code & 0xf800) === 0xd800 ? 1 : 2;
	}
	return halves / 2;
}

/** Word processors put a quarter of a character between 汉字 and figures or letters. */
const SCRIPT_CHANGE = /[0-9A-Za-z](?=\p{Script=Han})|\p{Script=Han}(?=[0-9A-Za-z])/gu;

export const scriptChanges = (text: string): number => text.match(SCRIPT_CHANGE)?.length ?? 0;

/** Width as set, with the space between scripts. */
export const setWidthOf = (text: string): number => widthOf(text) + 0.25 * scriptChanges(text);

/** 7.3.5.1: the date stands four characters in, the name above it on the same centre line; neither leaves the page. */
export function sealedPlace(signature: number, date: number): SignaturePlace {
	const signatureRight = 4 + (date - signature) / 2;
	if (signatureRight >= 0) return { signatureRight, dateRight: 4 };
	return { signatureRight: 0, dateRight: (signature - date) / 2 };
}

/**
 * 7.3.5.2: the name stands two characters in and the date begins two characters right of it; a date longer than the
 * name stands two in itself and moves the name. So does one that would stand closer to the edge than two characters,
 * which the clause does not foresee.
 */
export function unsealedPlace(signature: number, date: number): SignaturePlace {
	const dateRight = signature - date;
	if (dateRight >= 2) return { signatureRight: 2, dateRight };
	return { signatureRight: date + 4 - signature, dateRight: 2 };
}
