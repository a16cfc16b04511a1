import type { MeasureName, Unit } from "../../standard/measures.ts";

interface Limits {
	least: number;
	most: number;
	whole?: boolean;
}

/** Beyond these nothing can be printed, or Word refuses the file. */
const BY_UNIT: Record<Unit, Limits> = {
	mm: { least: 0, most: 300 },
	pt: { least: 0, most: 100 },
	字: { least: 0, most: 10 },
	行: { least: 0, most: 20, whole: true },
	个: { least: 1, most: 10, whole: true },
};

const PAPER: Limits = { least: 100, most: 500 };
/** Lines drawn: OOXML knows them from a quarter of a point to twelve. */
const RULE: Limits = { least: 0.1, most: 4.2 };
/** Between a text and its rule: Word knows at most 31 points, besides what is below the characters. */
const BORDER_SPACE: Limits = { least: 0, most: 12 };
const STAMP: Limits = { least: 5, most: 120 };
const MARK: Limits = { least: 10, most: 200 };
const PITCH: Limits = { least: 5, most: 100 };

const BY_ROW: Partial<Record<MeasureName, Limits>> = {
	pageWidth: PAPER,
	pageHeight: PAPER,
	redRuleWidth: RULE,
	letterRuleWidth: RULE,
	imprintOuterRule: RULE,
	imprintInnerRule: RULE,
	tableRule: RULE,
	issuerMarkLargest: MARK,
	briefingMarkLargest: MARK,
	linePitch: PITCH,
	imprintPitch: PITCH,
	pageNumberPitch: PITCH,
	tablePitch: PITCH,
	pageNumberHeight: { least: 0, most: 100 },
	tabStop: PITCH,
	headerDistance: { least: 0, most: 100 },
	issuerMarkWidth: { least: 20, most: 500 },
	issuerMarkTallest: { least: 10, most: 300 },
	issuerMarkNarrowest: { least: 0.3, most: 1 },
	redRuleGap: BORDER_SPACE,
	sealDiameter: { least: 20, most: 80 },
	sealGap: { least: 0, most: 50 },
	sealRise: { least: 0, most: 20 },
	stampWidth: STAMP,
	stampHeight: STAMP,
	letterRuleGap: { least: 0, most: 50 },
	letterRuleLength: { least: 20, most: 500 },
	letterLineGap: { least: 0, most: 100 },
	imprintGap: { least: 0, most: 31 },
	tableCellPadding: { least: 0, most: 10 },
	tableCellPaddingAbove: { least: 0, most: 20 },
	tableCellPaddingBelow: { least: 0, most: 20 },
	tableLongestCentred: { least: 0, most: 80, whole: true },
	bodyTracking: { least: -4, most: 10 },
	linesPerPage: { least: 5, most: 80, whole: true },
	charactersPerLine: { least: 5, most: 80, whole: true },
	titleCharacters: { least: 4, most: 40, whole: true },
	stampGap: { least: 0, most: 20, whole: true },
	attachmentTitleLine: { least: 2, most: 10, whole: true },
};

/** Sizes of type, in points. */
export const SIZE_LIMITS: Limits = { least: 5, most: 72 };

export function limitsOf(key: string, unit: Unit): Limits {
	return BY_ROW[key as MeasureName] ?? BY_UNIT[unit];
}
