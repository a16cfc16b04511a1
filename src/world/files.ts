import {
	accessSync,
	chmodSync,
	closeSync,
	constants,
	existsSync,
	fstatSync,
	lstatSync,
	mkdirSync,
	openSync,
	readFileSync,
	readSync,
	realpathSync,
	renameSync,
	statSync,
	unlinkSync,
	writeFileSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
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
export function readNow(file: string): Outcome<FileBytes> {
	try {
		return within(file, readUpToLimit(file, SIZE_LIMIT));
	} catch (error) {
		return failed(readFailure(file, error));
	}
}

function within(file: string, { bytes, size }: Read): Outcome<FileBytes> {
	if (size <= SIZE_LIMIT) return { value: { file, bytes }, diagnostics: [] };
	const args = { path: file, bytes: size, limit: SIZE_LIMIT };
	return failed(diagnostic("FILE-TOO-LARGE", wholeFile(file), args));
}

export interface Read {
	bytes: Uint8Array;
	size: number;
}

/** Synchronous: streams and promises of files cost a short run some 10 ms of loading. */
export function readUpToLimit(file: string, limit: number): Read {
	const handle = openSync(file, "r");
	try {
		const { size } = fstatSync(handle);
		if (size > limit) return { bytes: new Uint8Array(), size };
		// A pipe or a device says size 0, so the reading is bounded as well.
		const buffer = Buffer.allocUnsafe(size > 0 ? size + 1 : limit + 1);
		let read = 0;
		while (read < buffer.length) {
			const more = readSync(handle, buffer, read, buffer.length - read, null);
			if (more === 0) break;
			read += more;
		}
		return { bytes: buffer.subarray(0, read), size: read };
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
		return readFileSync(path);
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

/**
 * Writes a file whole or not at all: beside it first, then renamed onto it.
 * Missing folders are made. Gives what was in the way, or undefined when the file stands.
 */
export function save(path: string, bytes: Uint8Array): Diagnostic | undefined {
	// Not made of the name: with more behind it, a long one would be too long for a file.
	const beside = join(dirname(path), `.${process.pid}.gzfa`);
	try {
		makeFolder(dirname(path));
		const obstacle = obstacleAt(path);
		if (obstacle) return obstacle;
		writeFileSync(beside, bytes, { flag: "wx", flush: true });
		const { mode } = statSync(path, { throwIfNoEntry: false }) ?? {};
		if (mode !== undefined) chmodSync(beside, mode);
		renameSync(beside, path);
		return undefined;
	} catch (error) {
		removeIfThere(beside);
		return writeFailure(path, error);
	}
}

/** Saves over a file that is there; a link to it stays one. */
export function overwrite(path: string, bytes: Uint8Array): Diagnostic | undefined {
	return save(isLink(path) ? realpathSync(path) : path, bytes);
}

function isLink(path: string): boolean {
	return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true;
}

function removeIfThere(path: string): void {
	try {
		unlinkSync(path);
	} catch {
		// Never made, or out of reach: what failed before is what there is to tell.
	}
}

/** Step by step: Node's own recursive way never returns where a folder cannot be made, as below /proc. */
function makeFolder(folder: string): void {
	if (existsSync(folder)) return;
	makeFolder(dirname(folder));
	mkdirSync(folder);
}

function obstacleAt(path: string): Diagnostic | undefined {
	const found = statSync(path, { throwIfNoEntry: false });
	if (found?.isDirectory()) return told("OUTPUT-IS-DIRECTORY", path);
	if (isOpenInWord(path)) return told("OUTPUT-LOCKED", path);
	// A rename would replace a read-only file, and root may write anything: the mode is what the user meant.
	if (found && (found.mode & 0o222) === 0) return told("OUTPUT-READ-ONLY", path);
	if (found) accessSync(path, constants.W_OK);
	return undefined;
}

/** Word and WPS keep a lock file `~$name` beside an open document; of longer names the first two letters go. */
function isOpenInWord(path: string): boolean {
	const name = basename(path);
	if (!/\.docx$/i.test(name)) return false;
	const locks = [`~$${name}`, `~$${name.slice(2)}`, `.~${name}`, `.~lock.${name}#`];
	return locks.some((lock) => existsSync(join(dirname(path), lock)));
}

function told(code: "OUTPUT-IS-DIRECTORY" | "OUTPUT-LOCKED" | "OUTPUT-READ-ONLY", path: string): Diagnostic {
	return diagnostic(code, wholeFile(path), { path });
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

function writeFailure(path: string, error: unknown): Diagnostic {
	const code = codeOf(error);
	if (code === "EBUSY") return told("OUTPUT-LOCKED", path);
	if (code === "EACCES" || code === "EPERM") return told("OUTPUT-READ-ONLY", path);
	return diagnostic("OUTPUT-UNWRITABLE", wholeFile(path), { path, reason: code });
}
