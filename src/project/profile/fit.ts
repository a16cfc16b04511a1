/** Rows that are possible by themselves and yet do not fit the paper and the margins of their profile. */
import { type Diagnostic, diagnostic } from "../../diagnostics/diagnostic.ts";
import type { Profile } from "../../standard/layout.ts";
import type { MeasureName } from "../../standard/measures.ts";
import type { ElementName } from "../../standard/typography.ts";
import { mmToPt, ptToMm } from "../../standard/units.ts";
import { lengthWords } from "../../zh/profile-words.ts";
import { limitsOf } from "./limits.ts";
import { placeOf, type Said, sizePlace } from "./said.ts";

/** In millimetres, with the width of a character of the body and the height of a page number's line. */
interface Room {
	paper: { width: number; height: number };
	type: { width: number; height: number };
	top: number;
	bottom: number;
	character: number;
	pageNumber: number;
	/** Beside a stamp. */
	stampSides: number;
	/** In characters. */
	line: number;
	/** In characters of the title. */
	title: number;
}

interface Fit {
	row: MeasureName;
	/** The rows on which it depends, the likeliest to be wrong first. */
	by: MeasureName[];
	/** The elements on whose size it depends. */
	sizes?: ElementName[];
	least: (room: Room) => number;
	most: (room: Room) => number;
}

/** In characters: what has to be left for the post beside a stamp. */
const POST = 4;
/** In characters: what has to be left of a line that stands in. */
const REST = 4;

const TITLES: ElementName[] = ["title", "attachmentTitle"];

const none = () => 0;
const WIDTH: MeasureName[] = ["marginLeft", "marginRight", "pageWidth"];
const HEIGHT: MeasureName[] = ["marginTop", "marginBottom", "pageHeight"];

/** 发文机关标志 begins within the type area, and leaves its lower half to the text. */
const markTop = (row: MeasureName): Fit => ({
	row,
	by: HEIGHT,
	least: ({ top }) => top,
	most: ({ top, type }) => top + type.height / 2,
});

/** In characters, from one side or from both. */
const inset = (row: MeasureName, sides: 1 | 2): Fit => ({
	row,
	by: ["charactersPerLine"],
	least: none,
	most: ({ line }) => (line - REST) / sides,
});

const FITS: Fit[] = [
	inset("firstLineIndent", 1),
	inset("documentNumberIndent", 1),
	inset("signatoryIndent", 1),
	inset("signatureRight", 1),
	inset("sealedDateRight", 1),
	inset("noteIndent", 1),
	inset("rosterIndent", 1),
	inset("mastheadIndent", 2),
	inset("imprintIndent", 2),
	inset("pageNumberIndent", 1),
	...(["issuerMarkTop", "orderMarkTop", "minutesMarkTop", "briefingMarkTop"] as const).map(markTop),
	{ row: "issuerMarkWidth", by: WIDTH, least: none, most: ({ type }) => type.width },
	{ row: "issuerMarkTallest", by: HEIGHT, least: none, most: ({ type }) => type.height / 2 },
	{ row: "letterMarkTop", by: ["pageHeight"], least: none, most: ({ paper }) => paper.height / 2 },
	{ row: "letterRuleLength", by: ["pageWidth"], least: none, most: ({ paper }) => paper.width },
	// Below the text.
	{ row: "letterRuleBottom", by: ["marginBottom"], least: none, most: ({ bottom }) => bottom },
	{ row: "sealDiameter", by: WIDTH, least: none, most: ({ type }) => Math.min(type.width, type.height / 2) },
	{
		row: "stampWidth",
		by: ["stampRight", "stampGap", ...WIDTH],
		least: none,
		most: ({ type, character, stampSides }) => type.width - stampSides - POST * character,
	},
	{ row: "stampHeight", by: HEIGHT, least: none, most: ({ type }) => type.height / 2 },
	// Its line stands on the paper.
	{
		row: "pageNumberHeight",
		by: ["pageNumberPitch"],
		least: ({ pageNumber }) => pageNumber / 2,
		// Too high is told by a rule of its own.
		most: () => Number.POSITIVE_INFINITY,
	},
	{ row: "titleCharacters", by: WIDTH, sizes: TITLES, least: none, most: ({ title }) => title },
];

function roomOf({ measures, typography }: Profile): Room {
	const value = (name: MeasureName) => measures[name].value;
	const paper = { width: value("pageWidth"), height: value("pageHeight") };
	const width = paper.width - value("marginLeft") - value("marginRight");
	const character = ptToMm(typography.body.sizePt + value("bodyTracking"));
	return {
		paper,
		type: {
			width,
			height: paper.height - value("marginTop") - value("marginBottom"),
		},
		top: value("marginTop"),
		bottom: value("marginBottom"),
		character,
		pageNumber: ptToMm(value("pageNumberPitch")),
		line: value("charactersPerLine"),
		title: Math.floor(mmToPt(width) / Math.max(...TITLES.map((name) => typography[name].sizePt))),
		stampSides: (value("stampRight") + value("stampGap")) * character,
	};
}

/** Down and up to a hundredth, so that what is told to be possible is. */
const down = (value: number): number => Math.floor(value * 100) / 100;
const up = (value: number): number => Math.ceil(value * 100) / 100;

/** Told where the file says the row, or one on which it depends. */
export function fit(profile: Profile, said: Said): Diagnostic[] {
	const room = roomOf(profile);
	return FITS.flatMap(({ row, by, sizes = [], least, most }) => {
		const span = placeOf(said, row, ...by) ?? sizePlace(said, ...sizes);
		const { title, value, unit } = profile.measures[row];
		const limits = limitsOf(row, unit);
		const low = up(Math.max(least(room), limits.least));
		const high = down(Math.min(most(room), limits.most));
		if (!span || (value >= low && value <= high)) return [];
		const words = (length: number) => lengthWords(length, unit);
		const args = { row: title, value: words(value), least: words(low), most: words(high) };
		return [diagnostic("PROFILE-FIT", span, args)];
	});
}
