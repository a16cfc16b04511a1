import type { Code, Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { NamedPlan } from "../../plan/named.ts";
import { WRITING_CODES } from "../../writing/rules.ts";
import { writtenWell } from "../prose/writing.ts";
import { articlesReferredTo } from "./article-references.ts";
import { articlesKnown } from "./articles.ts";
import { bodyPresent } from "./body.ts";
import { bracketsLost } from "./brackets.ts";
import { datesInOrder } from "./dates.ts";
import { deadlinesWithin } from "./deadlines.ts";
import { elementsNeeded } from "./elements.ts";
import { pointsInOrder } from "./enumerations.ts";
import { headFits } from "./head.ts";
import { attachmentsWhole, itemsNamed } from "./items.ts";
import { levelsFour } from "./levels.ts";
import { ordinalsTyped } from "./ordinals.ts";
import { ownValues } from "./own-values.ts";
import { marksPaired } from "./pairs.ts";
import { placeholdersLeft } from "./placeholders.ts";
import { problemsMatched } from "./problems.ts";
import { sealsFit } from "./seals.ts";
import { fillsKnown, usualSections } from "./sections.ts";
import { stagesInOrder } from "./stages.ts";
import { sumsRight } from "./sums.ts";
import { tablesEven } from "./tables.ts";
import { levelsTyped } from "./typed-levels.ts";
import { unitsKnown } from "./units.ts";
import { weekdaysRight } from "./weekdays.ts";
import { yearsAgree } from "./years.ts";

export type Rule = (plan: NamedPlan) => Diagnostic[];

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
