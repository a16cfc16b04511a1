import { join } from "node:path";
import { schemaPath } from "../genres/catalogue.ts";
import { schemaFile } from "../genres/file-name.ts";
import type { Genre } from "../genres/genres.ts";
import { isFile } from "../world/folders.ts";
import { packagePath } from "../world/package.ts";
import type { Project } from "./project.ts";
import { builtinBase, ownTemplate } from "./templates.ts";

/** Where the three files are that a genre is. */
export interface GenreFiles {
	schema: string;
	template: string;
	/** The template is not the genre's own, but the one that serves instead. */
	isBorrowed: boolean;
	example: string;
}

export function filesOf(genre: Genre, project: Project | undefined): GenreFiles {
	const { name } = genre;
	const own = project && ownTemplate(genre, project);
	const template = own ?? packagePath(`templates/${builtinBase(genre)}.hbs`);
	if (!genre.project || !project) {
		const example = packagePath(`examples/${name}.yaml`);
		return { schema: packagePath(schemaPath(name)), template, isBorrowed: false, example };
	}
	const { file } = genre.project;
	return { schema: file, template, isBorrowed: own === undefined, example: exampleOf(genre, project) };
}

/** By the name or the title; when there is none yet, where it should be. */
function exampleOf({ name, title }: Genre, { folders }: Project): string {
	const places = [name, title].map((one) => join(folders.examples.path, `${one}.yaml`));
	return places.find(isFile) ?? (places[0] as string);
}

/** Where a project has the files of a genre of its own. */
export function placesFor(name: string, { folders }: Project): Omit<GenreFiles, "isBorrowed"> {
	return {
		schema: join(folders.schemas.path, schemaFile(name)),
		template: join(folders.templates.path, `${name}.hbs`),
		example: join(folders.examples.path, `${name}.yaml`),
	};
}
