import { builtinTemplates } from "./builtin.ts";
import type { CompiledTemplate } from "./compile/compiled.ts";

export { fill } from "./fill/fill.ts";
export { unplaced } from "./shape/coverage.ts";
export { shape } from "./shape/shape.ts";

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
