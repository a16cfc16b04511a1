import { diagnostic, type Outcome } from "../diagnostics/diagnostic.ts";
import type { ParsedSource, SourceTree } from "./source.ts";

/** The one document of a plan file, with all diagnostics of the reading. A closing `---` makes no second one. */
export function onlyDocument({ source, trees, diagnostics }: ParsedSource): Outcome<SourceTree> {
	const filled = trees.filter(({ root }) => root.kind !== "scalar" || root.style !== "empty");
	const [first, second] = filled;
	if (first && !second) return { value: first, diagnostics };
	const { file } = source;
	if (second) {
		const args = { count: filled.length };
		const many = diagnostic("YAML-MANY-DOCUMENTS", dashesBefore(second), args);
		return { value: undefined, diagnostics: [...diagnostics, many] };
	}
	if (diagnostics.some(({ severity }) => severity === "error")) return { value: undefined, diagnostics };
	const empty = diagnostic("YAML-EMPTY", { file, start: 0, end: 0 }, {});
	return { value: undefined, diagnostics: [...diagnostics, empty] };
}

/** The `---` that begins a document, else the document itself. */
function dashesBefore({ source, root }: SourceTree) {
	const { file, start } = root.span;
	const at = source.text.lastIndexOf("---", start);
	const isLineStart = at === 0 || /[\r\n]/.test(source.text[at - 1] ?? "");
	return at !== -1 && isLineStart ? { file, start: at, end: at + 3 } : { file, start, end: start };
}
