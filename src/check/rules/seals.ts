import { type Diagnostic, diagnostic } from "../../diagnostics/diagnostic.ts";
import { child, type NamedPlan, scalarText } from "../../plan/named.ts";
import type { SourceNode } from "../../source/source.ts";

const countOf = (node: SourceNode): number => (node.kind === "list" ? node.items.length : 1);

/** Images of seals are shown, and there is one for each that seals or signs (7.3.5.1, 7.3.5.3). */
export function sealsFit({ fields }: NamedPlan): Diagnostic[] {
	const { seal, signed } = fields;
	const image = child(seal?.value, "image");
	if (!seal || !image) return [];
	const method = scalarText(child(seal.value, "method"));
	if (method === "不加盖") return [diagnostic("SEAL-UNUSED", image.span, { field: seal.typed })];
	const names = signed ?? fields.signature ?? fields.issuer;
	if (!names || scalarText(names.value) === "无") return [];
	const args = { images: countOf(image), names: countOf(names.value), signed: names === signed };
	return args.images === args.names ? [] : [diagnostic("SEAL-COUNT", image.span, args)];
}
