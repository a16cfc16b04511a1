import type { SourceNode } from "../../source/source.ts";
import type { NamedPlan } from "../named.ts";

/** Whether a plan names a file or holds another plan. Most do not, and need nothing of what brings those in. */
export function namesAnything({ fields, sections }: NamedPlan): boolean {
	return (
		fields.enclosure !== undefined ||
		[...Object.values(fields), ...sections].some(({ value }) => namesFile(value))
	);
}

function namesFile(node: SourceNode): boolean {
	if (node.kind === "scalar") return false;
	if (node.kind === "list") return node.items.some(namesFile);
	return node.entries.some(({ key, value }) => key === "file" || key === "image" || namesFile(value));
}
