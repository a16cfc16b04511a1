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
import { run } from "./paragraph.ts";
import type { Setting } from "./setting.ts";

interface Row {
	label: string;
	words: string;
	/** 抄送： in characters: further lines begin below what follows it. */
	hanging: number;
	right: string;
	lines: number;
}

function measured({ label, text, right }: ImprintRow, perLine: number): Row {
	const words = label + textOf(text);
	const hanging = widthOf(label);
	const after = textOf(right);
	const width = widthOf(words) + (after === "" ? 0 : widthOf(after) + 1);
	const lines = width <= perLine ? 1 : 1 + Math.ceil((width - perLine) / (perLine - hanging));
	return { label, words, hanging, right: after, lines };
}

export function imprintFrames(
	rows: readonly ImprintRow[],
	{ geometry, profile }: Setting,
	isRuled: boolean,
): FlowParagraph[] {
	const { measures, typography } = profile;
	const pitch = ptToTwips(measures.imprintPitch.value);
	const gap = ptToTwips(measures.imprintGap.value);
	const inset = measures.imprintIndent.value;
	const size = ptToTwips(typography.imprint.sizePt);
	const perLine = Math.floor(geometry.width / size - 2 * inset);
	const measuredRows = rows.map((row) => measured(row, perLine));
	const rule = (outer: boolean) => ({
		size: mmToEighths(measures[outer ? "imprintOuterRule" : "imprintInnerRule"].value),
		space: 0,
		colour: profile.colours.text.rgb,
	});
	// 7.4.2: none between 主送 and 抄送.
	const rules = ({ label }: Row, isFirst: boolean, isLast: boolean) => ({
		...(isFirst ? { top: rule(true) } : {}),
		...(label === WORDING.recipients && !isLast ? {} : { bottom: rule(isLast) }),
	});
	let bottom = mmToTwips(measures.imprintBottom.value);
	const frames: FlowParagraph[] = [];
	for (let index = measuredRows.length - 1; index >= 0; index--) {
		const row = measuredRows[index];
		if (row === undefined) continue;
		const y = bottom - row.lines * pitch;
		bottom = y - gap;
		const isLast = index === measuredRows.length - 1;
		const look: Look = {
			frame: { x: geometry.margins.left, y, width: geometry.width },
			borders: isRuled ? rules(row, index === 0, isLast) : undefined,
			...(row.right === "" ? {} : { tabs: [{ align: "right", position: geometry.width - inset * size }] }),
			...(row.hanging === 0
				? {}
				: {
						indent: {
							left: geometry.smallCharacters(inset + row.hanging),
							right: geometry.smallCharacters(inset),
							hanging: geometry.smallCharacters(row.hanging),
						},
					}),
		};
		frames.unshift(
			placedParagraph("Imprint", look, run(row.words), run(row.right === "" ? "" : `\t${row.right}`)),
		);
	}
	return frames;
}
