/** 发文字号 (7.2.5) and 签发人 (7.2.6). */
import { type Head, type Line, textOf } from "../../../document/document.ts";
import { widthOf } from "../../../standard/width.ts";
import { WORDING } from "../../../standard/wording.ts";
import { type FlowParagraph, placedParagraph } from "../flow.ts";
import type { Tab } from "../look/look.ts";
import { run, runOf } from "../paragraph.ts";
import type { Setting } from "../setting.ts";

export const hasNumber = ({ documentNumber, signatories }: Head): boolean =>
	textOf(documentNumber) !== "" || signatories.length > 0;

/** 签发人 to the right, two names a line, names below names; 发文字号 to the left in the last line. */
function signatoryLines(number: Line, signatories: readonly Line[], setting: Setting): FlowParagraph[] {
	const { geometry, profile } = setting;
	const perLine = profile.measures.signatoriesPerLine.value;
	const names = signatories.map(textOf);
	const longest = Math.max(...names.map(widthOf));
	const columns = Math.min(perLine, names.length);
	const label = widthOf(WORDING.signatory);
	const inset = profile.measures.signatoryIndent.value;
	const width = label + columns * longest + (columns - 1);
	const start = geometry.width - geometry.characters(width + inset).twips;
	// A tab and no indent: the red rule is the border of this paragraph and would be indented with it.
	const numberStart = geometry.characters(profile.measures.documentNumberIndent.value).twips;
	const tabs: Tab[] = [
		{ align: "left", position: numberStart },
		{ align: "left", position: start },
	];
	for (let column = 0; column < columns; column++) {
		const offset = geometry.characters(label + column * (longest + 1)).twips;
		tabs.push({ align: "left", position: start + offset });
	}
	const rows: string[][] = [];
	for (let at = 0; at < names.length; at += perLine) rows.push(names.slice(at, at + perLine));
	return rows.map((row, index) => {
		const isLast = index === rows.length - 1;
		const words = row.flatMap((name, column) => [
			...(column > 0 ? [run("\t")] : []),
			run(name, "SignatoryName"),
		]);
		return placedParagraph(
			"Signatory",
			{ tabs },
			run("\t"),
			isLast ? runOf(number) : undefined,
			run(index === 0 ? `\t${WORDING.signatory}` : "\t\t"),
			...words,
		);
	});
}

/** 发文字号 (7.2.5), centred; beside 签发人 when there are any. */
export function numberLines(head: Head, setting: Setting): FlowParagraph[] {
	if (head.signatories.length > 0) return signatoryLines(head.documentNumber, head.signatories, setting);
	return [placedParagraph("DocumentNumber", {}, runOf(head.documentNumber))];
}
