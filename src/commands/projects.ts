import type { Outcome } from "../diagnostics/diagnostic.ts";
import { nearest } from "../diagnostics/nearest.ts";
import { builtinCatalogue } from "../genres/catalogue.ts";
import type { Genre } from "../genres/genres.ts";
import type { Projects } from "../project/of-run.ts";
import type { Project } from "../project/project.ts";
import type { Findings } from "../report/report.ts";
import { WRONG } from "../zh/cli.ts";
import { UsageError } from "./usage.ts";

interface GenreHere {
	genre: Genre;
	project: Project | undefined;
}

/** The genre that a name means for a file; no value when the project, or the genre's own file, is faulty. */
export async function genreIn(
	file: string | undefined,
	name: string,
	projects: Projects,
): Promise<Outcome<GenreHere> & Findings> {
	const loaded = await projects(file);
	const { diagnostics = [], sources = [] } = loaded ?? {};
	if (loaded && !loaded.value) return { value: undefined, diagnostics, sources };
	const project = loaded?.value;
	const catalogue = project?.catalogue ?? builtinCatalogue;
	const { genre, faults } = catalogue.find(name);
	if (genre) return { value: { genre, project }, diagnostics, sources };
	if (faults.length === 0) throw new UsageError(WRONG.genre(name, nearest(name, catalogue.names())));
	const texts = project?.catalogue.texts() ?? [];
	return { value: undefined, diagnostics: [...diagnostics, ...faults], sources: [...sources, ...texts] };
}
