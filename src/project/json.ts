import type { JsonFault } from "../diagnostics/codes/project.ts";
import { type Diagnostic, diagnostic } from "../diagnostics/diagnostic.ts";
import { lineOf } from "../source/position.ts";
import type { MapEntry, SourceNode, SourceText } from "../source/source.ts";

/** Deeper than any schema of a genre; beyond it the file is something else. */
const DEPTH_LIMIT = 64;

/** A JSON file as a tree with places: texts are `quoted`, `true`, `null` and numbers `plain`. Or its first fault. */
export function readJson(source: SourceText): { root: SourceNode } | { fault: Diagnostic } {
	const reader = new Reader(source);
	try {
		return { root: reader.whole() };
	} catch (error) {
		if (error instanceof Stop) return { fault: error.fault };
		throw error;
	}
}

/** The node as a plain value. Keys are own properties whatever they are called. */
export function plainOf(node: SourceNode): unknown {
	if (node.kind === "scalar") return node.style === "quoted" ? node.text : JSON.parse(node.text);
	if (node.kind === "list") return node.items.map(plainOf);
	return Object.fromEntries(node.entries.map(({ key, value }) => [key, plainOf(value)]));
}

class Stop {
	constructor(readonly fault: Diagnostic) {}
}

const WIDE: Record<string, string> = {
	"，": ",",
	"：": ":",
	"“": '"',
	"”": '"',
	"＂": '"',
	"｛": "{",
	"｝": "}",
	"【": "[",
	"】": "]",
	"［": "[",
	"］": "]",
};
const LITERAL = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.])/y;
/** What a text may hold up to its closing quotation mark. */
const STRING = /"(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/uy;

class Reader {
	#at = 0;
	readonly #source: SourceText;

	constructor(source: SourceText) {
		this.#source = source;
	}

	whole(): SourceNode {
		this.#blanks();
		const root = this.#value("", 0);
		this.#blanks();
		if (this.#at < this.#source.text.length) this.#stop("behind");
		return root;
	}

	#value(pointer: string, depth: number): SourceNode {
		if (depth > DEPTH_LIMIT) this.#stop("deep");
		const start = this.#at;
		const next = this.#source.text[start];
		if (next === "{") return this.#object(pointer, depth);
		if (next === "[") return this.#list(pointer, depth);
		if (next === '"') {
			const text = this.#string();
			return { kind: "scalar", text, style: "quoted", at: pointer, span: this.#from(start) };
		}
		LITERAL.lastIndex = start;
		const [text] = LITERAL.exec(this.#source.text) ?? [];
		if (text === undefined) this.#stop("value");
		this.#at += text.length;
		return { kind: "scalar", text, style: "plain", at: pointer, span: this.#from(start) };
	}

	#object(pointer: string, depth: number): SourceNode {
		const start = this.#at;
		const entries: MapEntry[] = [];
		this.#members("}", () => {
			const keyStart = this.#at;
			if (this.#source.text[keyStart] !== '"') this.#stop("key");
			const key = this.#string();
			const keySpan = this.#from(keyStart);
			const first = entries.find((one) => one.key === key);
			if (first) {
				const line = lineOf(this.#source, first.keySpan.start);
				throw new Stop(diagnostic("JSON-DUPLICATE-KEY", keySpan, { key, line }));
			}
			this.#blanks();
			if (this.#source.text[this.#at] !== ":") this.#stop("colon");
			this.#at++;
			this.#blanks();
			const value = this.#value(`${pointer}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`, depth + 1);
			entries.push({ key, keySpan, value });
		});
		return { kind: "map", flow: true, entries, at: pointer, span: this.#from(start) };
	}

	#list(pointer: string, depth: number): SourceNode {
		const start = this.#at;
		const items: SourceNode[] = [];
		this.#members("]", () => items.push(this.#value(`${pointer}/${items.length}`, depth + 1)));
		return { kind: "list", flow: true, items, at: pointer, span: this.#from(start) };
	}

	#members(close: string, member: () => void): void {
		const { text } = this.#source;
		const open = this.#at++;
		this.#blanks();
		for (let isFirst = true; text[this.#at] !== close; isFirst = false) {
			if (this.#at >= text.length) this.#stop("unclosed", open);
			if (!isFirst) {
				if (/[\]}]/.test(text[this.#at] ?? "")) this.#stop("brace");
				if (text[this.#at] !== ",") this.#stop("comma");
				const comma = this.#at++;
				this.#blanks();
				if (text[this.#at] === close) this.#stop("trailing", comma);
			}
			if (text[this.#at] === ",") this.#stop("extra");
			member();
			this.#blanks();
		}
		this.#at++;
	}

	#string(): string {
		STRING.lastIndex = this.#at;
		const [text] = STRING.exec(this.#source.text) ?? [];
		if (text === undefined) this.#stop("string");
		this.#at += text.length;
		return JSON.parse(text) as string;
	}

	#blanks(): void {
		while (/[ \t\r\n]/.test(this.#source.text[this.#at] ?? "")) this.#at++;
	}

	#from(start: number) {
		return { file: this.#source.file, start, end: this.#at };
	}

	#stop(expected: JsonFault, at = this.#at): never {
		const { text } = this.#source;
		const typed = /^(?:\/\/|\/\*|[\p{L}\p{N}]+|[^\r\n])/u.exec(text.slice(at, at + 40))?.[0] ?? "";
		const meant = WIDE[typed];
		const what = meant ? "wide" : typed.startsWith("/") || typed === "#" ? "comment" : expected;
		const span = { file: this.#source.file, start: at, end: at + typed.length };
		throw new Stop(diagnostic("JSON-SYNTAX", span, { what, typed, ...(meant ? { meant } : {}) }));
	}
}
