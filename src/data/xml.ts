import { Parser } from "saxen";

/** What is to be seen of an XML text; names without their prefixes, which each program chooses for itself. */
export interface Seeing {
	open?(name: string, attribute: (name: string) => string | undefined): void;
	close?(name: string): void;
	text?(text: string): void;
}

export class XmlFault extends Error {}

/** Walks through an XML text, where there is one; throws `XmlFault` where it is none. */
export function walkXml(xml: string | undefined, { open, close, text }: Seeing): void {
	if (xml === undefined) return;
	const parser = new Parser();
	parser.on("openTag", (name, attributes, decode) => {
		let known: Map<string, string> | undefined;
		open?.(bare(name), (wanted) => {
			known ??= new Map(Object.entries(attributes()).map(([key, value]) => [bare(key), value]));
			const value = known.get(wanted);
			return value === undefined ? undefined : decode(value);
		});
	});
	parser.on("closeTag", (name) => close?.(bare(name)));
	parser.on("text", (found, decode) => text?.(decode(found)));
	parser.on("cdata", (found) => text?.(found));
	parser.on("warn", () => {});
	parser.on("error", (error) => {
		throw new XmlFault(error.message);
	});
	parser.parse(xml);
}

const bare = (name: string): string => name.slice(name.indexOf(":") + 1);
