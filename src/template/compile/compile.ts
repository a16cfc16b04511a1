import Handlebars from "handlebars";
import { type Diagnostic, diagnostic, hasErrors, type Outcome } from "../../diagnostics/diagnostic.ts";
import type { SourceText } from "../../source/source.ts";
import { CONTAINERS, CONTROLS } from "../language/containers.ts";
import { HELPERS } from "../language/helpers.ts";
import type { Vocabulary } from "../language/vocabulary.ts";
import type { Program, Statement } from "./ast.ts";
import { check } from "./check.ts";
import type { Parsed } from "./checking.ts";
import type { CompiledTemplate } from "./compiled.ts";
import { markLines } from "./marks.ts";
import { endlessNesting, parse } from "./parse.ts";
import { type PlaceOf, placeTable } from "./places.ts";
import { rewrite } from "./rewrite.ts";

/**
 * Parses, checks and compiles a template with the partials it reaches. A partial's name is its file name without
 * folder and `.hbs`; of two with one name the later wins, so a project's own come behind the built-in ones.
 * `given` are those of the program: their faults are told where they are called.
 */
export function compileTemplate(
	source: SourceText,
	partials: readonly SourceText[],
	vocabulary: Vocabulary,
	given: ReadonlySet<SourceText> = new Set(),
): Outcome<CompiledTemplate> {
	try {
		return compile(source, partials, vocabulary, given);
	} catch (error) {
		if (!(error instanceof RangeError)) throw error;
		return { value: undefined, diagnostics: [endlessNesting(source.file)] };
	}
}

function compile(
	source: SourceText,
	partials: readonly SourceText[],
	vocabulary: Vocabulary,
	given: ReadonlySet<SourceText>,
): Outcome<CompiledTemplate> {
	const { files, places, place } = placeTable();
	const diagnostics: Diagnostic[] = [];
	const named = new Map(partials.map((one) => [partialName(one.file), one]));
	const parsed = new Map<string, Parsed>();
	const torn = new Set<string>();
	for (const [name, one] of named) {
		const tree = parseMarked(one, place, vocabulary, diagnostics);
		if (tree) parsed.set(name, tree);
		else torn.add(name);
	}
	const main = parseMarked(source, place, vocabulary, diagnostics);
	if (!main) return { value: undefined, diagnostics };
	if (isEmpty(main.program)) {
		const span = { file: source.file, start: 0, end: 0 };
		return { value: undefined, diagnostics: [diagnostic("TEMPLATE-EMPTY", span, {})] };
	}
	const checking = check({
		main,
		partials: parsed,
		torn,
		isPartial: isPartial(source.file),
		vocabulary,
		given,
	});
	diagnostics.push(...checking.found.values());
	const partial = ({ span }: Diagnostic) => Number(span.file !== source.file);
	diagnostics.sort((a, b) => partial(a) - partial(b) || a.span.start - b.span.start);
	if (hasErrors(diagnostics)) return { value: undefined, diagnostics };
	const specs = [...checking.reached]
		.sort()
		.map((name) => [name, precompile(parsed.get(name) as Parsed, checking.seen, place)]);
	const value: CompiledTemplate = {
		files,
		places,
		main: precompile(main, checking.seen, place, true),
		partials: Object.fromEntries(specs),
	};
	return { value, diagnostics };
}

function parseMarked(
	source: SourceText,
	place: PlaceOf,
	{ also }: Vocabulary,
	diagnostics: Diagnostic[],
): Parsed | undefined {
	const outcome = parse(source);
	if ("fault" in outcome) {
		diagnostics.push(outcome.fault);
		return undefined;
	}
	diagnostics.push(...markLines(source, outcome.program, place, also));
	return { source, program: outcome.program };
}

function isEmpty({ body }: Program): boolean {
	return body.every(
		(node) =>
			node.type === "CommentStatement" || (node.type === "ContentStatement" && node.original.trim() === ""),
	);
}

/** A file that others refer to: it may place what they give. */
function isPartial(file: string): boolean {
	return /(?:^|[\\/])partials[\\/][^\\/]+$/.test(file);
}

export function partialName(file: string): string {
	return file.replace(/^.*[\\/]/, "").replace(/\.hbs$/, "");
}

const KNOWN = Object.fromEntries(
	[
		...Object.keys(CONTAINERS),
		...Object.keys(CONTROLS),
		...Object.keys(HELPERS),
		"slot",
		"enter",
		"leave",
	].map((name) => [`#${name}`, true]),
);

function precompile(parsed: Parsed, checked: WeakSet<Statement>, place: PlaceOf, isMain = false): string {
	const tree: Program = rewrite(parsed, checked, place, isMain);
	return String(
		Handlebars.precompile(tree, {
			// Calls can only be our own: an unknown name fails here instead of being looked up when it runs.
			knownHelpers: KNOWN,
			knownHelpersOnly: true,
			// Slots and typed text are put back by our own line reader; there is no HTML.
			noEscape: true,
			// Leading blanks are trimmed from lines anyway.
			preventIndent: true,
		}),
	);
}
