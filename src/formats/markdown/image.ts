import { type Image, textOf } from "../../document/document.ts";
import { descriptionOf } from "../words.ts";
import { escaped } from "./escape.ts";

/** Paths of these characters only can stand as they are; others stand in angle brackets. */
const BARE = /^[\w./\-\u3400-\u9fff]+$/;

function destination(path: string): string {
	if (BARE.test(path)) return path;
	const safe = path
		.replace(/[\\<>]|&(?=#?\w+;)/g, "\\$&")
		.replace(/[\r\n]/g, (character) => `&#${character.charCodeAt(0)};`);
	return `<${safe}>`;
}

/** The description of an image is not seen, so its caption is a line of its own as well. */
export function imageBlocks(image: Image): string[] {
	const caption = textOf(image.caption);
	return [
		`![${escaped(descriptionOf(image), "alt")}](${destination(image.file)})`,
		...(caption === "" ? [] : [escaped(caption, "line")]),
	];
}
