/** What the build works out beforehand: `bin/build.js` runs this and puts the results into the program. */
import { Ajv } from "ajv";
import standalone from "ajv/dist/standalone/index.js";
import { Chalk } from "chalk";
import { canonicalSchema } from "./check/canonical.ts";
import { AJV_OPTIONS } from "./check/options.ts";
import { builtinSchemas } from "./genres/builtin.ts";
import { allGenres } from "./genres/genres.ts";
import { reportText } from "./report/text.ts";
import { type CompiledTemplate, moduleOf } from "./template/compiled.ts";
import { compileFor, packageSource } from "./template/own.ts";

export { editorSchema } from "./genres/editor-schema.ts";
export { allGenres, moduleOf };
export const schemas = builtinSchemas;

/** Source of a module that exports `validatePlan`. */
export function validator(): string {
	const ajv = new Ajv({ ...AJV_OPTIONS, code: { source: true, esm: true, lines: false } });
	ajv.addSchema(canonicalSchema(), "canonical");
	return standalone(ajv, { validatePlan: "canonical" });
}

/** Every built-in genre's template, compiled. A fault in one stops the build with its report. */
export function templates(): [string, CompiledTemplate][] {
	return allGenres().map((genre) => {
		const source = packageSource(`templates/${genre.name}.hbs`);
		const { value, diagnostics } = compileFor(source, genre);
		if (!value) throw new Error(reportText({ diagnostics, sources: [source] }, new Chalk({ level: 0 })));
		return [genre.name, value];
	});
}
