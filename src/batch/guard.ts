import { type Diagnostic, diagnostic } from "../diagnostics/diagnostic.ts";
import { FORMATS, type FormatId } from "../formats/index.ts";
import { readIfThere, wholeFile } from "../world/files.ts";

/** A file that this program did not write, or that has been changed since, is not written over. */
export async function guarded(to: FormatId, path: string): Promise<Diagnostic | undefined> {
	const { inspect } = FORMATS[to];
	const bytes = inspect ? readIfThere(path) : undefined;
	if (!inspect || !bytes) return undefined;
	const state = await inspect(bytes);
	if (state === "foreign") return diagnostic("OUTPUT-NOT-OURS", wholeFile(path), { path });
	if (state === "changed") return diagnostic("OUTPUT-CHANGED", wholeFile(path), { path });
	return undefined;
}
