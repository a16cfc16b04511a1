/**
 * 版记 (7.4): at the foot of the last page. One frame for each line, placed from the top of the page: lines that share
 * a frame lose their rules in LibreOffice 7.4, and frames that touch do not lay out in Word.
 */
import { type ImprintRow, textOf } from "../../../document/document.ts";
import { mmToEighths, mmToTwips, ptToTwips } from "../../../standard/units.ts";
import { widthOf } from "../../../standard/width.ts";
import { WORDING } from "../../../standard/wording.ts";
import { type FlowParagraph, paragraph, placedParagraph, type Run } from "../flow.ts";
import type { Look } from "../look/look.ts";
import { run } from "../paragraph.ts";
import type { Setting } from "../setting.ts";

const WITHOUT_PLACE = 0;

/** A row of 版记, not yet at its height on the page. */
function rowLook({ label, right }: ImprintRow, { geometry, profile }: Setting): Look {
	const inset = profile.measures.imprintIndent.value;
	const size = ptToTwips(profile.typography.imprint.sizePt);
	const hanging = widthOf(label);
	return {
		frame: { x: geometry.margins.left, y: WITHOUT_PLACE, width: geometry.width },
		...(textOf(right) === "" ? {} : { tabs: [{ align: "right", position: geometry.width - inset * size }] }),
		// Further lines begin below what follows the label.
		...(hanging === 0
			? {}
			: {
					indent: {
						left: geometry.smallCharacters(inset + hanging),
						right: geometry.smallCharacters(inset),
						hanging: geometry.smallCharacters(hanging),
					},
				}),
	};
}

/** A paragraph with rules above and below it stands as much lower as the upper one is thick. */
const BETWEEN_RULES = 0.35;

export const imprintPitch = ({ profile }: Setting): number => ptToTwips(profile.measures.imprintPitch.value);

interface PlacedRow {
	look: Look;
	words: (Run | undefined)[];
	lines: number;
}

function rowsOf(rows: readonly ImprintRow[], setting: Setting, isRuled: boolean): PlacedRow[] {
	const { geometry, profile, measurer } = setting;
	const { measures } = profile;
	const rule = (outer: boolean) => ({
		size: mmToEighths(measures[outer ? "imprintOuterRule" : "imprintInnerRule"].value),
		space: 0,
		colour: profile.colours.text.rgb,
	});
	const rules = ({ label }: ImprintRow, index: number) => {
		const next = rows[index + 1];
		// 7.4.2: none between 主送 and 抄送, which are labelled both.
		const isOpen = label === WORDING.recipients && next !== undefined && next.label !== "";
		return {
			...(index === 0 ? { top: rule(true) } : {}),
			...(isOpen ? {} : { bottom: rule(next === undefined) }),
		};
	};
	return rows.map((row, index) => {
		const right = textOf(row.right);
		const look = rowLook(row, setting);
		const words = [run(row.label + textOf(row.text)), run(right === "" ? "" : `\t${right}`)];
		const { lines } = measurer.measure(placedParagraph("Imprint", look, ...words), geometry.width);
		return { look: { ...look, borders: isRuled ? rules(row, index) : undefined }, words, lines };
	});
}

/** At the foot of the page, each line `pitch` high. */
export function imprintFrames(
	rows: readonly ImprintRow[],
	setting: Setting,
	isRuled: boolean,
	pitch: number,
): FlowParagraph[] {
	const { geometry, profile } = setting;
	const gap = ptToTwips(profile.measures.imprintGap.value);
	const spacing = pitch === imprintPitch(setting) ? {} : { spacing: { line: pitch, rule: "exact" } as const };
	const lowered = isRuled && rows.length === 1 ? mmToTwips(BETWEEN_RULES) : 0;
	let bottom = mmToTwips(profile.measures.imprintBottom.value);
	const frames = rowsOf(rows, setting, isRuled)
		.toReversed()
		.map(({ look, words, lines }) => {
			const y = bottom - lines * pitch - lowered;
			bottom = y - gap;
			const frame = { x: geometry.margins.left, y, width: geometry.width };
			return placedParagraph("Imprint", { ...look, ...spacing, frame }, ...words);
		});
	return frames.toReversed();
}

/** Down the page and on to the next, where it is taller than one: paragraphs that touch would share their rules. */
export const imprintParagraphs = (
	rows: readonly ImprintRow[],
	setting: Setting,
	isRuled: boolean,
): FlowParagraph[] =>
	rowsOf(rows, setting, isRuled).flatMap(({ look: { frame: _, ...look }, words }, index) => [
		...(index === 0 ? [] : [paragraph("Anchor")]),
		placedParagraph("Imprint", look, ...words),
	]);
