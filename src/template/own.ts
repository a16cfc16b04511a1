import type { Outcome } from "../diagnostics/diagnostic.ts";
import type { Genre } from "../genres/genres.ts";
import { namesFor } from "../genres/model-names.ts";
import { sourceText } from "../source/position.ts";
import type { SourceText } from "../source/source.ts";
import { listPackageFiles, readPackageFile } from "../world/package.ts";
import { compileTemplate } from "./compile/compile.ts";
import type { CompiledTemplate } from "./compile/compiled.ts";
import { vocabularyOf } from "./language/vocabulary.ts";

const PARTIALS = "templates/partials";

/** Checks a template against what a genre's plans may say, and compiles it; `partials` come behind the built-in ones. */
export function compileFor(
	source: SourceText,
	genre: Genre,
	partials: readonly SourceText[] = [],
): Outcome<CompiledTemplate> {
	const vocabulary = vocabularyOf(namesFor(genre));
	return compileTemplate(source, [...builtinPartials(), ...partials], vocabulary);
}

export function builtinPartials(): SourceText[] {
	return listPackageFiles(PARTIALS).map((file) => packageSource(`${PARTIALS}/${file}`));
}

/** Where the program has the template of a built-in genre. */
export function builtinPath(genre: string): string {
	return `templates/${genre}.hbs`;
}

export function packageSource(path: string): SourceText {
	return sourceText(path, readPackageFile(path));
}
