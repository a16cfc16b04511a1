import type { Code, Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { NamedPlan } from "../../plan/named.ts";
import { WRITING_CODES } from "../../writing/rules.ts";
import { writtenWell } from "../prose/writing.ts";
import { articlesReferredTo } from "./article-references.ts";
import { articlesKnown } from "./articles.ts";
import { attachmentsMentioned } from "./attachments.ts";
import { bodyPresent } from "./body.ts";
import { bracketsLost } from "./brackets.ts";
import { closingsProper } from "./closings.ts";
import { datesInOrder } from "./dates.ts";
import { deadlinesWithin } from "./deadlines.ts";
import { elementsNeeded } from "./elements.ts";
import { pointsInOrder } from "./enumerations.ts";
import { headFits } from "./head.ts";
import { attachmentsWhole, itemsNamed } from "./items.ts";
import { lengthFits } from "./length.ts";
import { levelsFour } from "./levels.ts";
import { notesProper } from "./notes.ts";
import { numberProper } from "./numbers.ts";
import { ordinalsTyped } from "./ordinals.ts";
import { ownValues } from "./own-values.ts";
import { marksPaired } from "./pairs.ts";
import { placeholdersLeft } from "./placeholders.ts";
import { problemsMatched } from "./problems.ts";
import { unitsProper } from "./recipients.ts";
import { sealsFit } from "./seals.ts";
import { fillsKnown, usualSections } from "./sections.ts";
import { headProper } from "./signers.ts";
import { stagesInOrder } from "./stages.ts";
import { sumsRight } from "./sums.ts";
import { tablesEven } from "./tables.ts";
import { titleProper } from "./titles.ts";
import { levelsTyped } from "./typed-levels.ts";
import { unitsKnown } from "./units.ts";
import { weekdaysRight } from "./weekdays.ts";
import { yearsAgree } from "./years.ts";

/** `isWithin`: the plan is 印发文件 or an attachment of another one. */
export type Rule = (plan: NamedPlan, isWithin: boolean) => Diagnostic[];

/**
 * Every rule beyond the schema, with the codes it may tell. A new rule is a file and a row. `firm`: those that nobody
 * may turn off or down, because the steps behind rely on them.
 */
export const RULES: { run: Rule; codes: Code[]; firm?: Code[] }[] = [
	{
		run: bodyPresent,
		codes: ["BODY-MISSING", "BODY-AND-SECTIONS", "ARTICLES-AND-CHAPTERS"],
		firm: ["ARTICLES-AND-CHAPTERS"],
	},
	{ run: headFits, codes: ["HEAD-WITHOUT-LAYOUT", "HEAD-INCOMPLETE"] },
	{
		run: datesInOrder,
		codes: [
			"DATE-FORM",
			"DATE-INVALID",
			"DATE-MISSING",
			"DATE-NO-DAY",
			"DATE-ORDER",
			"PRINT-BEFORE-DATE",
			"PERIOD-AS-TYPED",
		],
	},
	{ run: ownValues, codes: ["VALUE-FORM"], firm: ["VALUE-FORM"] },
	{ run: elementsNeeded, codes: ["GENRE-NEEDS", "SIGNATORY-MISSING"] },
	{ run: numberProper, codes: ["DOCNO-FORM"] },
	{ run: headProper, codes: ["COPYNO", "SIGNER-DOWN", "SIGNER-SEP"] },
	{
		run: titleProper,
		codes: [
			"TITLE-END",
			"TITLE-INNER",
			"TITLE-GENRE",
			"TITLE-DUP-GENRE",
			"TITLE-NO-DE",
			"TITLE-GUANYU",
			"TITLE-ORG",
			"TITLE-BOOKMARK",
			"URGENT-TITLE",
		],
	},
	{
		run: unitsProper,
		codes: ["UNITS-END", "UNITS-LABEL", "UNITS-TWICE", "RECV-SEP", "RECV-MULTI", "RECV-PERSON", "CC-DOWN"],
	},
	{ run: notesProper, codes: ["NOTE-END", "NOTE-LABEL", "NOTE-CONTACT", "PRINT-YINFA"] },
	{ run: attachmentsMentioned, codes: ["ATT-REF", "ATT-NUM", "ATT-UNMENTIONED", "ATT-YINFA"] },
	{
		run: closingsProper,
		codes: [
			"REPORT-ASK",
			"REQUEST-CLOSING",
			"REQUEST-TWO",
			"CLOSING-TWICE",
			"CLOSING-REPEATS",
			"REPLY-QUOTE",
			"LETTER-TONE",
			"LETTER-CLOSING",
		],
	},
	{ run: lengthFits, codes: ["LEN-5000", "LEN-4000", "HEADINGS-MANY"] },
	{ run: sealsFit, codes: ["SEAL-UNUSED", "SEAL-COUNT"] },
	{ run: articlesKnown, codes: ["ARTICLE-UNKNOWN", "ARTICLE-TWICE"] },
	{ run: levelsFour, codes: ["LEVEL-TOO-DEEP"], firm: ["LEVEL-TOO-DEEP"] },
	{ run: itemsNamed, codes: ["ITEM-NAMELESS"], firm: ["ITEM-NAMELESS"] },
	{
		run: attachmentsWhole,
		codes: ["ATTACHMENT-LISTED", "ATTACHMENT-NESTED", "ATTACHMENT-TWO-BODIES"],
		firm: ["ATTACHMENT-NESTED", "ATTACHMENT-TWO-BODIES"],
	},
	{
		run: tablesEven,
		codes: ["ROW-LENGTH", "COLUMN-COUNT", "ROW-COUNT"],
		firm: ["ROW-LENGTH", "COLUMN-COUNT", "ROW-COUNT"],
	},
	{ run: ordinalsTyped, codes: ["ORDINAL-TYPED"] },
	{ run: placeholdersLeft, codes: ["PLACEHOLDER"] },
	{ run: bracketsLost, codes: ["BRACKETS-LOST"] },
	{ run: fillsKnown, codes: ["SECTION-UNKNOWN"] },
	{ run: usualSections, codes: ["SECTION-USUAL", "SECTION-ORDER"] },
	{ run: sumsRight, codes: ["NUM-SUM", "NUM-PART", "NUM-RATE", "NUM-GROWTH"] },
	{ run: marksPaired, codes: ["PUNC-QUOTE", "PUNC-PAIR"] },
	{
		run: levelsTyped,
		codes: ["SEQ-START", "SEQ-SINGLE", "SEQ-SKIP", "SEQ-BACK", "SEQ-L3-MIX"],
	},
	{ run: pointsInOrder, codes: ["PUNC-SEMI-PERIOD", "SEQ-GAP", "SEQ-DUP"] },
	{ run: stagesInOrder, codes: ["STAGE-ORDER", "STAGE-OVERLAP", "STAGE-GAP"] },
	{ run: deadlinesWithin, codes: ["DEADLINE-OUTSIDE"] },
	{ run: weekdaysRight, codes: ["DATE-WEEKDAY"] },
	{ run: articlesReferredTo, codes: ["ARTICLE-REF"] },
	{ run: problemsMatched, codes: ["PROBLEM-MATCH"] },
	{ run: unitsKnown, codes: ["UNIT-UNKNOWN"] },
	{ run: yearsAgree, codes: ["YEAR-MISMATCH"] },
	{ run: writtenWell, codes: WRITING_CODES },
];
