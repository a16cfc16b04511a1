import { type Diagnostic, diagnostic } from "../../diagnostics/diagnostic.ts";
import type { SourceText } from "../../source/source.ts";
import { isControl } from "../language/containers.ts";
import { ENDINGS } from "../language/spellings.ts";
import { type Tag, tagsOf } from "./scan.ts";

/** Why a template that does not parse does not; `at` is where the parser gave up. */
export function explain(source: SourceText, at: number): Diagnostic {
	const { text } = source;
	const reading: Reading = { source, open: [], others: [] };
	for (const tag of tagsOf(text)) {
		const fault = tag.end < 0 ? unclosedTag(reading, tag) : pairFault(reading, tag);
		if (fault) return fault;
	}
	const last = reading.open.at(-1);
	if (last) return unclosed(reading, last);
	const inside = [...tagsOf(text)].findLast((tag) => tag.start <= at);
	return inside ? insideFault(reading, inside) : syntax(reading, at, Math.min(at + 1, text.length));
}

interface Reading {
	source: SourceText;
	open: Tag[];
	/** Tags that open and close nothing. */
	others: Tag[];
}

function spanOf({ source }: Reading, { start, end }: Pick<Tag, "start" | "end">) {
	return { file: source.file, start, end };
}

function textOf({ source }: Reading, { start, end }: Tag): string {
	return source.text.slice(start, end);
}

function unclosedTag(reading: Reading, { start }: Tag): Diagnostic {
	const line = reading.source.text.slice(start).split(/[\r\n]/, 1)[0] ?? "";
	return diagnostic("TEMPLATE-UNCLOSED-TAG", spanOf(reading, { start, end: start + line.length }), {
		tag: line.trim(),
	});
}

function pairFault(reading: Reading, tag: Tag): Diagnostic | undefined {
	const { open, others } = reading;
	if (tag.kind === "open") open.push(tag);
	if (tag.kind === "other") others.push(tag);
	if (tag.kind === "else" && open.length === 0) return stray(reading, tag);
	if (tag.kind !== "close") return undefined;
	const opened = open.pop();
	if (opened && opened.name === tag.name) return undefined;
	return (
		unmarkedOpening(reading, tag, opened) ??
		(opened && otherEnding(reading, opened)) ??
		(opened ? mismatched(reading, tag, opened) : stray(reading, tag))
	);
}

/** `{{if 标题}}…{{/if}}`, `{{＃if 标题}}…`: the tag that ought to have opened the block. */
function unmarkedOpening(reading: Reading, close: Tag, opened: Tag | undefined): Diagnostic | undefined {
	const opener = reading.others.findLast(
		({ start, name }) => start > (opened?.start ?? -1) && name.replace(/^＃/, "") === close.name,
	);
	if (!opener || close.name === "") return undefined;
	const typed = textOf(reading, opener);
	const meant = `{{#${typed.replace(/^[{~\s＃]+/, "")}`;
	return diagnostic("TEMPLATE-WRITTEN-AS", spanOf(reading, opener), { typed, meant });
}

function mismatched(reading: Reading, tag: Tag, opened: Tag): Diagnostic {
	const span = spanOf(reading, tag);
	const glued = opened.name.startsWith(tag.name) && isControl(tag.name);
	if (glued) {
		const typed = textOf(reading, opened);
		const meant = typed.replace(tag.name, `${tag.name} `);
		return diagnostic("TEMPLATE-WRITTEN-AS", spanOf(reading, opened), { typed, meant });
	}
	// {{/#each}}, {{/> 公文}}
	const typed = textOf(reading, tag);
	if (/^\{\{~?\s*\/\s*[#>＃＞]/.test(typed))
		return diagnostic("TEMPLATE-WRITTEN-AS", span, { typed, meant: `{{/${opened.name}}}` });
	const line = reading.source.lineStarts.filter((start) => start <= opened.start).length;
	const outer = reading.open.some(({ name }) => name === tag.name);
	const next = [...tagsOf(reading.source.text)].find(
		({ start, kind }) => start > tag.start && kind === "close",
	);
	if (!outer && next?.name === opened.name) return stray(reading, tag);
	return diagnostic("TEMPLATE-MISMATCHED", span, { open: opened.name, close: tag.name, line, outer });
}

function stray(reading: Reading, tag: Tag): Diagnostic {
	return diagnostic("TEMPLATE-STRAY", spanOf(reading, tag), { tag: textOf(reading, tag) });
}

function unclosed(reading: Reading, opened: Tag): Diagnostic {
	const ending = otherEnding(reading, opened);
	return ending ?? diagnostic("TEMPLATE-UNCLOSED", spanOf(reading, opened), { name: opened.name });
}

/** `{{end}}` */
function otherEnding(reading: Reading, opened: Tag): Diagnostic | undefined {
	const ending = reading.others.find(({ start, name }) => start > opened.start && ENDINGS.has(name));
	if (!ending) return undefined;
	const args = { typed: textOf(reading, ending), meant: `{{/${opened.name}}}` };
	return diagnostic("TEMPLATE-WRITTEN-AS", spanOf(reading, ending), args);
}

const COMPARES = /===?|!==?|&&|\|\||<=?|>=?|(?<![#>\s{~])\s[=!]\s|=\s/;
const COMPUTES = /[+*/%-]/;

/** A tag whose inside the parser cannot read. */
function insideFault(reading: Reading, tag: Tag): Diagnostic {
	const { text } = reading.source;
	const typed = textOf(reading, tag);
	const span = spanOf(reading, tag);
	const left = /^\{+/.exec(typed)?.[0].length ?? 0;
	const right = /\}+$/.exec(typed)?.[0].length ?? 0;
	const more = /^\}+/.exec(text.slice(tag.end, tag.end + 10))?.[0].length ?? 0;
	const inner = typed.slice(left, typed.length - right);
	if (left !== right + more)
		return diagnostic(
			"TEMPLATE-BRACES",
			{ ...span, end: tag.end + more },
			{ tag: text.slice(tag.start, tag.end + more), meant: `{{${inner}}}` },
		);
	if (inner.replace(/[~\s]/g, "") === "") return diagnostic("TEMPLATE-EMPTY-TAG", span, {});
	const bare = inner.replace(/^\s*[#/>^&]+/, "").replace(/"[^"]*"|'[^']*'|\|[^|]*\|/g, "");
	const compares = COMPARES.exec(bare)?.[0].trim();
	if (compares) return diagnostic("TEMPLATE-OPERATOR", span, { operator: compares, computes: false });
	const parts = bare.trim().split(/\s*,\s*/);
	if (parts.length > 1 && parts.every((one) => /^[\p{L}\p{N}_]+$/u.test(one))) {
		const meant = parts.map((one) => `{{${one}}}`).join("");
		return diagnostic("TEMPLATE-SEVERAL", span, { typed: bare.trim(), meant });
	}
	const computes = COMPUTES.exec(bare)?.[0];
	if (computes) return diagnostic("TEMPLATE-OPERATOR", span, { operator: computes, computes: true });
	return syntax(reading, tag.start, tag.end);
}

function syntax(reading: Reading, start: number, end: number): Diagnostic {
	const near = reading.source.text.slice(start, end);
	return diagnostic("TEMPLATE-SYNTAX", spanOf(reading, { start, end }), { near });
}
