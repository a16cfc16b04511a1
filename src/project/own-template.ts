import type { Genre } from "../genres/genres.ts";
import { decode } from "../source/decode.ts";
import { readInput } from "../world/files.ts";
import type { Project } from "./project.ts";
import type { LoadedTemplate } from "./templates.ts";

/** Reads a template of the user's and checks it against a genre's plans. */
export async function loadOwnTemplate(
	file: string,
	genre: Genre,
	project?: Project,
): Promise<LoadedTemplate> {
	if (project && file !== "-") {
		const { loadTemplate } = await import("./templates.ts");
		return loadTemplate(file, genre, project);
	}
	const read = await readInput(file);
	const text = read.value && (await decode(file, read.value.bytes));
	const diagnostics = [...read.diagnostics, ...(text?.diagnostics ?? [])];
	if (!text?.value) return { value: undefined, diagnostics, sources: [] };
	const { compileFor } = await import("../template/own.ts");
	const loaded = compileFor(text.value, genre);
	return { value: loaded.value, diagnostics: loaded.diagnostics, sources: [text.value] };
}
