import { CommanderError } from "commander";
import { EXIT, type Exit, UsageError } from "../commands/usage.ts";
import { terminal as realTerminal } from "../world/terminal.ts";
import { SAID } from "../zh/cli.ts";
import { program } from "./program.ts";

export { leave } from "../world/terminal.ts";

/** Begins to serve a batch: what `bin/worker.js` does on a thread. */
export async function serve(): Promise<void> {
	const { serve: begin } = await import("../batch/worker.ts");
	begin();
}

/** Runs one call of the program and gives its exit code; nothing is thrown. `argv` without node and script. */
export async function main(argv: string[]): Promise<Exit> {
	const terminal = realTerminal();
	let exit: Exit = EXIT.fine;
	try {
		await program(argv[0], terminal, (code) => {
			exit = code;
		}).parseAsync(argv, { from: "user" });
		return exit;
	} catch (error) {
		if (error instanceof UsageError) {
			terminal.err(`${error.message}\n`);
			return EXIT.usage;
		}
		// Help and version end by such an error, after they have been printed.
		if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.fine : EXIT.usage;
		terminal.err(`${SAID.fault(error instanceof Error ? error.message : String(error))}\n`);
		return EXIT.usage;
	}
}
