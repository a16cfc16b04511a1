/** 署名 and 成文日期 in the three cases of 7.3.5: sealed, unsealed, with the stamps of those who sign. */
import { type Document, type Image, type Signed, textOf } from "../../../document/document.ts";
import { unsealedPlace } from "../../../standard/signature.ts";
import { mmToTwips } from "../../../standard/units.ts";
import { floatingPicture } from "../body/picture.ts";
import { type FlowParagraph, placedParagraph } from "../flow.ts";
import { keptLines, keptSpace, run, runOf } from "../paragraph.ts";
import type { Setting } from "../setting.ts";
import { sealedBlocks } from "./seal.ts";

/** 7.3.5.2: the names one below the other, the main issuer's first, the date with the last one. */
function unsealedBlocks(
	{ signatures, date: dated }: Document,
	{ geometry, profile, measurer }: Setting,
): FlowParagraph[] {
	const names = signatures.map(textOf);
	const date = textOf(dated);
	const { twips: character } = geometry.characters(1);
	const widths = names.map((name) => measurer.widthOf(name, "OfficialSignature") / character);
	const dateWidth = measurer.widthOf(date, "OfficialDate") / character;
	const place = unsealedPlace(widths.at(-1) ?? 0, dateWidth, profile.measures);
	const widest = Math.max(0, ...names.map((name) => measurer.roomFor(name, "OfficialSignature")));
	const room = (geometry.width - widest) / character;
	const signatureRight = Math.max(0, Math.min(place.signatureRight, room));
	const right = (characters: number) => ({ indent: { right: { twips: characters * character } } });
	return [
		...keptLines(profile.measures.linesAboveSignature.value),
		...names.map((name) => placedParagraph("OfficialSignature", right(signatureRight), run(name))),
		...(date === "" ? [] : [placedParagraph("OfficialDate", right(Math.max(0, place.dateRight)), run(date))]),
	];
}

/** A row of 签署: the post, and to its right the name or the stamp. */
interface StampRow {
	post: string;
	name: string;
	stamp: Image | undefined;
	/** What stands right of the post, in twips: a stamp, or room for one. */
	width: number;
	height: number;
}

function stampRows(
	{ signed, signatures, seals, sealDiameter }: Document,
	{ geometry, profile, measurer }: Setting,
): StampRow[] {
	const rows: readonly Signed[] =
		signed.length > 0 ? signed : signatures.map((post): Signed => ({ post, name: [] }));
	const { stampWidth, stampHeight } = profile.measures;
	return rows.map(({ post, name }, index) => {
		const stamp = seals[index];
		// Asked for by its width and without an image: it comes from a hand.
		const words = stamp === undefined && sealDiameter === null ? textOf(name) : "";
		const size =
			words === ""
				? {
						width: mmToTwips(stamp?.width ?? sealDiameter ?? stampWidth.value),
						height: mmToTwips(stamp?.height ?? stampHeight.value),
					}
				: { width: measurer.widthOf(words, "OfficialSignature"), height: geometry.pitch };
		return { post: textOf(post), name: words, stamp, ...size };
	});
}

/** A stamp is as high as several lines; the post stands at the middle of its height. */
function stampRow(row: StampRow, widest: number, { geometry, profile, media }: Setting): FlowParagraph[] {
	const { post, name, stamp, width, height } = row;
	const inset = geometry.characters(profile.measures.stampRight.value).twips;
	const gap = profile.measures.stampGap.value;
	const over = Math.max(0, (height - geometry.pitch) / 2);
	const left = geometry.width - inset - widest;
	const picture =
		stamp &&
		floatingPicture(stamp, media, {
			x: Math.round(left),
			y: Math.round(geometry.middle - height / 2),
			width,
			height,
		});
	const right = name === "" ? inset + widest + geometry.characters(gap).twips : inset + widest - width;
	const words = name === "" || post === "" ? post + name : post + "\u3000".repeat(gap) + name;
	const line = placedParagraph(
		"OfficialSignature",
		{ indent: { right: { twips: Math.round(right) } } },
		picture,
		run(words),
	);
	return [...keptSpace(over), line, ...keptSpace(over)];
}

/** 7.3.5.3: a row for each who signs, posts and stamps below each other, the date below the last. */
function stampBlocks(document: Document, setting: Setting): FlowParagraph[] {
	const { profile, geometry } = setting;
	const { linesAboveStamp, linesBelowStamp, stampRight, sealGap } = profile.measures;
	const rows = stampRows(document, setting);
	const widest = Math.max(0, ...rows.map(({ width }) => width));
	const isApart = rows.some(({ height }) => height > geometry.pitch);
	return [
		...keptLines(linesAboveStamp.value),
		...rows.flatMap((row, index) => [
			...(index > 0 && isApart ? keptSpace(mmToTwips(sealGap.value)) : []),
			...stampRow(row, widest, setting),
		]),
		...(textOf(document.date) === ""
			? []
			: [
					...keptLines(linesBelowStamp.value),
					placedParagraph(
						"OfficialDate",
						{ indent: { right: geometry.characters(stampRight.value) } },
						runOf(document.date),
					),
				]),
	];
}

export function signatureBlocks(document: Document, setting: Setting): FlowParagraph[] {
	const { signed, signatures, seal, date } = document;
	if (signed.length > 0 || (seal === "stamp" && signatures.length > 0)) return stampBlocks(document, setting);
	if (signatures.length === 0 && textOf(date) === "") return [];
	return seal === "sealed" ? sealedBlocks(document, setting) : unsealedBlocks(document, setting);
}
