import { strToU8, zipSync } from "fflate";

/** A cell as a workbook has it: a shared text, a text of its own, or XML as it stands. */
export type Given = string | number | { inline: string } | { xml: string } | undefined;

export interface Made {
	/** By the name of the sheet. */
	sheets: Record<string, Given[][]>;
	/** Codes of formats; a cell takes one by its number from 1: `{ xml: '<c s="1">…' }`. */
	formats?: (string | number)[];
	isFrom1904?: boolean;
	merges?: string[];
	prefix?: string;
}

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

/** A workbook as other programs write them, as small as may be. */
export function workbook({ sheets, formats = [], isFrom1904, merges = [], prefix = "" }: Made): Uint8Array {
	const shared: string[] = [];
	const p = prefix ? `${prefix}:` : "";
	const ns = `xmlns${prefix ? `:${prefix}` : ""}="http://schemas.openxmlformats.org/spreadsheetml/2006/main"`;
	const cell = (one: Given, ref: string): string => {
		if (one === undefined) return "";
		if (typeof one === "number") return `<${p}c r="${ref}"><${p}v>${one}</${p}v></${p}c>`;
		if (typeof one === "object" && "xml" in one)
			return one.xml.includes(" r=") ? one.xml : one.xml.replace("<c", `<c r="${ref}"`);
		if (typeof one === "object")
			return `<${p}c r="${ref}" t="inlineStr"><${p}is><${p}t>${escaped(one.inline)}</${p}t></${p}is></${p}c>`;
		shared.push(one);
		return `<${p}c r="${ref}" t="s"><${p}v>${shared.length - 1}</${p}v></${p}c>`;
	};
	const parts: Record<string, string> = {};
	Object.values(sheets).forEach((rows, index) => {
		const lines = rows.map((cells, row) => {
			const all = cells.map((one, column) => cell(one, `${String.fromCharCode(65 + column)}${row + 1}`));
			return `<${p}row r="${row + 1}">${all.join("")}</${p}row>`;
		});
		const merged = merges.map((ref) => `<${p}mergeCell ref="${ref}"/>`).join("");
		parts[`xl/worksheets/sheet${index + 1}.xml`] =
			`<${p}worksheet ${ns}><${p}sheetData>${lines.join("")}</${p}sheetData><${p}mergeCells>${merged}</${p}mergeCells></${p}worksheet>`;
	});
	const names = Object.keys(sheets);
	parts["xl/workbook.xml"] =
		`<?xml version="1.0"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><workbookPr${isFrom1904 ? ' date1904="1"' : ""}/><sheets>${names.map((name, i) => `<sheet name="${name}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`).join("")}</sheets></workbook>`;
	parts["xl/_rels/workbook.xml.rels"] =
		`<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${names.map((_, i) => `<Relationship Id="rId${i + 1}" Target="worksheets/sheet${i + 1}.xml"/>`).join("")}</Relationships>`;
	const ids = formats.map((one, i) => (typeof one === "number" ? one : 200 + i));
	parts["xl/styles.xml"] =
		`<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts>${formats.map((one, i) => (typeof one === "string" ? `<numFmt numFmtId="${200 + i}" formatCode="${escaped(one).replaceAll('"', "&quot;")}"/>` : "")).join("")}</numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>${ids.map((id) => `<xf numFmtId="${id}"/>`).join("")}</cellXfs></styleSheet>`;
	parts["xl/sharedStrings.xml"] =
		`<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${shared.map((one) => `<si><t xml:space="preserve">${escaped(one)}</t></si>`).join("")}</sst>`;
	return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}
