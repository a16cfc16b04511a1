import { inflateRawSync } from "node:zlib";
import { CUSTOM_PROPERTIES, DIGEST_PROPERTY, digestOf } from "./digest.ts";
import { type DirectoryRow, readDirectory, storedBytes } from "./directory.ts";

/** As this program wrote it; written by it and changed since; or not (recognisably) its work. */
export type Origin = "ours" | "changed" | "foreign";

/** Custom properties longer than this are not what we wrote; inflating stops here, so nothing can blow up. */
const LONGEST_PROPERTIES = 64 * 1024;
const DEFLATED = 8;

function textOf(bytes: Uint8Array, row: DirectoryRow): string | undefined {
	const stored = storedBytes(bytes, row);
	if (stored === undefined) return undefined;
	try {
		const inflated =
			row.method === DEFLATED ? inflateRawSync(stored, { maxOutputLength: LONGEST_PROPERTIES }) : stored;
		return new TextDecoder().decode(inflated);
	} catch {
		return undefined;
	}
}

/** Word and WPS reorder attributes and may choose another prefix when they save. */
const DIGEST = new RegExp(
	`<(?:\\w+:)?property\\b[^>]*\\sname="${DIGEST_PROPERTY.replace(".", "\\.")}"[^>]*>\\s*<(?:\\w+:)?lpwstr>([0-9a-f]{64})<`,
);

/** Looks only at the zip directory and the custom properties; never throws, whatever the bytes are. */
export function inspectOurs(bytes: Uint8Array): Origin {
	const rows = readDirectory(bytes);
	const properties = rows?.find(({ name }) => name === CUSTOM_PROPERTIES);
	if (rows === undefined || properties === undefined) return "foreign";
	const digest = DIGEST.exec(textOf(bytes, properties) ?? "")?.[1];
	if (digest === undefined) return "foreign";
	return digest === digestOf(rows) ? "ours" : "changed";
}
