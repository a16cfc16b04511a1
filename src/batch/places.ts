/** Where the documents of a run go, and that no two go to one place. */
import { resolve } from "node:path";
import { type Diagnostic, diagnostic } from "../diagnostics/diagnostic.ts";
import type { Document } from "../document/document.ts";
import { partsOf } from "../formats/detached.ts";
import type { FormatId } from "../formats/index.ts";
import type { Walk } from "../pipeline.ts";
import { wholeFile } from "../world/files.ts";

/** One file to write: `-` is standard output. */
export interface Target {
	plan: string;
	to: FormatId;
	path: string;
}

/** A document and where it goes. */
export interface Output extends Target {
	document: Document;
}

/** Endings by which people and programs know another kind of file. */
export const TAKEN_ENDING = /\.(docx?|md|pdf|ofd|wps|odt|rtf|txt|html?|ya?ml|json|hbs|csv|xlsx?)$/i;

/** The same path with more before its ending, and with another ending if one is given. */
export function withSuffix(path: string, suffix: string, extension?: string): string {
	const ending = TAKEN_ENDING.exec(path)?.[0] ?? "";
	return path.slice(0, path.length - ending.length) + suffix + (extension ?? ending);
}

/** Names that differ in nothing but case are one file on Windows and macOS. */
const placeOf = (path: string): string => resolve(path).normalize("NFC").toLowerCase();

/** The places that a run reads from and writes to. */
export class Places {
	readonly #plans: ReadonlySet<string>;
	/** By place, the plan whose document goes there, with the row that fills it. */
	readonly #taken = new Map<string, { other: string; row?: number }>();

	constructor(plans: readonly string[]) {
		this.#plans = new Set(plans.filter((plan) => plan !== "-").map(placeOf));
	}

	/** Takes a place, or tells that a file there would be written over a plan or another file of this run. */
	take(path: string, plan: string, row?: number): Diagnostic[] {
		if (path === "-") return [];
		const place = placeOf(path);
		if (this.#plans.has(place)) return [diagnostic("OUTPUT-IS-INPUT", wholeFile(path), { path })];
		const other = this.#taken.get(place);
		if (other !== undefined) return [diagnostic("OUTPUT-TWICE", wholeFile(path), { path, ...other })];
		this.#taken.set(place, row === undefined ? { other: plan } : { other: plan, row });
		return [];
	}
}

/** Where a document goes, and where those of its attachments go that are files of their own: told to the walk. */
export function outputsOf(
	{ document, named, diagnostics }: Walk,
	targets: readonly Target[],
): Output[] | undefined {
	if (!document) return undefined;
	const [whole, ...detached] = partsOf(document);
	return targets.flatMap((target): Output[] => {
		const own = { ...target, document: whole.document };
		if (target.path === "-") {
			const left = detached.map(({ suffix }) => suffix.slice(1));
			const key = named?.fields.attachments ?? named?.fields.enclosure;
			const place = key?.keySpan ?? wholeFile(target.plan);
			if (left.length > 0) diagnostics.push(diagnostic("OUTPUT-ONE", place, { left }));
			return [own];
		}
		const others = detached.map((part): Output => {
			const path = withSuffix(target.path, part.suffix);
			return { ...target, path, document: part.document };
		});
		return [own, ...others];
	});
}
