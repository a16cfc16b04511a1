import type { Exit } from "../commands/usage.ts";
import { packageVersion } from "../world/package.ts";
import type { Terminal } from "../world/terminal.ts";
import { HELP } from "../zh/cli.ts";
import { ChineseCommand } from "./chinese-command.ts";
import { COMMANDS } from "./commands.ts";
import { command } from "./row.ts";

/** Only the command that a call names is made: all of them together take as long as reading a small plan. */
export function program(
	asked: string | undefined,
	terminal: Terminal,
	done: (exit: Exit) => void,
): ChineseCommand {
	const gzfa = new ChineseCommand("gzfa");
	gzfa
		.description(HELP.program)
		.version(packageVersion(), "-V, --version", HELP.versionOption)
		.helpCommand("help [命令]", HELP.helpCommand)
		.addHelpText("after", HELP.after)
		.configureOutput({ writeOut: (text) => terminal.out(text), writeErr: (text) => terminal.err(text) });
	const named = COMMANDS.filter(({ name, chinese }) => name === asked || chinese === asked);
	for (const { name, chinese, summary, set } of named.length > 0 ? named : COMMANDS)
		set(command(gzfa, name, chinese, summary), terminal, done);
	return gzfa;
}
