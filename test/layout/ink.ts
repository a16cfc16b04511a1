/** Where a page is inked, from its pixels: what base lines and advance widths do not tell. */
import { spawnSync } from "node:child_process";
import type { Box } from "./pages.ts";

const DPI = 600;
const PER_MM = DPI / 25.4;
/** Of 255: what is darker counts as ink. */
const DARK = 160;

/** The smallest box around the ink inside `box` (mm); null when there is none. */
export function inkIn(pdf: string, page: number, box: Box): Box | null {
	const [left, top] = [Math.max(0, Math.floor(box.x0 * PER_MM)), Math.max(0, Math.floor(box.y0 * PER_MM))];
	const width = Math.ceil((box.x1 - box.x0) * PER_MM);
	const height = Math.ceil((box.y1 - box.y0) * PER_MM);
	const of = ["-r", DPI, "-gray", "-f", page, "-l", page, "-x", left, "-y", top, "-W", width, "-H", height];
	const { stdout } = spawnSync("pdftoppm", [...of.map(String), "-singlefile", pdf], {
		maxBuffer: 1 << 28,
	});
	const head = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(stdout.toString("latin1", 0, 40));
	if (head === null) throw new Error(`pdftoppm drew nothing of page ${page} of ${pdf}`);
	const [columns, rows, data] = [Number(head[1]), Number(head[2]), stdout.subarray(head[0].length)];
	const isInked = (at: number) => (data[at] ?? 255) < DARK;
	const inkedRow = (y: number) => data.subarray(y * columns, (y + 1) * columns).some((level) => level < DARK);
	const inkedColumn = (x: number) => Array.from({ length: rows }, (_, y) => y * columns + x).some(isInked);
	const ys = Array.from({ length: rows }, (_, y) => y).filter(inkedRow);
	const xs = Array.from({ length: columns }, (_, x) => x).filter(inkedColumn);
	if (ys.length === 0) return null;
	return {
		x0: (left + (xs[0] ?? 0)) / PER_MM,
		x1: (left + (xs.at(-1) ?? 0) + 1) / PER_MM,
		y0: (top + (ys[0] ?? 0)) / PER_MM,
		y1: (top + (ys.at(-1) ?? 0) + 1) / PER_MM,
	};
}
