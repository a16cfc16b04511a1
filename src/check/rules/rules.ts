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

interface Row {
	run: Rule;
	codes: Code[];
	/** Those that nobody may turn off or down, because the steps behind rely on them. */
	firm?: Code[];
	/** What is wrong is in the words: the paper can be printed with it, as its author will have it. */
	isOfWords?: true;
}

/** Every rule beyond the schema, with the codes it may tell. A new rule is a file and a row. */
export const RULES: readonly Row[] = [
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
	{ run: numberProper, isOfWords: true, codes: ["DOCNO-FORM"] },
	{ run: headProper, isOfWords: true, codes: ["COPYNO", "SIGNER-DOWN", "SIGNER-SEP"] },
	{
		run: titleProper,
		isOfWords: true,
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
		isOfWords: true,
		codes: ["UNITS-END", "UNITS-LABEL", "UNITS-TWICE", "RECV-SEP", "RECV-MULTI", "RECV-PERSON", "CC-DOWN"],
	},
	{ run: notesProper, isOfWords: true, codes: ["NOTE-END", "NOTE-LABEL", "NOTE-CONTACT", "PRINT-YINFA"] },
	{
		run: attachmentsMentioned,
		isOfWords: true,
		codes: ["ATT-REF", "ATT-NUM", "ATT-UNMENTIONED", "ATT-YINFA"],
	},
	{
		run: closingsProper,
		isOfWords: true,
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
	{ run: lengthFits, isOfWords: true, codes: ["LEN-5000", "LEN-4000", "HEADINGS-MANY"] },
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
	{ run: placeholdersLeft, isOfWords: true, codes: ["PLACEHOLDER"] },
	{ run: bracketsLost, codes: ["BRACKETS-LOST"] },
	{ run: fillsKnown, codes: ["SECTION-UNKNOWN"] },
	{ run: usualSections, codes: ["SECTION-USUAL", "SECTION-ORDER"] },
	{ run: sumsRight, isOfWords: true, codes: ["NUM-SUM", "NUM-PART", "NUM-RATE", "NUM-GROWTH"] },
	{ run: marksPaired, isOfWords: true, codes: ["PUNC-QUOTE", "PUNC-PAIR"] },
	{
		run: levelsTyped,
		isOfWords: true,
		codes: ["SEQ-START", "SEQ-SINGLE", "SEQ-SKIP", "SEQ-BACK", "SEQ-L3-MIX"],
	},
	{ run: pointsInOrder, isOfWords: true, codes: ["PUNC-SEMI-PERIOD", "SEQ-GAP", "SEQ-DUP"] },
	{ run: stagesInOrder, isOfWords: true, codes: ["STAGE-ORDER", "STAGE-OVERLAP", "STAGE-GAP"] },
	{ run: deadlinesWithin, isOfWords: true, codes: ["DEADLINE-OUTSIDE"] },
	{ run: weekdaysRight, isOfWords: true, codes: ["DATE-WEEKDAY"] },
	{ run: articlesReferredTo, isOfWords: true, codes: ["ARTICLE-REF"] },
	{ run: problemsMatched, isOfWords: true, codes: ["PROBLEM-MATCH"] },
	{ run: unitsKnown, isOfWords: true, codes: ["UNIT-UNKNOWN"] },
	{ run: yearsAgree, isOfWords: true, codes: ["YEAR-MISMATCH"] },
	{ run: writtenWell, isOfWords: true, codes: WRITING_CODES },
];

const OF_WORDS: ReadonlySet<Code> = new Set(
	RULES.flatMap(({ codes, isOfWords }) => (isOfWords ? codes : [])),
);

/** Whether something is wrong with which no document can be made; mistakes in its words are told, and printed. */
export function isStopped(diagnostics: readonly Diagnostic[]): boolean {
	return diagnostics.some(({ severity, code }) => severity === "error" && !OF_WORDS.has(code));
}
