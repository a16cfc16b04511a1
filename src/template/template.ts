import { builtinTemplates } from "./builtin.ts";
import type { CompiledTemplate } from "./compiled.ts";

export { unplaced } from "./coverage.ts";
export { fill } from "./fill.ts";
export { shape } from "./shape.ts";

/** The template of a built-in genre. */
export async function builtinTemplate(genre: string): Promise<CompiledTemplate> {
	const load = builtinTemplates[genre];
	if (!load) throw new Error(`no template for ${genre}`);
	return load();
}
