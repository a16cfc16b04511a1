/** The one place where the standard's units become those of a file format. */
import type { Millimetres, Points } from "./row.ts";

/** Twentieths of a point: WordprocessingML's unit of length. */
export type Twips = number;

const TWIPS_PER_MM = 1440 / 25.4;
const TWIPS_PER_POINT = 20;
const POINTS_PER_MM = 72 / 25.4;

export const mmToTwips = (mm: Millimetres): Twips => Math.round(mm * TWIPS_PER_MM);
export const ptToTwips = (pt: Points): Twips => Math.round(pt * TWIPS_PER_POINT);
export const mmToPt = (mm: Millimetres): Points => mm * POINTS_PER_MM;
export const ptToMm = (pt: Points): Millimetres => pt / POINTS_PER_MM;
/** DrawingML's unit of length. */
export const twipsToEmu = (twips: Twips): number => Math.round(twips * 635);
/** `w:sz` of a font. */
export const ptToHalfPoints = (pt: Points): number => Math.round(pt * 2);
/** `w:sz` of a border: eighths of a point, and never thinner than one of them. */
export const mmToEighths = (mm: Millimetres): number => Math.max(1, Math.round(mmToPt(mm) * 8));
