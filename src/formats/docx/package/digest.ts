/**
 * A fingerprint of all parts of a file but the one that carries it, by the names, checksums and sizes that the zip
 * directory holds anyway: enough to tell later whether someone has touched the file, without unpacking it.
 */
import { createHash } from "node:crypto";

export const CUSTOM_PROPERTIES = "docProps/custom.xml";
export const DIGEST_PROPERTY = "gzfa.digest";
export const VERSION_PROPERTY = "gzfa.version";

export function digestOf(entries: readonly { name: string; crc: number; size: number }[]): string {
	const rows = entries
		.filter(({ name }) => name !== CUSTOM_PROPERTIES)
		.map(({ name, crc, size }) => `${name}\0${crc}\0${size}\n`)
		.sort();
	return createHash("sha256").update(rows.join("")).digest("hex");
}
