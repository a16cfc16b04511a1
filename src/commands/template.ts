import type { Outcome } from "../diagnostics/diagnostic.ts";
import { findGenre, type Genre } from "../genres/genres.ts";
import type { Findings } from "../report/report.ts";
import { decode } from "../source/decode.ts";
import type { SourceText } from "../source/source.ts";
import type { CompiledTemplate } from "../template/compile/compiled.ts";
import { readInput } from "../world/files.ts";
import type { Terminal } from "../world/terminal.ts";
import { SAID, WRONG } from "../zh/cli.ts";
import { exitOf } from "./check.ts";
import { reportFor } from "./say.ts";
import { type Exit, UsageError } from "./usage.ts";

/** `gzfa template check FILE` */
export async function runTemplateCheck(file: string, genreName: string, terminal: Terminal): Promise<Exit> {
	const genre = findGenre(genreName);
	if (!genre) throw new UsageError(WRONG.genre(genreName));
	const loaded = await loadOwnTemplate(file, genre);
	terminal.out((await reportFor(loaded, terminal.colourOut)) || `${SAID.templateFine(file)}\n`);
	return exitOf(loaded);
}

/** Reads a template of the user's and checks it against a genre's plans. */
export async function loadOwnTemplate(
	file: string,
	genre: Genre,
): Promise<Outcome<CompiledTemplate> & Findings> {
	const sources: SourceText[] = [];
	const read = await readInput(file);
	const text = read.value && (await decode(file, read.value.bytes));
	const diagnostics = [...read.diagnostics, ...(text?.diagnostics ?? [])];
	if (!text?.value) return { value: undefined, diagnostics, sources };
	sources.push(text.value);
	const { compileFor } = await import("../template/own.ts");
	const loaded = compileFor(text.value, genre);
	return { value: loaded.value, diagnostics: loaded.diagnostics, sources };
}
