import { closeSync, constants, fstatSync, openSync, readFileSync, readSync, statSync } from "node:fs";
import { type Diagnostic, diagnostic, type Outcome } from "../diagnostics/diagnostic.ts";

/** A plan is a few dozen KB; what is larger is something else. */
export const SIZE_LIMIT = 2 * 1024 * 1024;

export interface FileBytes {
	/** Path as typed; `-` for standard input. */
	file: string;
	bytes: Uint8Array;
}

/** Reads a plan or a template, never more than the limit; `-` is standard input. */
export async function readInput(file: string): Promise<Outcome<FileBytes>> {
	if (file !== "-") return readNow(file);
	try {
		return within(file, await readStream(process.stdin));
	} catch (error) {
		return failed(readFailure(file, error));
	}
}

/** Reads a file without waiting, never more than the limit. */
export function readNow(file: string, limit = SIZE_LIMIT): Outcome<FileBytes> {
	try {
		return within(file, readUpToLimit(file, limit), limit);
	} catch (error) {
		return failed(readFailure(file, error));
	}
}

function within(file: string, { bytes, size }: Read, limit = SIZE_LIMIT): Outcome<FileBytes> {
	if (size <= limit) return { value: { file, bytes }, diagnostics: [] };
	const args = { path: file, bytes: size, limit };
	return failed(diagnostic("FILE-TOO-LARGE", wholeFile(file), args));
}

export interface Read {
	bytes: Uint8Array;
	size: number;
}

let onRead: ((file: string, bytes: Uint8Array | undefined) => void) | undefined;

/** Lets a batch take down what its documents are made of; what is not there is told without bytes. */
export function listenToReads(listener: typeof onRead): void {
	onRead = listener;
}

/** For readers of other files of the world. */
export function noteRead(file: string, bytes: Uint8Array | undefined): void {
	onRead?.(file, bytes);
}

/** Of pipes and devices, in place of the system's code: they are not read. */
export const NO_FILE = "NO-FILE";

/** Synchronous: streams and promises of files cost a short run some 10 ms of loading. */
export function readUpToLimit(file: string, limit: number): Read {
	// Nobody may be writing into a pipe: opening it must not wait.
	const handle = openSync(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
	try {
		const stat = fstatSync(handle);
		if (!stat.isFile() && !stat.isDirectory()) throw Object.assign(new Error(file), { code: NO_FILE });
		const { size } = stat;
		if (size > limit) return { bytes: new Uint8Array(), size };
		// What the system makes up as it is read says size 0, so the reading is bounded as well.
		const buffer = Buffer.allocUnsafe(size > 0 ? size + 1 : limit + 1);
		let read = 0;
		while (read < buffer.length) {
			const more = readSync(handle, buffer, read, buffer.length - read, null);
			if (more === 0) break;
			read += more;
		}
		const bytes = buffer.subarray(0, read);
		noteRead(file, bytes);
		return { bytes, size: read };
	} finally {
		closeSync(handle);
	}
}

async function readStream(stream: AsyncIterable<Uint8Array>): Promise<Read> {
	const chunks: Uint8Array[] = [];
	let size = 0;
	for await (const chunk of stream) {
		chunks.push(chunk);
		size += chunk.length;
		if (size > SIZE_LIMIT) break;
	}
	return { bytes: Buffer.concat(chunks), size };
}

/** The bytes of a file that may not be there; of one that is there and cannot be read, none. */
export function readIfThere(path: string): Uint8Array | undefined {
	try {
		const stat = statSync(path);
		return stat.isFile() || stat.isDirectory() ? readFileSync(path) : new Uint8Array();
	} catch (error) {
		return ["EACCES", "EPERM"].includes(codeOf(error)) ? new Uint8Array() : undefined;
	}
}

export function isFolder(path: string): boolean {
	try {
		return statSync(path).isDirectory();
	} catch {
		return false;
	}
}

/** Place of a finding about a file as such. */
export function wholeFile(file: string) {
	return { file, start: 0, end: 0 };
}

function failed<T>(found: Diagnostic): Outcome<T> {
	return { value: undefined, diagnostics: [found] };
}

export function codeOf(error: unknown): string {
	return (error as NodeJS.ErrnoException | undefined)?.code ?? String(error);
}

function readFailure(path: string, error: unknown): Diagnostic {
	const code = codeOf(error);
	const span = wholeFile(path);
	if (code === "ENOENT" || code === "ENOTDIR") return diagnostic("FILE-NOT-FOUND", span, { path });
	if (code === "EISDIR") return diagnostic("FILE-IS-DIRECTORY", span, { path });
	return diagnostic("FILE-UNREADABLE", span, { path, reason: code });
}
