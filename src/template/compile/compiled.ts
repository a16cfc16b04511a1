import type { Place } from "./places.ts";

/**
 * A Handlebars template specification: as JavaScript text when it has just been compiled (then the whole survives
 * JSON), as a value when the program was built with it.
 */
export type Specification = string | object;

/** A checked template, ready to be filled, with the places that its filled text points back to. */
export interface CompiledTemplate {
	/** Template files that places point into. */
	files: string[];
	places: Place[];
	main: Specification;
	/** The partials that the template reaches, by name. */
	partials: Record<string, Specification>;
}

/** JavaScript text of an expression that is the template: inlined into the program when it is built. */
export function moduleOf({ files, places, main, partials }: CompiledTemplate): string {
	const inlined = Object.entries(partials).map(([name, spec]) => `${JSON.stringify(name)}:${spec}`);
	const data = `files:${JSON.stringify(files)},places:${JSON.stringify(places)}`;
	return `{${data},main:${main},partials:{${inlined.join(",")}}}`;
}

/**
 * The specification as a value.
 * Running the text is safe: Handlebars generated it from a tree that passed `check`, in which every path is a known
 * name of the model, every call one of our own, and what the author typed stands in string literals that Handlebars
 * quotes. Nothing of a plan is ever in it.
 */
export function specificationOf(spec: Specification): object {
	return typeof spec === "string" ? (new Function(`"use strict";return ${spec}`)() as object) : spec;
}
