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
	字: { least: 0, most: 28 },
	行: { least: 0, most: 20, whole: true },
	个: { least: 1, most: 10, whole: true },
};

const PAPER: Limits = { least: 100, most: 500 };
/** Lines drawn: OOXML knows them from a quarter of a point to twelve. */
const RULE: Limits = { least: 0.1, most: 4.2 };
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
	issuerMarkWidth: { least: 20, most: 500 },
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
