/** The output formats: a new one is a folder and a row. Writers load when they are used, so that checks stay quick. */
import type { Document } from "../document/document.ts";
import type { Profile } from "../standard/layout.ts";
import type { Origin } from "./docx/package/inspect.ts";
import type { Written } from "./written.ts";

export type FormatId = "docx" | "md";

export interface Format {
	name: string;
	extension: string;
	write: (document: Document, profile?: Profile) => Promise<Written>;
	/** What a file of this format is, before it is written over; absent where a file cannot tell. */
	inspect?: (bytes: Uint8Array) => Promise<Origin>;
}

export const FORMATS: Record<FormatId, Format> = {
	docx: {
		name: "Word 文档",
		extension: ".docx",
		write: async (document, profile) => (await import("./docx/write.ts")).writePaged(document, profile),
		inspect: async (bytes) => (await import("./docx/package/inspect.ts")).inspectOurs(bytes),
	},
	md: {
		name: "Markdown",
		extension: ".md",
		write: async (document) => ({
			bytes: new TextEncoder().encode((await import("./markdown/write.ts")).writeMarkdown(document)),
		}),
	},
};
