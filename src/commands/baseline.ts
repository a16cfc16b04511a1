import { dirname, join, relative, resolve, sep } from "node:path";
import {
	baselineText,
	compare,
	type Known,
	type Naming,
	readBaseline,
	recorded,
} from "../report/baseline.ts";
import type { Findings } from "../report/report.ts";
import { decodeNow } from "../source/decode.ts";
import { readNow } from "../world/files.ts";
import { exists } from "../world/folders.ts";
import { save } from "../world/save.ts";
import type { Terminal } from "../world/terminal.ts";
import { BASELINE_WORDS as SAY } from "../zh/baseline.ts";
import { tell, tellObstacle } from "./say.ts";
import { UsageError } from "./usage.ts";

/** The findings that a baseline does not hold; undefined when it cannot be read. Says what it passed over. */
export async function newOnly(
	findings: Findings,
	path: string,
	terminal: Terminal,
): Promise<Findings | undefined> {
	if (!exists(path)) throw new UsageError(SAY.none(path));
	const known = await read(path, terminal);
	if (!known) return undefined;
	const { fresh, passed, gone } = compare(findings, known, namesFrom(path));
	if (passed > 0) terminal.err(`${SAY.passed(passed)}\n`);
	if (gone.length > 0) terminal.err(SAY.gone(gone));
	return { ...findings, diagnostics: fresh };
}

/** Writes the findings down as known; gives those that cannot be, or undefined when the file could not be written. */
export async function writeDown(
	findings: Findings,
	path: string,
	terminal: Terminal,
): Promise<Findings | undefined> {
	const before = exists(path) ? await read(path, terminal) : [];
	if (!before) return undefined;
	const nameOf = namesFrom(path);
	// What is known of a file that is gone is of no more use.
	const others = before.filter(({ file }) => exists(join(dirname(path), file)));
	const known = recorded(findings, others, nameOf);
	const obstacle = save(path, Buffer.from(baselineText(known)));
	if (obstacle) {
		await tellObstacle(obstacle, terminal);
		return undefined;
	}
	const { fresh, passed } = compare(findings, known, nameOf);
	terminal.err(`${SAY.written(passed, path)}\n`);
	return { ...findings, diagnostics: fresh };
}

/** From the folder of the baseline, wherever the program runs; standard input has no place. */
function namesFrom(path: string): Naming {
	const folder = resolve(dirname(path));
	return (file) => (file === "-" ? file : relative(folder, resolve(file)).split(sep).join("/"));
}

async function read(path: string, terminal: Terminal): Promise<Known[] | undefined> {
	const bytes = readNow(path);
	const text = bytes.value && decodeNow(path, bytes.value.bytes);
	const known = text?.value && readBaseline(text.value);
	const diagnostics = [bytes, text, known].flatMap((one) => one?.diagnostics ?? []);
	await tell({ diagnostics, sources: text?.value ? [text.value] : [] }, terminal);
	return known?.value;
}
