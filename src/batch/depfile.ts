/** What documents are made of, in the words of make: for make, ninja and what else drives builds. */
import { sheetOf } from "../data/sheet.ts";
import { tableOfRow } from "./inputs.ts";
import type { Made } from "./manifest.ts";

/** Spaces, `#`, `$`, `%` and `:` mean something to make. */
const escaped = (path: string): string =>
	path.replaceAll("\\", "/").replace(/[ #%]/g, "\\$&").replaceAll("$", "$$$$").replaceAll(":", "\\:");

/** A rule for each document; what might come to be there, and folders, make does not know. */
export function depfile(made: readonly Made[], pathOf: (path: string) => string): string {
	const rules = made.map(({ outputs, inputs, row }) => {
		const targets = Object.keys(outputs).map((path) => escaped(pathOf(path)));
		const files = Object.entries(inputs).filter(([path, hash]) => hash !== "" && !path.endsWith("/"));
		// make knows no rows of a file.
		const paths = files.map(([path]) => (path === row ? sheetOf(tableOfRow(row)).file : path));
		return `${targets.join(" ")}: ${paths.map((path) => escaped(pathOf(path))).join(" \\\n  ")}\n`;
	});
	return rules.join("\n");
}
