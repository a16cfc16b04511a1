import type { Nodes } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { gfmTable } from "micromark-extension-gfm-table";

/** A block of Markdown: what it is (headings with their depth) and its text; of a table, a row for each of its rows. */
export type ReadBlock = [kind: string, ...texts: string[]];

/** The blocks that a CommonMark parser with GitHub's tables finds. */
export function readMarkdown(markdown: string): ReadBlock[] {
	const root = fromMarkdown(markdown, {
		extensions: [gfmTable()],
		mdastExtensions: [gfmTableFromMarkdown()],
	});
	return root.children.flatMap((node): ReadBlock[] => {
		if (node.type === "table") return node.children.map((row) => ["row", ...row.children.map(textIn)]);
		if (node.type === "heading") return [[`heading ${node.depth}`, textIn(node)]];
		return [[node.type, textIn(node)]];
	});
}

/** Text of a node; anything but text and bold is shown by its name, so that it is not taken for words. */
function textIn(node: Nodes): string {
	if (node.type === "text") return node.value;
	if (node.type === "thematicBreak") return "";
	if (["paragraph", "heading", "tableCell", "strong"].includes(node.type) && "children" in node)
		return node.children.map(textIn).join("");
	return `{${node.type}}`;
}
