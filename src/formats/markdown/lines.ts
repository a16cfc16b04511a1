import { type Line, textOf } from "../../document/document.ts";
import { escaped } from "./escape.ts";

/** Between two things that stand at the two ends of a printed line. */
const GAP = "\u3000\u3000";

export const apart = (...parts: readonly string[]): string => parts.filter((part) => part !== "").join(GAP);

/** Each text that is not empty, a paragraph of its own. */
export const paragraphs = (...texts: readonly string[]): string[] =>
	texts.filter((text) => text !== "").map((text) => escaped(text, "line"));

export const lines = (...all: readonly Line[]): string[] => paragraphs(...all.map(textOf));
