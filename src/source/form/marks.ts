/** A stretch of the text, `end` exclusive. */
export interface Mark {
	start: number;
	end: number;
}
export interface Name extends Mark {
	/** Whether an anchor is referred to, or an alias has an anchor. */
	resolved: boolean;
}
export interface Quoted extends Mark {
	closed: boolean;
}
/** A bracket that its own kind does not close; `end`: where reading gave it up; `close`: what closed it instead. */
export interface OpenBracket extends Mark {
	bracket: string;
	close: string;
}

/** The pieces of a file that the tree no longer shows, in the order of the text. */
export interface Marks {
	comments: Mark[];
	tags: Mark[];
	anchors: Name[];
	aliases: Name[];
	quoted: Quoted[];
	/** From the `|` or `>` to the end of its text. */
	blocks: Mark[];
	directives: Mark[];
	openBrackets: OpenBracket[];
	/** Outermost lists and maps in brackets. */
	flows: Mark[];
}

const DOCUMENT = "\u0002";
const FLOW_END = "\u0018";
const SCALAR = "\u001f";
export const CLOSING: Record<string, string> = { "[": "]", "{": "}" };

/** Takes the lexer's lexemes one by one; `marks` is complete after `finish`. */
export function marker() {
	const marks: Marks = {
		comments: [],
		tags: [],
		anchors: [],
		aliases: [],
		quoted: [],
		blocks: [],
		directives: [],
		openBrackets: [],
		flows: [],
	};
	const brackets: { start: number; bracket: string }[] = [];
	const names = new Map<string, Name>();
	let scalarNext = false;
	let block: Mark | undefined;

	function giveUp(end: number): void {
		const outermost = brackets[0];
		if (!outermost) return;
		marks.openBrackets.push({ ...outermost, end, close: "" });
		marks.flows.push({ start: outermost.start, end });
		brackets.length = 0;
	}

	function close({ end }: Mark, bracket: string): void {
		const open = brackets.pop();
		if (!open) return;
		if (CLOSING[open.bracket] !== bracket) marks.openBrackets.push({ ...open, end, close: bracket });
		if (brackets.length === 0) marks.flows.push({ start: open.start, end });
	}

	function alias(mark: Mark, lexeme: string): void {
		const anchor = names.get(lexeme.slice(1));
		if (anchor) anchor.resolved = true;
		marks.aliases.push({ ...mark, resolved: anchor !== undefined });
	}

	function anchor(mark: Mark, lexeme: string): void {
		const one = { ...mark, resolved: false };
		names.set(lexeme.slice(1), one);
		marks.anchors.push(one);
	}

	function openBlock(mark: Mark): void {
		block = mark;
		marks.blocks.push(mark);
	}

	function take(lexeme: string, start: number): void {
		const end = start + lexeme.length;
		if (scalarNext) {
			scalarNext = false;
			if (block) block.end = end;
			block = undefined;
			return;
		}
		NOTE[lexeme[0] as string]?.({ start, end }, lexeme);
	}

	const NOTE: Record<string, (mark: Mark, lexeme: string) => void> = {
		[SCALAR]: () => {
			scalarNext = true;
		},
		[FLOW_END]: ({ start }) => giveUp(start),
		[DOCUMENT]: () => names.clear(),
		"-": (_, lexeme) => {
			if (lexeme === "---") names.clear();
		},
		"#": (mark) => marks.comments.push(mark),
		"!": (mark) => marks.tags.push(mark),
		"%": (mark) => marks.directives.push(mark),
		"&": anchor,
		"*": alias,
		"[": ({ start }, bracket) => brackets.push({ start, bracket }),
		"{": ({ start }, bracket) => brackets.push({ start, bracket }),
		"]": close,
		"}": close,
		'"': (mark, lexeme) => marks.quoted.push({ ...mark, closed: isClosed(lexeme) }),
		"'": (mark, lexeme) => marks.quoted.push({ ...mark, closed: isClosed(lexeme) }),
		"|": openBlock,
		">": openBlock,
	};

	return { marks, take, finish: giveUp };
}

function isClosed(quoted: string): boolean {
	const quote = quoted[0] as string;
	if (quoted.length === 1 || !quoted.endsWith(quote)) return false;
	if (quote === "'") return true;
	let before = quoted.length - 1;
	while (before > 1 && quoted[before - 1] === "\\") before--;
	return (quoted.length - 1 - before) % 2 === 0;
}

/** The one of the marks, which stand in order, that holds the offset. */
export function markAt<M extends Mark>(marks: readonly M[], offset: number): M | undefined {
	const last = lastBefore(marks, offset + 1);
	return last && offset < last.end ? last : undefined;
}

/** The last of the marks that starts before the offset. */
export function lastBefore<M extends Mark>(marks: readonly M[], offset: number): M | undefined {
	let low = 0;
	let high = marks.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((marks[middle] as M).start < offset) low = middle + 1;
		else high = middle;
	}
	return marks[low - 1];
}
