import { builtinCatalogue } from "../genres/catalogue.ts";
import type { CompiledTemplate } from "./compile/compiled.ts";
import { compileFor, packageSource } from "./own.ts";

/** The templates of the program, each made when asked for. The build replaces this by compiled ones, a chunk each. */
export const builtinTemplates: Record<string, () => Promise<CompiledTemplate>> = Object.fromEntries(
	builtinCatalogue.all().genres.map((genre) => [
		genre.name,
		async () => {
			const { value, diagnostics } = compileFor(packageSource(`templates/${genre.name}.hbs`), genre);
			if (!value) throw new Error(`${genre.name}: ${diagnostics.map((one) => one.code).join(", ")}`);
			return value;
		},
	]),
);
