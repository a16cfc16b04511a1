/**
 * Head of 信函 (10.1). The mark stands above the type area, its rules are wider than it, and the second one stands below
 * it: all three are frames, placed from the edges of the paper, and the text begins below them.
 */
import { type Head, type Line, textOf } from "../../../document/document.ts";
import { mmToEighths, mmToTwips, ptToTwips } from "../../../standard/units.ts";
import { WORDING } from "../../../standard/wording.ts";
import { type FlowParagraph, placedParagraph } from "../flow.ts";
import type { Border, Frame, Tab } from "../look/look.ts";
import type { ParagraphStyleId } from "../look/style-table.ts";
import { ANCHOR_LINE, blankLines, run, runOf, spacer } from "../paragraph.ts";
import type { Setting } from "../setting.ts";
import { markInkTop, markLine } from "./issuer-mark.ts";
import { fitMark, MARK_LINE } from "./mark-fit.ts";
import { topTexts } from "./top-texts.ts";

/** Height of the ink of a mark's line, as part of the size; measured. */
const MARK_INK = 0.92;
/** What a line of the text leaves above its characters, as part of its height; measured. */
const LEAD = 0.31;
/** Of the two lines of a double rule, the thin one and what is between them, both in pt. */
const THIN_AND_GAP = 2 * 0.75;

/** As long as the rules, in the middle of the paper. */
function frameAt(y: number, { profile, geometry }: Setting): Frame {
	const width = mmToTwips(profile.measures.letterRuleLength.value);
	return { x: Math.round((geometry.page.width - width) / 2), y: Math.round(y), width };
}

/**
 * At the foot of a paragraph without text: at the top of one Word and LibreOffice take the two lines in other orders,
 * and below text in a frame LibreOffice counts the distance twice.
 */
function doubleRule(top: number, kind: Border["kind"], setting: Setting, clear?: number): FlowParagraph {
	const { measures, colours } = setting.profile;
	const size = mmToEighths(measures.letterRuleWidth.value);
	return placedParagraph("Anchor", {
		frame: { ...frameAt(top - ANCHOR_LINE, setting), clear },
		borders: { bottom: { kind, size, space: 0, colour: colours.red.rgb } },
	});
}

const ruleHeight = ({ profile }: Setting): number =>
	mmToTwips(profile.measures.letterRuleWidth.value) + ptToTwips(THIN_AND_GAP);

/** The mark, the first rule below it, and the second one above the lower edge of the paper. */
function frames({ issuerMark }: Head, setting: Setting): FlowParagraph[] {
	const { geometry, profile } = setting;
	const { measures, choices } = profile;
	const mark = { ...issuerMark, suffix: "", names: issuerMark.names };
	const known = fitMark(issuerMark, measures, "issuerMarkLargest");
	const fit = known.lines.length > 1 ? { ...known, spread: 0 } : known;
	const top = mmToTwips(measures.letterMarkTop.value);
	const ink = ptToTwips(fit.size) * (MARK_INK + MARK_LINE * Math.max(0, fit.lines.length - 1));
	const first = top + ink + mmToTwips(measures.letterRuleGap.value);
	const second = geometry.page.height - mmToTwips(measures.letterRuleBottom.value) - ruleHeight(setting);
	const clear = mmToTwips(measures.letterLineGap.value) - Math.round(LEAD * geometry.pitch);
	const frame = frameAt(top - markInkTop(mark, fit), setting);
	// The paper carries them already: the text begins where it would below them.
	if (choices.preprintedHead.value) return spacer(first + ruleHeight(setting) + clear - geometry.margins.top);
	return [
		// One paragraph with breaks: neighbours that share a frame are one frame to some readers and several to others.
		markLine(fit.lines.join("\n"), fit, { align: "center", rule: "exact", frame }),
		doubleRule(first, "thickThinSmallGap", setting, clear),
		doubleRule(second, "thinThickSmallGap", setting),
	];
}

/** 签发人 has no place of its own in 信函; where there is one all the same it stands with what is on the left. */
function leftTexts(head: Head): [ParagraphStyleId, Line][] {
	if (head.signatories.length === 0) return topTexts(head);
	const names = head.signatories.map(textOf).join("\u3000");
	return [...topTexts(head), ["Signatory", [{ text: WORDING.signatory + names }]]];
}

/** 份号 and the like from the left edge down, 发文字号 at the right edge of the first of their lines. */
function numberedLines(head: Head, { geometry }: Setting): FlowParagraph[] {
	const left = leftTexts(head);
	const number = textOf(head.documentNumber);
	if (left.length === 0)
		return number === "" ? [] : [placedParagraph("DocumentNumber", { align: "right" }, run(number))];
	const tabs: Tab[] = [{ align: "right", position: geometry.width }];
	return left.map(([style, line], index) => {
		const isBeside = index === 0 && number !== "";
		return isBeside
			? placedParagraph(style, { tabs }, runOf(line), run("\t"), run(number, "LetterNumber"))
			: placedParagraph(style, {}, runOf(line));
	});
}

export const letterHead = (head: Head, setting: Setting): FlowParagraph[] => [
	...frames(head, setting),
	...numberedLines(head, setting),
	...blankLines(setting.profile.measures.linesAboveLetterTitle.value),
];
