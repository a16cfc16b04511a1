import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

/** What `measure.mjs` prints, as far as the tests look at it. Lengths in mm. */
export interface Measured {
	pages: number;
	checks: { name: string; value: unknown; want: unknown; ok: boolean }[];
	lines: { fullPage: number };
	redHead: { inkTopMm: number; lines: string[] };
	redRules: {
		yMm: number;
		lengthMm: number;
		leftMm: number;
		thicknessMm: number;
		belowInkOfLineAboveMm: number;
	}[];
	rules: { page: number; dir: string; y: number; length: number; thicknessMm: number; color: string }[];
	emptyPages: number[];
	fallbackFonts: string[] | null;
	textBlockMm: { emTop: number; emBottom: number };
	/** Null when no page has one. */
	pageNumbers: { sequential: boolean; missingOnPages: number[] } | null;
	/** Only when asked for with `--lines`. */
	allLines?: { page: number; lines: Line[] }[];
}

/** A line of a page: its base line, its ends, its text without blanks. */
export interface Line {
	y: number;
	x0: number;
	x1: number;
	text: string;
}

export const linesOf = ({ allLines = [] }: Measured, page: number): Line[] =>
	allLines.find((one) => one.page === page)?.lines ?? [];

/** Tools that measuring needs and this machine lacks; the tests that need them say so and are skipped. */
export const MISSING = ["soffice", "mutool", "pdftoppm"].filter(
	(tool) => spawnSync("which", [tool]).status !== 0,
);
if (MISSING.length > 0) {
	if (process.env.GZFA_LAYOUT === "required") throw new Error(`not installed: ${MISSING.join(", ")}`);
	console.warn(`layout tests skipped: ${MISSING.join(", ")} not installed (sh test/layout/setup.sh)`);
}

export const SCRIPT = fileURLToPath(new URL("measure.mjs", import.meta.url));

/** Lays a DOCX out with LibreOffice and measures the pages. */
export function measureFile(file: string, ...options: string[]): Measured {
	const args = [SCRIPT, file, "--check", "--compact", ...options];
	const run = spawnSync(process.execPath, args, { encoding: "utf8" });
	return JSON.parse(run.stdout) as Measured;
}

/** Names of the checks that the pages do not pass. */
export function failed({ checks }: Measured): string[] {
	return checks.filter(({ ok }) => !ok).map(({ name }) => name);
}
