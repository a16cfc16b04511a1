/** Images as parts of the package: each once, however often the text shows it. */
import type { Image } from "../../../document/document.ts";
import type { Relationship } from "../shell/shell.ts";
import { element, part } from "../xml.ts";
import { stored, type ZipEntry } from "./zip.ts";

export interface MediaPart {
	/** Of its relationship. */
	id: string;
	target: string;
	/** Base64. */
	data: string;
}

export interface Media {
	/** By format and data. */
	parts: Map<string, MediaPart>;
	/** How many drawings there are so far: each has a number of its own. */
	drawings: number;
}

export const newMedia = (): Media => ({ parts: new Map(), drawings: 0 });

/** Id of the relationship by which the text names an image. */
export function relationshipOf({ format, data }: Image, { parts }: Media): string {
	const key = `${format}:${data}`;
	const known = parts.get(key);
	if (known !== undefined) return known.id;
	const id = `image${parts.size + 1}`;
	parts.set(key, { id, target: `media/${id}.${format}`, data });
	return id;
}

const IMAGE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image";

export function relationshipsPart(shell: readonly Relationship[], { parts }: Media): string {
	const images = [...parts.values()].map(({ id, target }) => ({ id, type: IMAGE, target }));
	return part(
		element(
			"Relationships",
			{ xmlns: "http://schemas.openxmlformats.org/package/2006/relationships" },
			...[...shell, ...images].map(({ id, type, target }) =>
				element("Relationship", { Id: id, Type: type, Target: target }),
			),
		),
	);
}

export const mediaEntries = ({ parts }: Media): ZipEntry[] =>
	[...parts.values()].map(({ target, data }) => stored(`word/${target}`, Buffer.from(data, "base64")));
