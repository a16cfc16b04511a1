/**
 * zlib's deflate, with the same bytes on every machine: compiled to WebAssembly, and where there is none its port to
 * JavaScript. Not `node:zlib`: what that one gives may change with Node and processor.
 */
import { readPackageBytes } from "../../../world/package.ts";

/** Deflated (RFC 1951), and the CRC-32 of what was. */
export interface Deflated {
	data: Uint8Array;
	crc: number;
}

export type Deflate = (bytes: Uint8Array) => Deflated;

/** Twice as quick as the usual 6, and a tenth larger. */
const LEVEL = 3;

/** What `dist/zlib.wasm` exports, as far as it is used: streams and addresses are numbers. */
interface Zlib {
	memory: { buffer: ArrayBuffer };
	_initialize(): void;
	malloc(bytes: number): number;
	deflate_new(): number;
	deflate_init_gzip(stream: number, level: number): number;
	/** How many bytes it wrote, in the lower bits; above them a code of zlib's. */
	deflate_process(
		stream: number,
		from: number,
		bytes: number,
		to: number,
		room: number,
		flush: number,
	): number;
	/** How many bytes the last process took. */
	deflate_last_consumed(stream: number): number;
	deflate_end(stream: number): number;
}

/** Node has it, its types do not. */
declare const WebAssembly:
	| { Module: new (code: Uint8Array) => object; Instance: new (module: object) => { exports: unknown } }
	| undefined;

const COUNT = 0xffffff;
const CODE = 24;
const NO_FLUSH = 0;
const FINISH = 4;
const OK = 0;
const STREAM_END = 1;
/** Bytes that go in and come out at a time. */
const ROOM = 1 << 16;

let ready: Promise<Deflate> | undefined;

/** Got ready once; the first on a thread compiles it. */
export function deflater(): Promise<Deflate> {
	ready ??= newDeflater();
	return ready;
}

async function newDeflater(): Promise<Deflate> {
	const zlib = instantiated();
	return zlib ? inWebAssembly(zlib) : inJavaScript();
}

/** Slower, and equal in every byte. */
export async function inJavaScript(): Promise<Deflate> {
	const { gzip } = await import("pako");
	return (bytes) => unpacked(gzip(bytes, { level: LEVEL, legacyHash: true }));
}

/** Bytes before and behind what is deflated, in a gzip file without a name (RFC 1952): zlib reckons its checksum along. */
const GZIP_HEADER = 10;
const GZIP_TRAILER = 8;

function unpacked(gzip: Uint8Array): Deflated {
	const end = gzip.length - GZIP_TRAILER;
	const crc = new DataView(gzip.buffer, gzip.byteOffset + end).getUint32(0, true);
	return { data: gzip.subarray(GZIP_HEADER, end), crc };
}

/** Undefined where WebAssembly is switched off, or where so much room for addresses is not to be had (`ulimit -v`). */
function instantiated(): Zlib | undefined {
	if (typeof WebAssembly === "undefined") return undefined;
	const code = readPackageBytes("dist/zlib.wasm");
	try {
		return new WebAssembly.Instance(new WebAssembly.Module(code)).exports as Zlib;
	} catch (error) {
		if (error instanceof RangeError) return undefined;
		throw error;
	}
}

function inWebAssembly(zlib: Zlib): Deflate {
	zlib._initialize();
	const from = zlib.malloc(ROOM);
	const to = zlib.malloc(ROOM);
	return (bytes) => {
		const stream = zlib.deflate_new();
		try {
			if (zlib.deflate_init_gzip(stream, LEVEL) !== OK) throw new Error("zlib did not start");
			const parts: Uint8Array[] = [];
			for (let at = 0, code = OK; code !== STREAM_END; at += zlib.deflate_last_consumed(stream)) {
				const some = bytes.subarray(at, at + ROOM);
				new Uint8Array(zlib.memory.buffer).set(some, from);
				const flush = at + some.length < bytes.length ? NO_FLUSH : FINISH;
				const told = zlib.deflate_process(stream, from, some.length, to, ROOM, flush);
				code = told >> CODE;
				if (code !== OK && code !== STREAM_END) throw new Error(`zlib ended by ${code}`);
				parts.push(new Uint8Array(zlib.memory.buffer).slice(to, to + (told & COUNT)));
			}
			return unpacked(parts.length === 1 ? (parts[0] as Uint8Array) : Buffer.concat(parts));
		} finally {
			zlib.deflate_end(stream);
		}
	};
}
