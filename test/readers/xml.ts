/**
 * A small strict reader of XML, written against the recommendation and not against our writer: what is not well formed
 * is an error. No document type, no CDATA, no comments: WordprocessingML needs none of them.
 */
export interface Element {
	name: string;
	attributes: Record<string, string>;
	children: (Element | string)[];
}

const NAMED: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
const TAG = /<(\/?)([A-Za-z_][\w:.-]*)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>/y;
const ATTRIBUTE = /([\w:.-]+)="([^"<]*)"/g;
/** 2.2: the characters that may stand in a document, written or referred to. */
const NO_CHARACTER =
	// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
	/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

function fail(why: string, xml: string, at: number): never {
	throw new Error(`not well-formed XML: ${why} at ${at}: ${xml.slice(Math.max(0, at - 40), at + 40)}`);
}

function decoded(text: string): string {
	const value = text.replace(/&([^;&]*);?/g, (whole, name: string) => {
		if (!whole.endsWith(";")) return fail("a bare ampersand", text, 0);
		const number = /^#(\d+|x[0-9a-fA-F]+)$/.exec(name);
		if (number) return String.fromCodePoint(Number(`0${number[1]}`.replace(/^0(?=\d)/, "")));
		return NAMED[name] ?? fail(`unknown entity ${name}`, text, 0);
	});
	if (NO_CHARACTER.test(value)) fail("a character that XML does not have", value, value.search(NO_CHARACTER));
	return value;
}

/** 2.11 and 3.3.3: bare line ends are line feeds, and in attributes all bare white space is spaces. */
const inText = (raw: string): string => decoded(raw.replace(/\r\n?/g, "\n"));
const inAttribute = (raw: string): string => decoded(raw.replace(/\r\n?/g, "\n").replace(/[\t\n]/g, " "));

export function readXml(xml: string): Element {
	const start = /^<\?xml version="1\.0" encoding="UTF-8"(?: standalone="yes")?\?>\s*/.exec(xml);
	if (!start) fail("no declaration", xml, 0);
	const top: Element = { name: "", attributes: {}, children: [] };
	const open = [top];
	let at = start[0].length;
	while (at < xml.length) {
		const next = xml.indexOf("<", at);
		const until = next < 0 ? xml.length : next;
		const inside = open.at(-1) as Element;
		if (until > at) {
			const text = inText(xml.slice(at, until));
			if (text.includes("]]>")) {
				// Allowed when its bracket is written as a reference only.
				if (xml.slice(at, until).includes("]]>")) fail("]]> in text", xml, at);
			}
			if (open.length === 1 && text.trim() !== "") fail("text outside the root", xml, at);
			inside.children.push(text);
		}
		if (next < 0) break;
		TAG.lastIndex = next;
		const tag = TAG.exec(xml);
		if (!tag) fail("not a tag", xml, next);
		const [whole, closes, name = "", attributes = "", empty] = tag;
		if (closes) {
			if (inside.name !== name) fail(`${name} closes ${inside.name}`, xml, next);
			open.pop();
		} else {
			const element: Element = { name, attributes: {}, children: [] };
			for (const [, key = "", value = ""] of attributes.matchAll(ATTRIBUTE)) {
				if (key in element.attributes) fail(`${key} twice`, xml, next);
				element.attributes[key] = inAttribute(value);
			}
			inside.children.push(element);
			if (!empty) open.push(element);
		}
		at = next + whole.length;
	}
	if (open.length !== 1) fail(`${open.at(-1)?.name} is not closed`, xml, xml.length);
	const roots = top.children.filter((child) => typeof child !== "string");
	if (roots.length !== 1) fail(`${roots.length} roots`, xml, 0);
	return roots[0] as Element;
}

export function elementsIn(element: Element): Element[] {
	return element.children.filter((child) => typeof child !== "string");
}

export function find(element: Element | undefined, name: string): Element | undefined {
	return element && elementsIn(element).find((child) => child.name === name);
}
