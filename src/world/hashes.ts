/** Fingerprints of what files hold. */
import { createHash } from "node:crypto";
import { closeSync, openSync, readSync, statSync } from "node:fs";

/** Of a file that is not there. */
export const ABSENT = "";

export const hashOf = (content: Uint8Array | string): string =>
	createHash("sha256").update(content).digest("base64url");

/** One for all files: ten thousand are looked through in a second or two. */
let buffer: Buffer | undefined;

/** Of what a file holds now; of a folder, and of what cannot be read, as if it were not there. */
export function fileHash(path: string): string {
	buffer ??= Buffer.allocUnsafe(256 * 1024);
	let handle: number | undefined;
	try {
		// Looking first is quicker than an error; nobody may be writing into a pipe.
		if (!statSync(path, { throwIfNoEntry: false })?.isFile()) return ABSENT;
		handle = openSync(path, "r");
		const hash = createHash("sha256");
		for (;;) {
			const read = readSync(handle, buffer, 0, buffer.length, null);
			if (read === 0) return hash.digest("base64url");
			hash.update(buffer.subarray(0, read));
		}
	} catch {
		return ABSENT;
	} finally {
		if (handle !== undefined) closeSync(handle);
	}
}
