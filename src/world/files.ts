import { constants } from "node:fs";
import { access, mkdir, open, readFile, rename, stat, unlink } from "node:fs/promises";
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
	try {
		const { bytes, size } = file === "-" ? await readUpTo(process.stdin) : await readFileUpTo(file);
		if (size > SIZE_LIMIT) {
			return failed(
				diagnostic("FILE-TOO-LARGE", wholeFile(file), { path: file, bytes: size, limit: SIZE_LIMIT }),
			);
		}
		return { value: { file, bytes }, diagnostics: [] };
	} catch (error) {
		return failed(readFailure(file, error));
	}
}

interface Read {
	bytes: Uint8Array;
	size: number;
}

async function readFileUpTo(file: string): Promise<Read> {
	const handle = await open(file, "r");
	try {
		const { size } = await handle.stat();
		if (size > SIZE_LIMIT) return { bytes: new Uint8Array(), size };
		// A pipe or a device says size 0, so the stream is bounded as well.
		return await readUpTo(handle.createReadStream({ autoClose: false }));
	} finally {
		await handle.close();
	}
}

async function readUpTo(stream: AsyncIterable<Uint8Array>): Promise<Read> {
	const chunks: Uint8Array[] = [];
	let size = 0;
	for await (const chunk of stream) {
		chunks.push(chunk);
		size += chunk.length;
		if (size > SIZE_LIMIT) break;
	}
	return { bytes: Buffer.concat(chunks), size };
}

/** The bytes of a file that may not be there. */
export async function readIfThere(path: string): Promise<Uint8Array | undefined> {
	try {
		return await readFile(path);
	} catch (error) {
		if (codeOf(error) === "ENOENT") return undefined;
		throw error;
	}
}

export async function isFolder(path: string): Promise<boolean> {
	return stat(path).then(
		(found) => found.isDirectory(),
		() => false,
	);
}

/**
 * Writes a file whole or not at all: beside it first, then renamed onto it.
 * Missing folders are made. Gives what was in the way, or undefined when the file stands.
 */
export async function save(path: string, bytes: Uint8Array): Promise<Diagnostic | undefined> {
	const beside = join(dirname(path), `.${basename(path)}.${process.pid}.gzfa`);
	try {
		await mkdir(dirname(path), { recursive: true });
		const obstacle = await obstacleAt(path);
		if (obstacle) return obstacle;
		const handle = await open(beside, "wx");
		try {
			await handle.writeFile(bytes);
			await handle.sync();
		} finally {
			await handle.close();
		}
		await rename(beside, path);
		return undefined;
	} catch (error) {
		await unlink(beside).catch(() => undefined);
		return writeFailure(path, error);
	}
}

async function obstacleAt(path: string): Promise<Diagnostic | undefined> {
	const found = await stat(path).catch(() => undefined);
	if (found?.isDirectory()) return told("OUTPUT-IS-DIRECTORY", path);
	if (await isOpenInWord(path)) return told("OUTPUT-LOCKED", path);
	// A rename would replace a read-only file, and root may write anything: the mode is what the user meant.
	if (found && (found.mode & 0o222) === 0) return told("OUTPUT-READ-ONLY", path);
	if (found) await access(path, constants.W_OK);
	return undefined;
}

/** Word and WPS keep a lock file `~$name` beside an open document; of longer names the first two letters go. */
async function isOpenInWord(path: string): Promise<boolean> {
	const name = basename(path);
	if (!/\.docx$/i.test(name)) return false;
	const locks = [`~$${name}`, `~$${name.slice(2)}`, `.~${name}`, `.~lock.${name}#`];
	const there = await Promise.all(
		locks.map((lock) => stat(join(dirname(path), lock)).catch(() => undefined)),
	);
	return there.some((lock) => lock?.isFile());
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

function codeOf(error: unknown): string {
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
