/** The outline of the lines of a title (7.3.1: 梯形或菱形). */

/** `hourglass`: some line is shorter than lines above and below it. */
export type Shape = "single" | "equal" | "widening" | "narrowing" | "diamond" | "hourglass";

export function shapeOf(widths: readonly number[]): Shape {
	if (widths.length < 2) return "single";
	const steps = widths.slice(1).map((width, index) => width - (widths[index] as number));
	if (steps.every((step) => step === 0)) return "equal";
	if (steps.every((step) => step >= 0)) return "widening";
	if (steps.every((step) => step <= 0)) return "narrowing";
	const turn = steps.findIndex((step) => step < 0);
	return steps.slice(turn).every((step) => step <= 0) ? "diamond" : "hourglass";
}

/** Points off for an outline; lines of the same length are neither of the two that are asked for. */
export const SHAPE_COSTS: Record<Shape, number> = {
	single: 0,
	widening: 0,
	narrowing: 0.3,
	diamond: 0,
	equal: 0.6,
	hourglass: 100,
};
