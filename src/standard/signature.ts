/**
 * Where 署名 and 成文日期 stand (GB/T 9704-2012 7.3.5), as distances from the right edge of the type area,
 * in characters of the body.
 */
export interface SignaturePlace {
	signatureRight: number;
	dateRight: number;
}

/** The distances that 7.3.5 gives; of a profile its measures of these names. */
export type SignatureMeasures = Record<"signatureRight" | "dateShift" | "sealedDateRight", { value: number }>;

/**
 * 7.3.5.1: the date stands `sealedDateRight` (4) characters in, the name above it on the same centre line; neither
 * leaves the page.
 */
export function sealedPlace(
	signature: number,
	date: number,
	{ sealedDateRight }: SignatureMeasures,
): SignaturePlace {
	const signatureRight = sealedDateRight.value + (date - signature) / 2;
	if (signatureRight >= 0) return { signatureRight, dateRight: sealedDateRight.value };
	return { signatureRight: 0, dateRight: (signature - date) / 2 };
}

/**
 * 7.3.5.2: the name stands `signatureRight` (2) characters in and the date begins `dateShift` (2) right of it; a date
 * longer than the name stands as far in itself and moves the name. So does one that would stand closer to the edge,
 * which the clause does not foresee.
 */
export function unsealedPlace(
	signature: number,
	date: number,
	{ signatureRight: { value: right }, dateShift: { value: shift } }: SignatureMeasures,
): SignaturePlace {
	const dateRight = signature + right - shift - date;
	if (dateRight >= right) return { signatureRight: right, dateRight };
	return { signatureRight: date + shift + right - signature, dateRight: right };
}
