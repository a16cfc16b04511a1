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
		const stat = statSync(path, { throwIfNoEntry: false });
		if (!stat?.isFile()) return ABSENT;
		handle = openSync(path, "r");
		const hash = createHash("sha256");
		for (let all = 0; ; ) {
			const read = readSync(handle, buffer, 0, buffer.length, null);
			hash.update(buffer.subarray(0, read));
			all += read;
			// All of most files in one go; what the system makes up as it is read says size 0.
			if (read === 0 || (all === stat.size && read < buffer.length)) return hash.digest("base64url");
		}
	} catch {
		return ABSENT;
	} finally {
		if (handle !== undefined) closeSync(handle);
	}
}
