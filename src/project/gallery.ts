import type { Genre } from "../genres/genres.ts";
import { PAGE } from "../zh/genre-page.ts";

const PER_ROW = 4;

/** A page of pictures: the first page of each genre's example, family by family, four in a row. */
export function galleryPage(
	groups: [family: string, genres: Genre[]][],
	pageOf: (genre: Genre) => string,
	pictureOf: (genre: Genre) => string,
): string {
	const cell = (genre: Genre) => {
		const image = `![${PAGE.picture(genre.title)}](${pictureOf(genre)})`;
		return `[${image}](${pageOf(genre)})<br>[${genre.title}](${pageOf(genre)})`;
	};
	const blocks = groups.flatMap(([family, genres]) => [`## ${family}`, table(genres.map(cell))]);
	const count = groups.reduce((sum, [, genres]) => sum + genres.length, 0);
	return `${[`# ${PAGE.gallery}`, PAGE.galleryHead(count), ...blocks].join("\n\n")}\n`;
}

/** Markdown wants a row of heads; theirs are empty. Short rows are filled up, so that pictures are all as wide. */
function table(cells: string[]): string {
	const rows = Array.from({ length: Math.ceil(cells.length / PER_ROW) }, (_, row) =>
		Array.from({ length: PER_ROW }, (_, at) => cells[row * PER_ROW + at] ?? ""),
	);
	const head = Array<string>(PER_ROW).fill("");
	return [line(head), `|${" :-: |".repeat(PER_ROW)}`, ...rows.map(line)].join("\n");
}

function line(cells: string[]): string {
	return `| ${cells.join(" | ")} |`;
}
