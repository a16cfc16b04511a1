import type { Span } from "../../diagnostics/diagnostic.ts";

/** Places in template files, numbered, so that filled text can point back: file number, start, end. */
export type Place = [file: number, start: number, end: number];
/** Registers a place and gives its number. */
export type PlaceOf = (file: string, start: number, end: number) => number;

export function placeTable(): { files: string[]; places: Place[]; place: PlaceOf } {
	const files: string[] = [];
	const places: Place[] = [];
	const place: PlaceOf = (file, start, end) => {
		if (!files.includes(file)) files.push(file);
		return places.push([files.indexOf(file), start, end]) - 1;
	};
	return { files, places, place };
}

export function spanAt(table: { files: string[]; places: Place[] }, number: number): Span {
	const [file, start, end] = table.places[number] ?? [0, 0, 0];
	return { file: table.files[file] ?? "", start, end };
}
