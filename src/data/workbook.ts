import { strFromU8, unzipSync } from "fflate";
import { decoded } from "../source/decode.ts";
import { formatOf } from "./cell-text.ts";
import { walkXml } from "./xml.ts";

/** Bytes of all that is inflated of one workbook at a time. */
const INFLATED_LIMIT = 64 * 1024 * 1024;

export interface Sheet {
	name: string;
	part: string;
	/** It is not to be seen, or has no cells. */
	isAside: boolean;
}

/** A workbook without the cells of its sheets. */
export interface Workbook {
	sheets: Sheet[];
	isFrom1904: boolean;
	/** Parts that tell of all sheets; a workbook may do without. */
	styles: string | undefined;
	strings: string | undefined;
}

/** More is inflated than may be. */
export class Inflated extends Error {}

/** What the file says of itself; undefined where it is no workbook. */
export function workbookIn(bytes: Uint8Array): Workbook | undefined {
	const relations = relationsOf(partsOf(bytes, ["_rels/.rels"]).get("_rels/.rels"), "");
	const main = relations.find(({ type }) => type.endsWith("/officeDocument"))?.part ?? "xl/workbook.xml";
	const folder = main.slice(0, main.lastIndexOf("/") + 1);
	const around = `${folder}_rels/${main.slice(folder.length)}.rels`;
	const own = partsOf(bytes, [main, around]);
	const list = own.get(main);
	if (list === undefined) return undefined;
	const targets = relationsOf(own.get(around), folder);
	const partFor = (kind: string) =>
		targets.find(({ type }) => type.endsWith(`/${kind}`))?.part ?? `${folder}${kind.toLowerCase()}.xml`;
	const [styles, strings] = [partFor("styles"), partFor("sharedStrings")];
	const shared = partsOf(bytes, [styles, strings]);
	return { ...sheetsOf(list, targets), styles: shared.get(styles), strings: shared.get(strings) };
}

/** One name for all the ways in which programs write that of a part: `.\\Xl\\sheet.xml`, `/xl/sheet.xml`. */
function partName(name: string): string {
	const steps: string[] = [];
	for (const step of name.toLowerCase().split(/[\\/]/))
		if (step === "..") steps.pop();
		else if (step !== "" && step !== ".") steps.push(step);
	return steps.join("/");
}

/** Inflated, no more than may be: what a directory says of a part's size is all the room that it gets. */
export function partsOf(bytes: Uint8Array, wanted: readonly string[]): Map<string, string> {
	let size = 0;
	const parts = unzipSync(bytes, {
		filter({ name, originalSize }) {
			if (!wanted.includes(partName(name))) return false;
			size += originalSize;
			if (size > INFLATED_LIMIT) throw new Inflated();
			return true;
		},
	});
	return new Map(
		Object.entries(parts).map(([name, data]) => [partName(name), decoded(data)?.text ?? strFromU8(data)]),
	);
}

interface Relation {
	id: string;
	type: string;
	part: string;
}

function relationsOf(xml: string | undefined, folder: string): Relation[] {
	const relations: Relation[] = [];
	walkXml(xml, {
		open(name, attribute) {
			const [id, target] = [attribute("Id"), attribute("Target")];
			if (name !== "Relationship" || id === undefined || target === undefined) return;
			const part = partName(/^[\\/]/.test(target) ? target : folder + target);
			relations.push({ id, type: attribute("Type") ?? "", part });
		},
	});
	return relations;
}

function sheetsOf(workbook: string, relations: readonly Relation[]): Pick<Workbook, "sheets" | "isFrom1904"> {
	const sheets: Sheet[] = [];
	let isFrom1904 = false;
	walkXml(workbook, {
		open(name, attribute) {
			if (name === "workbookPr") isFrom1904 = /^(?:1|true)$/.test(attribute("date1904") ?? "");
			const found = name === "sheet" ? relations.find(({ id }) => id === attribute("id")) : undefined;
			if (found === undefined) return;
			const isAside = /hidden/i.test(attribute("state") ?? "") || /chartsheet$/.test(found.type);
			sheets.push({ name: attribute("name") ?? "", part: found.part, isAside });
		},
	});
	return { sheets, isFrom1904 };
}

/** The format of each style of cells. */
export function codesOf(styles: string | undefined): string[] {
	const own = new Map<number, string>();
	const ids: number[] = [];
	let list = "";
	walkXml(styles, {
		open(name, attribute) {
			if (name === "numFmts" || name === "cellXfs") list = name;
			// Formats of what cells look like under conditions count for themselves.
			if (name === "numFmt" && list === "numFmts")
				own.set(Number(attribute("numFmtId")), attribute("formatCode") ?? "General");
			if (name === "xf" && list === "cellXfs") ids.push(Number(attribute("numFmtId") ?? 0));
		},
		close(name) {
			if (name === list) list = "";
		},
	});
	return ids.map((id) => formatOf(id, own));
}
