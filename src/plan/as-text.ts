import { type Diagnostic, diagnostic, withForm } from "../diagnostics/diagnostic.ts";
import type { MapEntry, SourceText } from "../source/source.ts";

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
