import { builtinTemplates } from "./builtin.ts";
import type { CompiledTemplate } from "./compiled.ts";

export { unplaced } from "./coverage.ts";
export { fill } from "./fill.ts";
export { shape } from "./shape.ts";

const loaded = new Map<string, Promise<CompiledTemplate>>();

/** The template of a built-in genre. */
export function builtinTemplate(genre: string): Promise<CompiledTemplate> {
	const known = loaded.get(genre);
	if (known) return known;
	const load = builtinTemplates[genre];
	if (!load) throw new Error(`no template for ${genre}`);
	const template = load();
	loaded.set(genre, template);
	return template;
}
