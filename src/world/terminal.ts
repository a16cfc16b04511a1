import { writeSync } from "node:fs";

/** Where the program speaks: results to `out`, findings and progress to `err`. */
export interface Terminal {
	out(text: string | Uint8Array): void;
	err(text: string): void;
	/** Whether a person looks at it who has not asked for plain text (`NO_COLOR`). */
	colourOut(): boolean;
	colourErr(): boolean;
	/** Whether a person sees what `err` says as it is said. */
	isWatched(): boolean;
}

export function terminal(): Terminal {
	return {
		out: (text) => say(1, text),
		err: (text) => say(2, text),
		colourOut: () => isColoured(process.stdout),
		colourErr: () => isColoured(process.stderr),
		isWatched: () => process.stderr.isTTY === true && process.env.TERM !== "dumb",
	};
}

/** Streams that have taken over a handle, because it cannot be written to at once: from then on all goes by them. */
const streams = new Map<number, NodeJS.WriteStream>();

/**
 * Writes to the handle itself: making Node's streams costs a short run some 5 ms. A Windows console must have the
 * stream, which turns UTF-8 into what the console shows; and so must a pipe that is full and does not wait.
 */
function say(handle: 1 | 2, text: string | Uint8Array): void {
	let bytes: Uint8Array = typeof text === "string" ? Buffer.from(text) : text;
	if (process.platform === "win32" || streams.has(handle)) {
		streamOf(handle).write(bytes);
		return;
	}
	while (bytes.length > 0) {
		try {
			bytes = bytes.subarray(writeSync(handle, bytes));
		} catch (error) {
			const { code } = error as NodeJS.ErrnoException;
			if (code === "EAGAIN") streamOf(handle).write(bytes);
			else unlessClosed(error as NodeJS.ErrnoException);
			return;
		}
	}
}

function streamOf(handle: 1 | 2): NodeJS.WriteStream {
	const known = streams.get(handle);
	if (known) return known;
	const stream = (handle === 1 ? process.stdout : process.stderr).on("error", unlessClosed);
	streams.set(handle, stream);
	return stream;
}

/** Ends the process: at once, which saves taking its memory apart, unless a stream has still to bring something out. */
export function leave(exit: number): void {
	process.exitCode = exit;
	if (streams.size === 0) process.exit();
}

/** Nobody reads any more: a closed pipe is no fault of the program. */
function unlessClosed(error: NodeJS.ErrnoException): void {
	if (error.code !== "EPIPE") throw error;
}

function isColoured({ isTTY }: NodeJS.WriteStream): boolean {
	return isTTY === true && !process.env.NO_COLOR && process.env.TERM !== "dumb";
}
