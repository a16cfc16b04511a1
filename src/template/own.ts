import type { Outcome } from "../diagnostics/diagnostic.ts";
import type { Genre } from "../genres/genres.ts";
import { namesFor } from "../genres/model-names.ts";
import { topNames } from "../genres/names.ts";
import { sourceText } from "../source/position.ts";
import type { SourceText } from "../source/source.ts";
import { listPackageFiles, readPackageFile } from "../world/package.ts";
import { compileTemplate } from "./compile/compile.ts";
import type { CompiledTemplate } from "./compile/compiled.ts";
import { recordOf, type Vocabulary, vocabularyOf } from "./language/vocabulary.ts";

const PARTIALS = "templates/partials";

/** Checks a template against what a genre's plans may say, and compiles it; `partials` come behind the built-in ones. */
export function compileFor(
	source: SourceText,
	genre: Genre,
	partials: readonly SourceText[] = [],
): Outcome<CompiledTemplate> {
	const given = builtinPartials();
	return compileTemplate(source, [...given, ...partials], vocabularyFor(genre), new Set(given));
}

/** What templates of a genre may name, with the names that they may not use and what to use instead. */
export function vocabularyFor(genre: Genre): Vocabulary {
	const titles = namesFor(genre);
	const vocabulary = vocabularyOf(titles);
	const { fields } = recordOf(vocabulary, "document");
	const title: Record<string, string> = { ...titles.sections, ...titles.fields };
	const also = new Map([["章节", "各栏目"]]);
	for (const [name, { keys }] of topNames(genre)) {
		const called = title[keys[0] as string];
		if (called && called !== name && Object.hasOwn(fields, called)) also.set(name, called);
	}
	const silent = new Set(Object.values(titles.fields).filter((one) => !Object.hasOwn(fields, one)));
	return { ...vocabulary, also, silent };
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
