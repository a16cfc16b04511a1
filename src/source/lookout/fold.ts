import { type Diagnostic, diagnostic, withForm } from "../../diagnostics/diagnostic.ts";
import { joined } from "../cure/paragraphs.ts";
import type { ScalarNode, SourceTree } from "../source.ts";

/** 汉字, their punctuation and full-width forms: between them no space belongs. */
const CHINESE = "[\\p{Script=Han}\\u3000-\\u303f\\uff00-\\uffef“”‘’…—]";
const FOLD = new RegExp(`(${CHINESE})[ \\t]*(?:\\r\\n|\\n|\\r)[ \\t]*(?=(${CHINESE}))`, "u");
/** Lines indented more than the first are kept apart. */
const FOLDED_BLOCK = new RegExp(
	`(?:^|[\\r\\n])( *)[^ \\r\\n][^\\r\\n]*(${CHINESE})[ \\t]*(?:\\r\\n|\\n|\\r)\\1(${CHINESE})`,
	"u",
);

/** A line break that becomes a space between two 汉字: one warning for each text. */
export function foldFaults({ source }: SourceTree, scalar: ScalarNode): Diagnostic[] {
	const { file, start, end } = scalar.span;
	const text = source.text.slice(start, end);
	const found = scalar.style === "block" ? foldedBlock(text) : FOLD.exec(text);
	if (!found) return [];
	const [before, after] = found.slice(-2) as [string, string];
	const at = start + found.index + found[0].search(/(?<![ \t])[ \t]*(?:\r\n|\n|\r)[ \t]*[^\r\n]*$/);
	const told = diagnostic("YAML-FOLDED", { file, start: at - before.length, end: at }, { before, after });
	const cure = joined(source, scalar, FOLD);
	return [withForm(told, cure?.edits, cure?.isSafe)];
}

function foldedBlock(text: string): RegExpExecArray | null {
	return text.startsWith(">") ? FOLDED_BLOCK.exec(text) : null;
}
