import type { Span } from "../diagnostics/diagnostic.ts";
import type { SourceText, SourceTree } from "./source.ts";

/** The text that a place of a tree is in: that of its own file, or of one that it takes in. */
export function sourceAt({ source, parts }: SourceTree, { file }: Pick<Span, "file">): SourceText {
	if (file === source.file || !parts) return source;
	return parts.find((one) => one.source.file === file)?.source ?? source;
}
