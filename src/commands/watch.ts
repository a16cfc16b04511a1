import { relative } from "node:path";
import { MANIFEST } from "../batch/manifest.ts";
import { sheetOf } from "../data/sheet.ts";
import { projectOf } from "../project/find.ts";
import type { Terminal } from "../world/terminal.ts";
import { watchFolders } from "../world/watch.ts";
import { BATCH } from "../zh/batch.ts";
import { type BatchOptions, runBatch } from "./batch.ts";
import { EXIT, type Exit } from "./usage.ts";

/** What is saved at one stroke of a key, and by editors in several steps, is one change. */
const QUIET_MS = 150;

/** `gzfa render --watch`: makes what has changed after each change, until the program is stopped. */
export async function watch(plans: string[], options: BatchOptions, terminal: Terminal): Promise<Exit> {
	const root = projectOf(plans[0]) ?? "";
	await runBatch(plans, options, terminal);
	terminal.err(`${BATCH.watching(root || ".")}\n`);
	// What the runs themselves write wakes nobody: the next run finds that nothing has changed.
	const isOwn = (path: string) => /\.(docx|md|gzfa)$/i.test(path) || path.endsWith(MANIFEST);
	const tables = options.data === undefined ? [] : [sheetOf(options.data).file];
	await watchFolders([root || ".", ...tables], {
		quiet: QUIET_MS,
		isPassedOver: (path) => isOwn(path.replaceAll("\\", "/")),
		onChange: async (paths) => {
			const [first = ""] = paths;
			terminal.err(`${BATCH.changed(paths.length, relative("", first))}\n`);
			// As a folder that has just gone: the next run may go well.
			await runBatch(plans, options, terminal).catch((error: Error) => terminal.err(`${error.message}\n`));
		},
	});
	return EXIT.fine;
}
