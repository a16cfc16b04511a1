import { join } from "node:path";
import type { Diagnostic, Outcome } from "../diagnostics/diagnostic.ts";
import { decodeNow } from "../source/decode.ts";
import type { SourceText } from "../source/source.ts";
import { readNow } from "../world/files.ts";
import { projectCatalogue } from "./catalogue.ts";
import { readConfig } from "./config.ts";
import { CONFIG_FILE, type Project } from "./project.ts";

/** A project, or what is wrong with its configuration; with the text of that, for the report. */
export interface Loaded extends Outcome<Project> {
	diagnostics: Diagnostic[];
	sources: SourceText[];
}

/** The project whose configuration stands in that folder. */
export function loadProject(root: string): Loaded {
	const file = join(root, CONFIG_FILE);
	const bytes = readNow(file);
	const text = bytes.value && decodeNow(file, bytes.value.bytes);
	if (!text?.value) {
		const diagnostics = [...bytes.diagnostics, ...(text?.diagnostics ?? [])];
		return { value: undefined, diagnostics, sources: [] };
	}
	const config = readConfig(text.value, root);
	const sources = [text.value];
	if (!config.value) return { value: undefined, diagnostics: config.diagnostics, sources };
	const catalogue = projectCatalogue(config.value.folders.schemas.path);
	const value: Project = { root, config: text.value, ...config.value, catalogue };
	return { value, diagnostics: config.diagnostics, sources };
}
