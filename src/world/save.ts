/** Saving whole or not at all, whenever the program is stopped. */
import {
	accessSync,
	chmodSync,
	closeSync,
	constants,
	existsSync,
	lstatSync,
	mkdirSync,
	openSync,
	realpathSync,
	renameSync,
	statSync,
	unlinkSync,
	writeFileSync,
	writeSync,
} from "node:fs";
import { hostname } from "node:os";
import { basename, dirname, join } from "node:path";
import { threadId } from "node:worker_threads";
import { type Diagnostic, diagnostic } from "../diagnostics/diagnostic.ts";
import { codeOf, wholeFile } from "./files.ts";
import { namesIn } from "./folders.ts";

/**
 * Writes a file whole or not at all: beside it first, then renamed onto it.
 * Missing folders are made. Gives what was in the way, or undefined when the file stands.
 */
export function save(path: string, bytes: Uint8Array): Diagnostic | undefined {
	const put = putBeside(path, bytes, { flush: true });
	return put.obstacle ?? moveOnto(put.beside, path);
}

let count = 0;

/** Not made of the name: with more behind it, a long one would be too long for a file. */
const besideName = (): string => `.${hostname().slice(0, 20)}-${process.pid}-${threadId}.${++count}.gzfa`;
const BESIDE = /^\.(.{0,20})-(\d+)-\d+\.\d+\.gzfa$/;

interface Put {
	beside: string;
	obstacle: Diagnostic | undefined;
}

/** The first half of saving: the file stands beside its place. `flush`: it outlives a loss of power as well. */
export function putBeside(path: string, bytes: Uint8Array, { flush }: { flush: boolean }): Put {
	const beside = join(dirname(path), besideName());
	try {
		makeFolder(dirname(path));
		const obstacle = obstacleAt(path);
		if (!obstacle) writeFileSync(beside, bytes, { flag: "wx", flush });
		return { beside, obstacle };
	} catch (error) {
		removeIfThere(beside);
		return { beside, obstacle: writeFailure(path, error) };
	}
}

/** The second half: from now on it is there. */
export function moveOnto(beside: string, path: string): Diagnostic | undefined {
	try {
		const { mode } = statSync(path, { throwIfNoEntry: false }) ?? {};
		if (mode !== undefined) chmodSync(beside, mode);
		renameSync(beside, path);
		return undefined;
	} catch (error) {
		removeIfThere(beside);
		return writeFailure(path, error);
	}
}

const DAY = 24 * 60 * 60 * 1000;

/** Removes what runs that were killed have left beside their files; those of other machines when they are a day old. */
export function sweep(folder: string): void {
	for (const name of namesIn(folder)) {
		const [, host, pid] = BESIDE.exec(name) ?? [];
		if (host === undefined) continue;
		const path = join(folder, name);
		const isOurs = host === hostname().slice(0, 20);
		const { mtimeMs = 0 } = statSync(path, { throwIfNoEntry: false }) ?? {};
		if (isOurs ? !isRunning(Number(pid)) : Date.now() - mtimeMs > DAY) removeIfThere(path);
	}
}

export function isRunning(pid: number): boolean {
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		return codeOf(error) === "EPERM";
	}
}

/** A file that lines are added to, each time in one go: those of several runs do not mix. */
export class Log {
	readonly #handle: number;

	constructor(path: string) {
		makeFolder(dirname(path));
		this.#handle = openSync(path, "a");
	}

	/** Behind whatever a killed run has left; gives how many bytes. */
	add(lines: readonly string[]): number {
		const bytes = Buffer.from(`\n${lines.join("\n")}\n`);
		writeSync(this.#handle, bytes);
		return bytes.length;
	}

	close(): void {
		closeSync(this.#handle);
	}
}

/** What stands in the way of writing, where something does. */
export function tried(path: string, write: () => void): Diagnostic | undefined {
	try {
		write();
		return undefined;
	} catch (error) {
		return writeFailure(path, error);
	}
}

/** For files of the program's own: whole, or an error. */
export function putWhole(path: string, bytes: Uint8Array): void {
	const beside = join(dirname(path), besideName());
	writeFileSync(beside, bytes, { flag: "wx" });
	renameSync(beside, path);
}

/** Saves over a file that is there; a link to it stays one. */
export function overwrite(path: string, bytes: Uint8Array): Diagnostic | undefined {
	return save(isLink(path) ? realpathSync(path) : path, bytes);
}

function isLink(path: string): boolean {
	return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true;
}

export function removeIfThere(path: string): void {
	try {
		unlinkSync(path);
	} catch {
		// Never made, or out of reach: what failed before is what there is to tell.
	}
}

/** Step by step: Node's own recursive way never returns where a folder cannot be made, as below /proc. */
export function makeFolder(folder: string): void {
	if (existsSync(folder)) return;
	makeFolder(dirname(folder));
	try {
		mkdirSync(folder);
	} catch (error) {
		// Another thread, or another run, was quicker.
		if (codeOf(error) !== "EEXIST") throw error;
	}
}

function obstacleAt(path: string): Diagnostic | undefined {
	const found = statSync(path, { throwIfNoEntry: false });
	if (found?.isDirectory()) return told("OUTPUT-IS-DIRECTORY", path);
	if (!found) return undefined;
	if (isOpenInWord(path)) return told("OUTPUT-LOCKED", path);
	// A rename would replace a read-only file, and root may write anything: the mode is what the user meant.
	if ((found.mode & 0o222) === 0) return told("OUTPUT-READ-ONLY", path);
	accessSync(path, constants.W_OK);
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

function writeFailure(path: string, error: unknown): Diagnostic {
	const code = codeOf(error);
	if (code === "EBUSY") return told("OUTPUT-LOCKED", path);
	// Where nothing is there yet, it is the folder.
	if ((code === "EACCES" || code === "EPERM") && existsSync(path)) return told("OUTPUT-READ-ONLY", path);
	return diagnostic("OUTPUT-UNWRITABLE", wholeFile(path), { path, reason: code });
}
