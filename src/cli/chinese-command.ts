import { Command, type Option } from "commander";
import { UsageError } from "../commands/usage.ts";
import { nearest } from "../diagnostics/nearest.ts";
import { displayWidth } from "../report/width.ts";
import { HELP, WRONG } from "../zh/cli.ts";

const TITLES: Record<string, string> = {
	"Usage:": HELP.usage,
	"Commands:": HELP.commands,
	"Arguments:": HELP.arguments,
	"Options:": HELP.options,
	"Global Options:": HELP.globalOptions,
};

/** Commander whose help and complaints are Chinese. A wrong call throws a `UsageError`. */
export class ChineseCommand extends Command {
	constructor(name?: string) {
		super(name);
		this.helpOption("-h, --help", HELP.helpOption);
		this.configureHelp({
			styleTitle: (title) => TITLES[title] ?? title,
			commandUsage: (command) =>
				[pathOf(command), HELP.optionsPlace, argumentsOf(command)].join(" ").trimEnd(),
			subcommandTerm: (command) => `${namesOf(command)} ${argumentsOf(command)}`.trimEnd(),
			optionDescription: (option) => option.description,
			argumentDescription: (argument) => argument.description,
			displayWidth,
			// Chinese has no spaces to wrap at; the terminal does it.
			helpWidth: 1000,
		});
		this.helpCommand(false);
		this.exitOverride();
	}

	override createCommand(name?: string): ChineseCommand {
		return new ChineseCommand(name);
	}

	#wrong(sentence: string, ...more: (string | undefined)[]): never {
		const lines = [sentence, ...more.filter((line) => line !== undefined), WRONG.seeHelp(pathOf(this))];
		throw new UsageError(lines.join(""));
	}

	// Commander calls these by name; their own bodies make English sentences.
	unknownOption(flag: string): void {
		const near = nearest(
			flag,
			this.createHelp()
				.visibleOptions(this)
				.flatMap(({ long }) => long ?? []),
		);
		this.#wrong(WRONG.unknownOption(flag), near && WRONG.near(near));
	}

	unknownCommand(): void {
		const [name = ""] = this.args;
		const near = nearest(
			name,
			this.commands.flatMap((command) => [command.name(), ...command.aliases()]),
		);
		this.#wrong(WRONG.unknownCommand(name), near && WRONG.near(near));
	}

	missingArgument(name: string): void {
		this.#wrong(WRONG.missingArgument(name));
	}

	optionMissingArgument(option: Option): void {
		this.#wrong(WRONG.missingValue(option.flags));
	}

	_excessArguments(words: string[]): void {
		this.#wrong(WRONG.tooMany(words.slice(this.registeredArguments.length)));
	}
}

function pathOf(command: Command): string {
	return command.parent ? `${pathOf(command.parent)} ${command.name()}` : command.name();
}

function namesOf(command: Command): string {
	return [command.name(), ...command.aliases()].join("、");
}

/** <计划...> [文件]; a command that only holds others takes one of them. */
function argumentsOf(command: Command): string {
	if (command.commands.length > 0) return HELP.commandPlace;
	return command.registeredArguments
		.map((one) => `${one.name()}${one.variadic ? "..." : ""}`)
		.map((name, index) => (command.registeredArguments[index]?.required ? `<${name}>` : `[${name}]`))
		.join(" ");
}
