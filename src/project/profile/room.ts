import { type Diagnostic, diagnostic, type Span } from "../../diagnostics/diagnostic.ts";
import type { Profile } from "../../standard/layout.ts";
import type { MeasureName } from "../../standard/measures.ts";
import { mmToTwips, ptToTwips } from "../../standard/units.ts";
import { lengthWords, sizeWords } from "../../zh/profile-words.ts";
import { fit } from "./fit.ts";
import { placeOf, type Said, sizePlace } from "./said.ts";

/** A type area smaller than this has no document in it. */
const SMALLEST_MM = 60;

/** What rows are each possible and yet impossible together; told where the file itself says one of them. */
export function clashes(profile: Profile, said: Said): Diagnostic[] {
	const room = [...upright(profile, said), ...turned(profile, said)];
	// One number too large may leave no room in several ways: the first is enough.
	if (room.length > 0)
		return room.filter(({ span }, at) => room.findIndex((one) => one.span === span) === at);
	return RULES.flatMap((rule) => rule(profile, said));
}

const RULES = [tight, pitch, characters, pageNumber, imprint, fit];

const bodySize = (said: Said): Span | undefined => sizePlace(said, "body");

function roomLeft(
	{ measures }: Profile,
	said: Said,
	way: "宽" | "高",
	[paper, ...margins]: [MeasureName, MeasureName, MeasureName],
): Diagnostic[] {
	const span = placeOf(said, ...margins, paper);
	const left = margins.reduce((rest, name) => rest - measures[name].value, measures[paper].value);
	if (left >= SMALLEST_MM || !span) return [];
	const [whole = "", ...titles] = [paper, ...margins].map((name) => measures[name].title);
	const room = lengthWords(Math.max(0, left), "mm");
	return [diagnostic("PROFILE-NO-ROOM", span, { way, room, margins: titles, paper: whole })];
}

function upright(profile: Profile, said: Said): Diagnostic[] {
	return [
		...roomLeft(profile, said, "宽", ["pageWidth", "marginLeft", "marginRight"]),
		...roomLeft(profile, said, "高", ["pageHeight", "marginTop", "marginBottom"]),
	];
}

/** The paper on its side: its left edge is the upright one's lower. */
function turned(profile: Profile, said: Said): Diagnostic[] {
	return [
		...roomLeft(profile, said, "宽", ["pageHeight", "landscapeLeft", "landscapeRight"]),
		...roomLeft(profile, said, "高", ["pageWidth", "landscapeTop", "landscapeBottom"]),
	];
}

function tight({ measures, typography }: Profile, said: Said): Diagnostic[] {
	const span = placeOf(said, "linePitch") ?? bodySize(said);
	const { value } = measures.linePitch;
	const { sizePt } = typography.body;
	if (value >= sizePt || !span) return [];
	return [diagnostic("PROFILE-TIGHT", span, { pitch: lengthWords(value, "pt"), size: sizeWords(sizePt) })];
}

/** `whole` held in so many equal parts, each of so many twips: from `least` to `most` points. */
const shares = (whole: number, parts: number): [least: number, most: number] => [
	(Math.floor(whole / (parts + 1)) + 1) / 20,
	Math.floor(whole / parts) / 20,
];

const points = (value: number): string => lengthWords(value, "pt").replace(" ", "");

function pitch({ measures }: Profile, said: Said): Diagnostic[] {
	const { linePitch, linesPerPage, pageHeight, marginTop, marginBottom } = measures;
	const span = placeOf(said, "linePitch", "linesPerPage", "marginTop", "marginBottom", "pageHeight");
	// As the writer counts: every margin is rounded by itself.
	const whole = mmToTwips(pageHeight.value) - mmToTwips(marginTop.value) - mmToTwips(marginBottom.value);
	const fits = Math.floor(whole / ptToTwips(linePitch.value));
	const lines = linesPerPage.value;
	if (fits === lines || !span) return [];
	const [least, most] = shares(whole, lines).map(points) as [string, string];
	const args = { pitch: lengthWords(linePitch.value, "pt"), lines, fits, least, most };
	return [diagnostic("PROFILE-PITCH", span, args)];
}

function characters({ measures, typography }: Profile, said: Said): Diagnostic[] {
	const { bodyTracking, charactersPerLine, pageWidth, marginLeft, marginRight } = measures;
	const span =
		placeOf(said, "charactersPerLine", "bodyTracking", "marginLeft", "marginRight", "pageWidth") ??
		bodySize(said);
	const whole = mmToTwips(pageWidth.value) - mmToTwips(marginLeft.value) - mmToTwips(marginRight.value);
	const size = ptToTwips(typography.body.sizePt);
	const fits = Math.floor(whole / (size + ptToTwips(bodyTracking.value)));
	const wanted = charactersPerLine.value;
	if (fits === wanted || !span) return [];
	const [least, most] = shares(whole, wanted).map((share) => points(share - typography.body.sizePt)) as [
		string,
		string,
	];
	return [diagnostic("PROFILE-CHARACTERS", span, { characters: wanted, fits, least, most })];
}

function pageNumber({ measures }: Profile, said: Said): Diagnostic[] {
	const { pageNumberHeight, marginBottom } = measures;
	const span = placeOf(said, "pageNumberHeight", "marginBottom");
	if (pageNumberHeight.value <= marginBottom.value || !span) return [];
	const [high, margin] = [pageNumberHeight, marginBottom].map(({ value }) => lengthWords(value, "mm"));
	return [diagnostic("PROFILE-PAGE-NUMBER", span, { height: high ?? "", margin: margin ?? "" })];
}

/** How far the last rule of 版记 may lie above the lower margin, where the ink of the last line of a text ends. */
const SLACK_MM = 5;

function imprint({ measures }: Profile, said: Said): Diagnostic[] {
	const { imprintBottom, pageHeight, marginBottom } = measures;
	const span = placeOf(said, "imprintBottom", "marginBottom", "pageHeight");
	const edge = pageHeight.value - marginBottom.value;
	const above = edge - imprintBottom.value;
	if ((above >= 0 && above <= SLACK_MM) || !span) return [];
	const words = (value: number) => lengthWords(value, "mm");
	const args = { bottom: words(imprintBottom.value), least: words(edge - SLACK_MM), most: words(edge) };
	return [diagnostic("PROFILE-IMPRINT", span, args)];
}
