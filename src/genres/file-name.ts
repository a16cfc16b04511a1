const ENDING = ".schema.json";
/** Schema files that are no genres. */
const NO_GENRES = new Set(["plan", "sections", "config", "genre", "profile"]);

/** Canonical name of the genre that a file in a folder of schemas is; undefined when it is none. */
export function genreOfFile(file: string): string | undefined {
	const name = file.slice(0, -ENDING.length);
	return file.endsWith(ENDING) && name !== "" && !NO_GENRES.has(name) ? name : undefined;
}

export function schemaFile(name: string): string {
	return `${name}${ENDING}`;
}

/** Whether a genre may have this name: its file must not be taken for another. */
export function isReserved(name: string): boolean {
	return NO_GENRES.has(name);
}
