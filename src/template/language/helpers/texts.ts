import { type Line, textOf } from "../../../document/document.ts";
import { linesOf } from "../../fill/values.ts";

/** Each line of a value in other words; what cannot be read stays as it was typed. */
export function reworded(value: unknown, print: (text: string) => string | undefined): Line[] {
	return linesOf(value).map((line) => {
		const text = print(textOf(line));
		if (text === undefined) return line;
		// The words come from where the first of them did.
		const from = line.find((piece) => piece.from !== undefined)?.from;
		return [from === undefined ? { text } : { text, from }];
	});
}

/** The lines one after another; the last two can have a mark of their own. */
export function listed(value: unknown, mark: string, last: string = mark): Line {
	const lines = linesOf(value).filter((line) => textOf(line) !== "");
	return lines.flatMap((line, i) => {
		if (i === 0) return line;
		const joint = i === lines.length - 1 ? last : mark;
		return joint === "" ? line : [{ text: joint }, ...line];
	});
}

/** A value as it is compared: lists line by line, 是 and 否 for flags. */
export function plainText(value: unknown): string {
	if (typeof value === "boolean") return value ? "是" : "否";
	return linesOf(value).map(textOf).join("\n").trim();
}

/** The figures of a number as people type it (`1,234.50`, full-width, blanks around); undefined when it is none. */
export function figuresOf(text: string): string | undefined {
	const bare = text.normalize("NFKC").trim();
	const found = /^(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?$/.test(bare);
	return found ? bare.replaceAll(",", "") : undefined;
}
