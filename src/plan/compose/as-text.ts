import { type Diagnostic, diagnostic, withForm } from "../../diagnostics/diagnostic.ts";
import type { SourceNode } from "../../source/source.ts";

/** `引用：片段.yaml`, `引用 片段.yaml`, `引用:片段.yaml`. */
const MEANT = /^(引用|include)[ \t\u3000]*[:：]?[ \t\u3000]*(\S+\.ya?ml(?:[#＃]\S*)?)$/i;

/** A text that was meant to bring in a file. In quotes it is meant as it stands. */
export function meantAsInclude(node: SourceNode): Diagnostic[] {
	if (node.kind !== "scalar" || node.style !== "plain" || node.usedAt) return [];
	const [, word, path] = MEANT.exec(node.text) ?? [];
	if (word === undefined || path === undefined) return [];
	const told = diagnostic("INCLUDE-TEXT", node.span, { path });
	return [withForm(told, [{ span: node.span, text: `${word}: ${path}` }], false)];
}
