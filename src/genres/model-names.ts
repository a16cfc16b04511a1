import { type Genre, titlesOf } from "./genres.ts";
import type { Schema } from "./schema.ts";
import { type Shape, shapeOf } from "./shape.ts";

export interface NamesOfGenre {
	fields: Record<string, string>;
	sections: Record<string, string>;
	own: Record<string, Shape>;
}

const known = new WeakMap<Genre, NamesOfGenre>();

/** What templates of a genre call the parts of its plans. */
export function namesFor(genre: Genre): NamesOfGenre {
	const names = known.get(genre) ?? madeFor(genre);
	known.set(genre, names);
	return names;
}

function madeFor({ fields, sections, own, plan }: Genre): NamesOfGenre {
	const shapes = own.map((key) => [key, shapeOf(fields[key] as Schema, plan)] as const);
	return { fields: titlesOf(fields), sections: titlesOf(sections), own: Object.fromEntries(shapes) };
}
