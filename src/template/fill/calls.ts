import Handlebars from "handlebars/runtime";
import type { Line } from "../../document/document.ts";
import { CONTAINERS, type ContainerName, type OptionKind } from "../language/containers.ts";
import { HELPERS } from "../language/helpers.ts";
import { type Setting, settingOf } from "../language/settings.ts";
import { CLOSE, OPEN, SLOT } from "../language/tokens.ts";
import { DEPTH_LIMIT, type Opened, type Run, TEXT_LIMIT } from "./run.ts";
import { isBlank, linesOf, markOf } from "./values.ts";

type Options = Handlebars.HelperOptions;
type Call = (this: unknown, ...args: never[]) => unknown;

/** The functions point to their run through this, so that it can be taken from them when it is over. */
export interface Current {
	run: Run;
}

/** The functions that a rewritten template calls, for the run under way. */
export function callsOf(current: Current): Record<string, Call> {
	const calls: Record<string, Call> = {
		"#slot": (value: unknown, place: number) => {
			const { run } = current;
			step(run);
			const lines = linesOf(value);
			hand(run, lines);
			const mark = markOf(value);
			const slot = mark === undefined ? { lines, place } : { lines, place, mark };
			return `${SLOT}${run.slots.push(slot) - 1}${SLOT}`;
		},
		/** Around what a partial works on. */
		"#enter": (value: unknown, place: number) => {
			const { run } = current;
			run.place = place;
			run.depth++;
			step(run);
			if (run.depth > DEPTH_LIMIT) stop(run);
			return first(value);
		},
		"#leave": () => {
			current.run.depth--;
			return "";
		},
		"#if": function (value: unknown, options: Options) {
			step(current.run);
			return isBlank(value) ? options.inverse(this) : options.fn(this);
		},
		"#unless": function (value: unknown, options: Options) {
			step(current.run);
			return isBlank(value) ? options.fn(this) : options.inverse(this);
		},
		"#with": function (value: unknown, options: Options) {
			step(current.run);
			if (isBlank(value)) return options.inverse(this);
			const context = first(value);
			return options.fn(context, { data: options.data, blockParams: [context] });
		},
		"#each": function (value: unknown, place: number, options: Options) {
			if (!Array.isArray(value) || value.length === 0) return options.inverse(this);
			return loop(current.run, value, place, options);
		},
	};
	for (const name of Object.keys(CONTAINERS) as ContainerName[]) calls[`#${name}`] = container(current, name);
	for (const [name, { run: call }] of Object.entries(HELPERS))
		calls[`#${name}`] = (...args: unknown[]) => {
			const given = args.slice(0, -1);
			for (const one of given) step(current.run, Array.isArray(one) ? one.length : 1);
			return call(...given);
		};
	return calls;
}

function step(run: Run, count = 1): void {
	run.steps += count;
	if (run.steps > run.budget) stop(run);
}

/** Lines are shared, not copied, until they are shaped: a long field in a loop costs nothing here and much there. */
function hand(run: Run, lines: readonly Line[]): void {
	for (const line of lines) {
		run.size += 1;
		for (const { text } of line) run.size += text.length;
	}
	if (run.size > TEXT_LIMIT) stop(run);
}

/** Thrown through Handlebars and caught by `fill`, which knows it by `exhausted`. */
function stop(run: Run): never {
	run.exhausted = true;
	throw new Error("budget");
}

/** Of the sections that fill a column the first, where one is wanted; everything else as it is. */
function first(value: unknown): unknown {
	const section = Array.isArray(value) && typeof value[0] === "object" && "内容" in value[0];
	return section ? value[0] : value;
}

function loop(run: Run, items: unknown[], place: number, options: Options): string {
	const data = Handlebars.createFrame(options.data);
	let text = "";
	items.forEach((item, i) => {
		run.place = place;
		step(run);
		Object.assign(data, { key: i, index: i, first: i === 0, last: i === items.length - 1 });
		text += options.fn(item, { data, blockParams: [item, i] });
	});
	return text;
}

function container(current: Current, name: ContainerName): Call {
	return function (this: unknown, place: number, ...rest: (number | Options)[]) {
		const { run } = current;
		step(run);
		const options = rest.at(-1) as Options;
		const { hash } = options as { hash: Record<string, unknown> };
		const typed = Object.keys(hash).filter((key) => typeof hash[key] === "string");
		const opened: Opened = { name, options: settings(name, hash), typed, place };
		if (rest[0] === 1) opened.allTyped = true;
		const number = run.containers.push(opened) - 1;
		return `\n${OPEN}${number}${OPEN}\n${options.fn(this)}\n${CLOSE}\n`;
	};
}

function settings(name: ContainerName, hash: Record<string, unknown>): Record<string, Setting> {
	const { options } = CONTAINERS[name];
	const read: Record<string, Setting> = {};
	for (const key in options) {
		if (!(key in hash)) continue;
		const { value } = settingOf(options[key] as OptionKind, hash[key]);
		if (value !== undefined) read[key] = value;
	}
	return read;
}
