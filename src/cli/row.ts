import { type Exit, UsageError } from "../commands/usage.ts";
import type { Terminal } from "../world/terminal.ts";
import { WRONG } from "../zh/cli.ts";
import type { ChineseCommand } from "./chinese-command.ts";

/** A command. */
export interface Row {
	name: string;
	chinese: string;
	summary: string;
	/** Gives a command its arguments, options and action. */
	set(made: ChineseCommand, terminal: Terminal, done: (exit: Exit) => void): void;
}

/** A command below another, by its two names. */
export function command(
	parent: ChineseCommand,
	name: string,
	chinese: string,
	summary: string,
): ChineseCommand {
	const made = parent.createCommand(name);
	made.alias(chinese).description(summary);
	parent.addCommand(made);
	return made;
}

/** The values of an option that may be written several times. */
export const repeated = (one: string, all: string[]): string[] => [...all, one];

export function wholeNumber(option: string): (value: string) => number {
	return (value) => {
		if (!/^\d+$/.test(value)) throw new UsageError(WRONG.number(option, value));
		return Number(value);
	};
}

export function choice<T extends string>(option: string, value: string, allowed: readonly T[]): T {
	const found = allowed.find((one) => one === value);
	if (!found) throw new UsageError(WRONG.choice(option, value, [...allowed]));
	return found;
}
