/** 版头 (7.2): everything down to the red rule. */
import { type Document, type Head, type Layout, textOf } from "../../../document/document.ts";
import { mmToEighths, mmToPt, mmToTwips, ptToTwips } from "../../../standard/units.ts";
import { type Flow, type FlowParagraph, paragraph, placedParagraph } from "../flow.ts";
import type { Tab } from "../look/look.ts";
import { blankLines, loweredLines, run, runOf, spacer } from "../paragraph.ts";
import type { Setting } from "../setting.ts";
import { issuerMark, markInkFoot, markInkTop } from "./issuer-mark.ts";
import { letterHead } from "./letter.ts";
import { fitMark, type LargestMark } from "./mark-fit.ts";
import { hasNumber, numberLines } from "./number-lines.ts";
import { topTexts } from "./top-texts.ts";

/** 份号, 密级, 紧急程度, one below the other; those that are not there leave no gap. */
const topLines = (head: Head): Flow[] => topTexts(head).map(([style, line]) => paragraph(style, runOf(line)));

/** A paragraph's border is measured from the foot of its line, 4 mm from that of its characters; measured, in pt. */
const RULE_LEAD = 3.34;

/** The red rule below the last of some lines; where the paper carries it already, its room. */
function ruled(lines: readonly FlowParagraph[], { profile }: Setting): FlowParagraph[] {
	const { measures, colours, choices } = profile;
	const space = Math.max(0, Math.round(mmToPt(measures.redRuleGap.value) - RULE_LEAD));
	const width = measures.redRuleWidth.value;
	if (choices.preprintedHead.value) return [...lines, ...spacer(ptToTwips(space) + mmToTwips(width))];
	const borders = { bottom: { size: mmToEighths(width), space, colour: colours.red.rgb } };
	return lines.map((line, index) =>
		index === lines.length - 1 ? { ...line, look: { ...line.look, borders } } : line,
	);
}

const linesBelowRule = ({ profile }: Setting): FlowParagraph[] =>
	blankLines(profile.measures.linesBelowRedRule.value);

interface MarkPlace {
	top: "issuerMarkTop" | "orderMarkTop" | "minutesMarkTop" | "briefingMarkTop";
	largest: LargestMark;
	below: "linesBelowIssuerMark" | "linesAboveOrderNumber" | "linesAboveIssueNumber";
}

/** 份号 and the like, 发文机关标志 with its top at its place, and the lines below it, counted from its characters. */
function markBlocks({ issuerMark: mark, ...head }: Head, setting: Setting, place: MarkPlace): Flow[] {
	const { geometry, profile } = setting;
	const { measures } = profile;
	const top = topLines({ ...head, issuerMark: mark });
	const fit = fitMark(mark, measures, place.largest);
	const used = geometry.margins.top + top.length * geometry.pitch + markInkTop(mark, fit);
	return [
		...top,
		...spacer(mmToTwips(measures[place.top].value) - used),
		...issuerMark(mark, fit, profile),
		...loweredLines(measures[place.below].value, markInkFoot(mark, fit), geometry.pitch),
	];
}

/** 7.2 */
function documentHead(head: Head, setting: Setting): Flow[] {
	const place = {
		top: "issuerMarkTop",
		largest: "issuerMarkLargest",
		below: "linesBelowIssuerMark",
	} as const;
	return [
		...markBlocks(head, setting, place),
		...ruled(numberLines(head, setting), setting),
		...linesBelowRule(setting),
	];
}

/** 10.2: no rule. */
function orderHead(head: Head, setting: Setting): Flow[] {
	const place = {
		top: "orderMarkTop",
		largest: "issuerMarkLargest",
		below: "linesAboveOrderNumber",
	} as const;
	const lines = blankLines(setting.profile.measures.linesBelowOrderNumber.value);
	return [
		...markBlocks(head, setting, place),
		...(hasNumber(head) ? [...numberLines(head, setting), ...lines] : []),
	];
}

/** 刊头行: who publishes at the left end, when at the right one. Tabs, since the rule below would be indented as well. */
function mastheadLine({ left, right }: Head["masthead"], { geometry, profile }: Setting): FlowParagraph {
	const inset = geometry.characters(profile.measures.mastheadIndent.value).twips;
	const tabs: Tab[] = [
		{ align: "left", position: inset },
		{ align: "right", position: geometry.width - inset },
	];
	return placedParagraph("Masthead", { tabs }, run("\t"), runOf(left), run("\t"), runOf(right));
}

/** 纪要 (10.3) and 简报: the lowest line above the title carries the rule. */
function issueHead(head: Head, setting: Setting, place: Omit<MarkPlace, "below">): Flow[] {
	const { left, right } = head.masthead;
	const hasMasthead = textOf(left) + textOf(right) !== "";
	const isNumbered = hasNumber(head) || !hasMasthead;
	const lines = [
		...(isNumbered ? numberLines(head, setting) : []),
		...(isNumbered && hasMasthead ? blankLines(setting.profile.measures.linesAboveMasthead.value) : []),
		...(hasMasthead ? [mastheadLine(head.masthead, setting)] : []),
	];
	return [
		...markBlocks(head, setting, { ...place, below: "linesAboveIssueNumber" }),
		...ruled(lines, setting),
		...linesBelowRule(setting),
	];
}

/** No 版头, but what must be told at the top. */
function plainHead(head: Head, { profile }: Setting): Flow[] {
	const top = topLines(head);
	return top.length === 0 ? [] : [...top, ...blankLines(profile.measures.linesBelowTopTexts.value)];
}

const HEADS: Record<Layout, (head: Head, setting: Setting) => Flow[]> = {
	plain: plainHead,
	document: documentHead,
	letter: letterHead,
	order: orderHead,
	minutes: (head, setting) =>
		issueHead(head, setting, { top: "minutesMarkTop", largest: "issuerMarkLargest" }),
	briefing: (head, setting) =>
		issueHead(head, setting, { top: "briefingMarkTop", largest: "briefingMarkLargest" }),
};

/** What stands above the title. */
export const headOf = ({ layout, head }: Document, setting: Setting): Flow[] => HEADS[layout](head, setting);
