import { realpathSync } from "node:fs";
import { dirname, isAbsolute, join, normalize, relative, resolve, sep } from "node:path";
import { type Diagnostic, diagnostic, type Span } from "../diagnostics/diagnostic.ts";
import { codeOf, noteRead, readUpToLimit } from "./files.ts";

/** A file that a plan names. */
export interface Reference {
	/** As reports show it: the plan's folder and the path in the plan, joined. */
	file: string;
	/** The one path of the file, whatever ways lead to it. */
	real: string;
	bytes: Uint8Array;
}

/**
 * Reads a file that the plan in `from` names at `span`. Only what lies in `root`, links followed, is read: a plan is
 * untrusted. `\\` parts folders as `/` does, because clerks copy paths from Windows.
 */
export function readReference(
	path: string,
	span: Span,
	{ from, root, limit }: { from: string; root: string; limit: number },
): Reference | Diagnostic {
	const typed = path.trim().replaceAll("\\", "/");
	const folder = from === "-" ? "." : dirname(from);
	const file = join(folder, normalize(typed));
	const outside = () => diagnostic("REFERENCE-OUTSIDE", span, { path, root: root === "" ? "." : root });
	if (isAbsolute(typed) || /^[A-Za-z]:/.test(typed) || typed.includes("\0")) return outside();
	if (!isInside(resolve(root), resolve(file))) return outside();
	try {
		const real = realpathSync(resolve(file));
		if (!isInside(realpathSync(resolve(root)), real)) return outside();
		const { bytes, size } = readUpToLimit(real, limit);
		noteRead(file, bytes);
		if (size > limit) return diagnostic("REFERENCE-TOO-LARGE", span, { path, bytes: size, limit });
		return { file, real, bytes };
	} catch (error) {
		const reason = codeOf(error);
		noteRead(file, undefined);
		if (reason === "ENOENT" || reason === "ENOTDIR")
			return diagnostic("REFERENCE-MISSING", span, { path, folder });
		return diagnostic("REFERENCE-UNREADABLE", span, { path, reason });
	}
}

function isInside(root: string, path: string): boolean {
	const way = relative(root, path);
	return way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/** Folder of a plan: what it names must lie within, where there is no project. */
export function folderOf(file: string): string {
	return file === "-" ? "." : dirname(file);
}

/** The one path of a file that has been read; of standard input, its name. */
export function realPath(file: string): string {
	try {
		return file === "-" ? file : realpathSync(file);
	} catch {
		return resolve(file);
	}
}
