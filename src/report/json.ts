import { position } from "../source/position.ts";
import { sentenceOf } from "../zh/sentences.ts";
import { stepOf } from "./places.ts";
import { type Findings, inOrder, sourceOf } from "./report.ts";

/** One array; lines and columns from 1, columns in UTF-16 units, `end` just behind the last character. */
export function reportJson(findings: Findings): string {
	const rows = inOrder(findings).map((found) => {
		const { span, severity, code, via } = found;
		const source = sourceOf(findings, span.file);
		const place = (offset: number) => (source ? position(source, offset) : { line: 1, column: 1 });
		const { message, hint } = sentenceOf(found);
		return {
			file: span.file,
			rule: code,
			severity,
			message,
			...(hint ? { hint } : {}),
			start: place(span.start),
			end: place(span.end),
			...(via ? { via: via.map((one) => stepOf(findings, one)) } : {}),
		};
	});
	return `${JSON.stringify(rows, null, 2)}\n`;
}
