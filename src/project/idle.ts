import { join } from "node:path";
import { type Diagnostic, diagnostic } from "../diagnostics/diagnostic.ts";
import { genreOfFile, isReserved, schemaFile } from "../genres/file-name.ts";
import { wholeFile } from "../world/files.ts";
import { namesIn } from "../world/folders.ts";

/** What people save a schema as by mistake: without `.schema`, with what an editor adds. */
const MEANT = /^([^.]+)(?:\.schema)?\.(?:json|jsonc|txt|json\.txt)$/i;

/** Files in a folder of schemas, or one below it, that may be meant for genres and are none; by the name meant. */
export function idleSchemas(folder: string): { name: string; fault: Diagnostic }[] {
	const inside = namesIn(folder);
	const deeper = inside.flatMap((one) => namesIn(join(folder, one)).map((file) => join(one, file)));
	const above = inside.filter((file) => genreOfFile(file) === undefined);
	return [...above, ...deeper].flatMap((path) => {
		const [, name] = MEANT.exec(path.split(/[\\/]/).at(-1) as string) ?? [];
		if (name === undefined || isReserved(name)) return [];
		const file = join(folder, path);
		const right = join(folder, schemaFile(name));
		return [{ name, fault: diagnostic("GENRE-FILE-IDLE", wholeFile(file), { file, right }) }];
	});
}
