/** 版头 (7.2): everything down to the red rule. */
import { type Document, type Head, type Layout, textOf } from "../../document/document.ts";
import { mmToEighths, mmToTwips } from "../../standard/units.ts";
import { type Flow, type FlowParagraph, paragraph, placedParagraph } from "./flow.ts";
import { issuerMark, type LargestMark, markInkTop, markSize } from "./issuer-mark.ts";
import { letterHead } from "./letter.ts";
import type { Look, Tab } from "./look.ts";
import { hasNumber, numberLines } from "./number-lines.ts";
import { blankLines, run, runOf, spacer } from "./paragraph.ts";
import type { Setting } from "./setting.ts";
import { topTexts } from "./top-texts.ts";

/** 份号, 密级, 紧急程度, one below the other; those that are not there leave no gap. */
const topLines = (head: Head): Flow[] => topTexts(head).map(([style, line]) => paragraph(style, runOf(line)));

/**
 * Distance of the rule from the line above it: a paragraph's border is measured from the foot of its line, 4 mm from
 * that of its characters. Measured.
 */
const RULE_SPACE_PT = 7;

function redRule({ profile }: Setting): Look {
	const { measures, colours } = profile;
	const size = mmToEighths(measures.redRuleWidth.value);
	return { borders: { bottom: { size, space: RULE_SPACE_PT, colour: colours.red.rgb } } };
}

interface MarkPlace {
	top: "issuerMarkTop" | "orderMarkTop" | "minutesMarkTop" | "briefingMarkTop";
	largest: LargestMark;
}

/** 份号 and the like, and 发文机关标志 with its top at its place. */
function markBlocks(head: Head, setting: Setting, place: MarkPlace): Flow[] {
	const { geometry, profile } = setting;
	const top = topLines(head);
	const size = markSize(head.issuerMark, setting, place.largest);
	const used =
		geometry.margins.top +
		geometry.gridOffset +
		top.length * geometry.pitch +
		markInkTop(head.issuerMark, size);
	return [
		...top,
		...spacer(mmToTwips(profile.measures[place.top].value) - used),
		...issuerMark(head.issuerMark, size),
	];
}

/** 7.2 */
function documentHead(head: Head, setting: Setting): Flow[] {
	const { linesBelowIssuerMark, linesBelowRedRule } = setting.profile.measures;
	return [
		...markBlocks(head, setting, { top: "issuerMarkTop", largest: "issuerMarkLargest" }),
		...blankLines(linesBelowIssuerMark.value),
		...numberLines(head, setting, redRule(setting)),
		...blankLines(linesBelowRedRule.value),
	];
}

/** 10.2: no rule. */
function orderHead(head: Head, setting: Setting): Flow[] {
	const { linesAboveOrderNumber, linesBelowOrderNumber } = setting.profile.measures;
	return [
		...markBlocks(head, setting, { top: "orderMarkTop", largest: "issuerMarkLargest" }),
		...blankLines(linesAboveOrderNumber.value),
		...(hasNumber(head) ? [...numberLines(head, setting), ...blankLines(linesBelowOrderNumber.value)] : []),
	];
}

/** 刊头行: who publishes at the left end, when at the right one. Tabs, since the rule below would be indented as well. */
function mastheadLine({ left, right }: Head["masthead"], setting: Setting): FlowParagraph {
	const { geometry, profile } = setting;
	const inset = geometry.characters(profile.measures.mastheadIndent.value).twips;
	const tabs: Tab[] = [
		{ align: "left", position: inset },
		{ align: "right", position: geometry.width - inset },
	];
	const words = [run("\t"), runOf(left), run("\t"), runOf(right)];
	return placedParagraph("Masthead", { tabs, ...redRule(setting) }, ...words);
}

/** 纪要 (10.3) and 简报: the lowest line above the title carries the rule. */
function issueHead(head: Head, setting: Setting, place: MarkPlace): Flow[] {
	const { linesAboveIssueNumber, linesAboveMasthead, linesBelowRedRule } = setting.profile.measures;
	const { left, right } = head.masthead;
	const hasMasthead = textOf(left) + textOf(right) !== "";
	const isNumbered = hasNumber(head) || !hasMasthead;
	return [
		...markBlocks(head, setting, place),
		...blankLines(linesAboveIssueNumber.value),
		...(isNumbered ? numberLines(head, setting, hasMasthead ? {} : redRule(setting)) : []),
		...(isNumbered && hasMasthead ? blankLines(linesAboveMasthead.value) : []),
		...(hasMasthead ? [mastheadLine(head.masthead, setting)] : []),
		...blankLines(linesBelowRedRule.value),
	];
}

/** No 版头, but what must be told at the top. */
function plainHead(head: Head): Flow[] {
	const top = topLines(head);
	return top.length === 0 ? [] : [...top, ...blankLines(1)];
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
