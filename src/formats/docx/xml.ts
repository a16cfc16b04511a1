/**
 * XML as branded strings: made here only, from names that the code states and values that are escaped, so that a
 * value can never become markup.
 */
import { remembering } from "../../standard/remembering.ts";

declare const brand: unique symbol;
export type Xml = string & { readonly [brand]: true };

type Attributes = Record<string, string | number | undefined>;

const ESCAPES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escapeOne = (character: string): string => ESCAPES[character] ?? `&#${character.charCodeAt(0)};`;

/** Line ends of XML 1.0 (2.11) and, for readers that follow it, of XML 1.1 are read back as line feeds when bare. */
const SPECIAL = /[&<>"\r\u0085\u2028]/g;

export const escaped = (text: string): Xml => text.replace(SPECIAL, escapeOne) as Xml;

/**
 * In attributes XML turns tabs and line feeds into spaces as well (XML 1.0, 3.3.3). Nearly all of the thousands of
 * values in a document are the same few.
 */
const attributeText = remembering((value: string) => value.replace(/[&<>"\r\n\t\u0085\u2028]/g, escapeOne));

/**
 * `element("w:jc", { "w:val": "both" })`; attributes that are undefined are left out. Children of any number go in
 * `joined`: a call has room for some hundred thousand arguments only.
 */
export function element(name: string, attributes: Attributes = {}, ...children: readonly Xml[]): Xml {
	let open = `<${name}`;
	for (const key in attributes) {
		const value = attributes[key];
		if (value === undefined) continue;
		open += ` ${key}="${typeof value === "number" ? value : attributeText(value)}"`;
	}
	return (children.length === 0 ? `${open}/>` : `${open}>${joined(children)}</${name}>`) as Xml;
}

/** `<w:name w:val="…"/>`, the commonest form of WordprocessingML. */
export const valued = (name: string, value: string | number): Xml => element(name, { "w:val": value });

/** By reference: the characters are copied once, when all of a part is written. */
export function joined(parts: readonly Xml[]): Xml {
	let all = "";
	for (const one of parts) all += one;
	return all as Xml;
}

export const NOTHING = "" as Xml;

export const part = (root: Xml): string => `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`;
