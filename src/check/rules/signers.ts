import { type Diagnostic, diagnostic } from "../../diagnostics/diagnostic.ts";
import { isDraft, type NamedPlan, scalarText } from "../../plan/named.ts";
import type { ScalarNode, SourceNode } from "../../source/source.ts";
import { isUpward } from "../direction.ts";
import { toldWithin } from "../told.ts";

const NAME = "[\\p{Script=Han}·]{2,}";
/** Names that somebody has joined into one text; 张　三 is one name. */
const JOINED = new RegExp(`^${NAME}(?:[ \\u3000]*[、，,；;/][ \\u3000]*${NAME}|[ \\u3000]+${NAME})+$`, "u");

/** 签发人 stands in 上行文 alone, each name by itself (7.2.6), and a secret document has 份号 (条例 9). */
export function headProper(plan: NamedPlan): Diagnostic[] {
	const { fields, genre, guessed } = plan;
	const { signatory, secrecy, copyNumber, layout } = fields;
	const found: Diagnostic[] = [];
	if (signatory && !signatory.origin) {
		found.push(...namesApart(plan, signatory.value));
		const isDown = genre.direction !== undefined && genre.name !== "motion" && !isUpward(plan);
		if (isDown && !guessed && scalarText(layout?.value) === "文件")
			found.push(diagnostic("SIGNER-DOWN", signatory.keySpan, { genre: genre.title }));
	}
	// A draft has no copies yet.
	if (secrecy && !copyNumber && !isDraft(plan) && (scalarText(layout?.value) ?? "无版头") !== "无版头")
		found.push(diagnostic("COPYNO", secrecy.value.span, {}));
	return found;
}

function namesApart(plan: NamedPlan, value: SourceNode): Diagnostic[] {
	const texts = value.kind === "list" ? value.items : [value];
	return texts.flatMap((node) =>
		node.kind === "scalar" && JOINED.test(node.text.trim()) ? [told(plan, node, value)] : [],
	);
}

function told(plan: NamedPlan, node: ScalarNode, value: SourceNode): Diagnostic {
	const names = node.text
		.trim()
		.split(/[ \u3000]*[、，,；;/][ \u3000]*|[ \u3000]+/u)
		.join(", ");
	const isAlone = value === node;
	const isMendable = node.style === "plain" && (isAlone || (value.kind === "list" && value.flow));
	// Some names have a blank within them.
	const isSafe = /[、，,；;/]/.test(node.text);
	const put = isAlone ? `[${names}]` : names;
	return toldWithin(plan, "SIGNER-SEP", {
		node,
		from: 0,
		to: node.text.length,
		args: { text: node.text },
		...(isMendable ? { mend: { put, isSafe } } : {}),
	});
}
