import { join } from "node:path";
import type { Diagnostic, Outcome } from "../diagnostics/diagnostic.ts";
import { decodeNow } from "../source/decode.ts";
import type { SourceText } from "../source/source.ts";
import { builtInProfile, DEFAULT_PROFILE } from "../standard/layout.ts";
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
	const builtIn = builtInProfile(config.value.said?.text ?? "") ?? DEFAULT_PROFILE;
	const profile = { profile: builtIn, base: builtIn, layers: [] };
	const value: Project = { root, config: text.value, ...config.value, catalogue, profile };
	return { value, diagnostics: config.diagnostics, sources };
}

/** The same with the project's profile, whose files are read only where the configuration names one. */
export async function loadWithProfile(root: string): Promise<Loaded> {
	const loaded = loadProject(root);
	const said = loaded.value?.said;
	if (!loaded.value || !said || builtInProfile(said.text)) return loaded;
	const { loadProfile } = await import("./profile/load.ts");
	const { text, span } = said;
	const found = loadProfile({ text, span, from: loaded.value.config.file, root });
	return {
		value: found.value && { ...loaded.value, profile: found.value },
		diagnostics: [...loaded.diagnostics, ...found.diagnostics],
		sources: [...loaded.sources, ...found.sources],
	};
}
