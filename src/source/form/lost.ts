import { lineEnd, lineOf, lineStart } from "../position.ts";
import { type Fault, fault, snippet, sure, type View } from "./fault.ts";
import type { Mark } from "./marks.ts";
import { commentFault } from "./unclosed.ts";

/** Types of YAML itself; they change nothing, since every value is text here. */
const YAML_TAG = /^(?:!!(?:str|seq|map|int|float|bool|null|timestamp|binary)|!<tag:yaml\.org,2002:[a-z]+>)$/;

/** Words that YAML takes for comments, anchors, aliases and tags, and that no document would show. */
export function lostWords(view: View): Fault[] {
	const { comments, anchors, aliases, tags } = view.marks;
	const typed = ({ start, end }: Mark) => view.source.text.slice(start, end);
	const place = ({ start, end }: Mark) => [start, end] as const;
	return [
		...comments.filter((one) => isGlued(view, one)).map((one) => commentFault(view, one)),
		...anchors
			.filter(({ resolved }) => !resolved)
			.map((one) => fault(view, "YAML-ANCHOR-UNUSED", place(one), { anchor: typed(one) })),
		...aliases
			.filter(({ resolved }) => !resolved)
			.map(
				(one) => starDash(view, one) ?? fault(view, "YAML-ALIAS-UNKNOWN", place(one), { alias: typed(one) }),
			),
		...tags
			.filter((one) => !YAML_TAG.test(typed(one)))
			.map((one) => fault(view, "YAML-TAG", place(one), { tag: typedWord(view, one) })),
	].map(sure);
}

/** `* 甲` on a line of its own: an item, as other programs take it. */
function starDash(view: View, { start, end }: Mark): Fault | undefined {
	const { source } = view;
	const line = lineOf(source, start);
	const rest = source.text.slice(end, lineEnd(source, line));
	if (
		end !== start + 1 ||
		source.text.slice(lineStart(source, line), start).trim() !== "" ||
		rest.trim() === ""
	)
		return undefined;
	return fault(view, "YAML-ODD-DASH", [start, end], { mark: "*", text: snippet(rest) });
}

/** `#` right before a word, on a line that has something else before it. */
function isGlued({ source }: View, { start, end }: Mark): boolean {
	if (!/^#+[^\s#]/.test(source.text.slice(start, Math.min(end, start + 80)))) return false;
	const line = lineOf(source, start);
	return source.text.slice(lineStart(source, line), start).trim() !== "";
}

/** A tag ends where ASCII ends; the word that the user typed does not. */
function typedWord({ source }: View, { start }: Mark): string {
	return /^!\S{0,12}/.exec(source.text.slice(start, start + 16))?.[0] ?? "!";
}
