import type { SourceNode } from "../source/source.ts";
import { linesOf } from "./lines.ts";
import { child, scalarText } from "./named.ts";

/** What 小标题 says of the headings of the items below; undefined where it leaves that to the tool. */
export function declaredRunIn(node: SourceNode): boolean | undefined {
	const declared = scalarText(child(node, "runIn"));
	return declared === undefined ? undefined : declared === "连排";
}

/** Whether the headings of items run into their text: as it is said, else where each has no more than one paragraph. */
export function runsIn(
	items: readonly SourceNode[],
	wanted: boolean | undefined,
	isDecimal: boolean,
): boolean {
	return wanted ?? (!isDecimal && items.every(fitsOneLine));
}

const LONGER = ["items", "table", "image", "clauses"];

/** Nothing but one paragraph (and its 责任 line) below the heading. */
function fitsOneLine(item: SourceNode): boolean {
	const text = item.kind === "map" ? child(item, "content") : item;
	if (LONGER.some((key) => child(item, key))) return false;
	const isText =
		text?.kind !== "map" && !(text?.kind === "list" && text.items.some((one) => one.kind === "map"));
	return isText && linesOf(text).length <= 1;
}
