import { type Diagnostic, diagnostic, withForm } from "../diagnostics/diagnostic.ts";
import type { MapEntry, SourceNode, SourceText } from "../source/source.ts";

/** `- 现通知如下:`, `- 时间: 3月5日`: meant as text, which has the full-width colon. */
export function textAsMapping({ file, text }: SourceText, { key, keySpan, value }: MapEntry): Diagnostic {
	const told = diagnostic("TEXT-AS-MAPPING", keySpan, { text: key });
	const isQuoted = /["']/.test(text[keySpan.start] ?? "");
	if (isQuoted || value.usedAt || value.kind !== "scalar" || value.style === "block") return told;
	if (/^["']/.test(text.slice(value.span.start)) || /[\r\n]/.test(text.slice(keySpan.start, value.span.end)))
		return told;
	const colon = keySpan.end + (/^[ \t]*:/.exec(text.slice(keySpan.end))?.[0].length ?? 0);
	const end = Math.max(colon, value.span.end);
	const words = text.slice(colon, end).trim();
	return withForm(told, [{ span: { file, start: keySpan.start, end }, text: `${key}：${words}` }]);
}

/** `镇名：甲镇` alone where only a mapping may stand: a text to YAML, meant as an entry. */
export function mappingAsText(node: SourceNode, want: readonly string[]): Diagnostic | undefined {
	if (node.kind !== "scalar" || node.style !== "plain" || want.join() !== "object") return undefined;
	const [all, key] = /^([^\s:：]{1,50})：/.exec(node.text) ?? [];
	if (all === undefined || key === undefined) return undefined;
	const { file, start, end } = node.span;
	const more = node.text.match(/ [^\s:：]{1,50}：/g)?.length ?? 0;
	const span = { file, start: start + all.length - 1, end: start + all.length };
	const told = diagnostic("YAML-FULLWIDTH-COLON", span, { key, more, below: false });
	return more === 0 && end - start === node.text.length ? withForm(told, [{ span, text: ": " }], true) : told;
}
