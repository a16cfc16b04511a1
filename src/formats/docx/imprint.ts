/**
 * 版记 (7.4): at the foot of the last page. One frame for each line, placed from the top of the page: lines that share
 * a frame lose their rules in LibreOffice 7.4, and frames that touch do not lay out in Word.
 */
import { type ImprintRow, textOf } from "../../document/document.ts";
import { widthOf } from "../../standard/signature.ts";
import { mmToEighths, mmToTwips, ptToTwips } from "../../standard/units.ts";
import { WORDING } from "../../standard/wording.ts";
import { type FlowParagraph, placedParagraph } from "./flow.ts";
import type { Look } from "./look.ts";
import { Measurer } from "./pagination/measure.ts";
import { StyleMetrics } from "./pagination/styles.ts";
import { run } from "./paragraph.ts";
import type { Setting } from "./setting.ts";

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

export function imprintFrames(
	rows: readonly ImprintRow[],
	setting: Setting,
	isRuled: boolean,
): FlowParagraph[] {
	const { geometry, profile } = setting;
	const { measures } = profile;
	const pitch = ptToTwips(measures.imprintPitch.value);
	const gap = ptToTwips(measures.imprintGap.value);
	const measurer = new Measurer(new StyleMetrics(profile, geometry), ptToTwips(measures.tabStop.value));
	const rule = (outer: boolean) => ({
		size: mmToEighths(measures[outer ? "imprintOuterRule" : "imprintInnerRule"].value),
		space: 0,
		colour: profile.colours.text.rgb,
	});
	// 7.4.2: none between 主送 and 抄送.
	const rules = ({ label }: ImprintRow, isFirst: boolean, isLast: boolean) => ({
		...(isFirst ? { top: rule(true) } : {}),
		...(label === WORDING.recipients && !isLast ? {} : { bottom: rule(isLast) }),
	});
	let bottom = mmToTwips(measures.imprintBottom.value);
	const frames = rows.toReversed().map((row, fromLast) => {
		const isLast = fromLast === 0;
		const isFirst = fromLast === rows.length - 1;
		const right = textOf(row.right);
		const look = rowLook(row, setting);
		const words = [run(row.label + textOf(row.text)), run(right === "" ? "" : `\t${right}`)];
		const { lines } = measurer.measure(placedParagraph("Imprint", look, ...words), geometry.width);
		const lowered = isRuled && isFirst && isLast ? mmToTwips(BETWEEN_RULES) : 0;
		const y = bottom - lines * pitch - lowered;
		bottom = y - gap;
		const placed: Look = {
			...look,
			frame: { x: geometry.margins.left, y, width: geometry.width },
			borders: isRuled ? rules(row, isFirst, isLast) : undefined,
		};
		return placedParagraph("Imprint", placed, ...words);
	});
	return frames.toReversed();
}
