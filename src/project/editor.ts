import { join, relative } from "node:path";
import { RULE_CODES } from "../check/settings.ts";
import { describedPlan } from "../genres/described.ts";
import { editorSchema, editorSchemaOf } from "../genres/editor-schema.ts";
import type { Schema } from "../genres/schema.ts";
import { readPackageFile } from "../world/package.ts";
import { basisOf } from "../zh/basis.ts";
import { configSchemaWith, fieldsAdded } from "./config.ts";
import { describedProfileSchema } from "./profile/schema.ts";
import { CONFIG_FILE, PROFILES_FOLDER, type Project } from "./project.ts";

/** Where a project keeps what editors need; every file in it is the program's own and may be written anew. */
export const EDITOR_FOLDER = ".gzfa";

/** The schemas by which editors help with a project's plans, its configuration and its genres, by path. */
export function editorFiles({ root, catalogue }: Project): [path: string, text: string][] {
	const text = (value: unknown) => `${JSON.stringify(value, null, 1)}\n`;
	return [
		[join(root, EDITOR_FOLDER, "plan.schema.json"), text(editorSchema(catalogue))],
		[
			join(root, EDITOR_FOLDER, "config.schema.json"),
			text(
				editorSchemaOf(withRules(configSchemaWith({ ...describedPlan().fields, ...fieldsAdded(catalogue) }))),
			),
		],
		[join(root, EDITOR_FOLDER, "profile.schema.json"), text(editorSchemaOf(describedProfileSchema()))],
		[join(root, EDITOR_FOLDER, "genre.schema.json"), readPackageFile("schemas/genre.schema.json")],
	];
}

/** Each rule by its name, with what it rests on. */
function withRules(config: Schema): Schema {
	const rules = config.properties?.rules ?? {};
	const { additionalProperties: setting } = rules;
	const one = typeof setting === "object" ? setting : {};
	const properties = Object.fromEntries(
		[...RULE_CODES].map((code) => [code, { ...one, description: basisOf(code) }]),
	);
	return {
		...config,
		properties: { ...config.properties, rules: { ...rules, properties, additionalProperties: false } },
	};
}

/** Where profiles are unless the configuration says otherwise, and the one that it says. */
function profileFiles(said: string | undefined): string[] {
	const own = said !== undefined && /\.ya?ml$/i.test(said) ? [said.replaceAll("\\", "/")] : [];
	return [...new Set([`${PROFILES_FOLDER}/**/*.yaml`, ...own])];
}

/** `.vscode/settings.json`: which schema is for which files. */
export function editorSettings({ folders, root, said }: Project): string {
	const within = (path: string) => relative(root || ".", path).replaceAll("\\", "/");
	const settings = {
		"yaml.schemas": {
			[`${EDITOR_FOLDER}/plan.schema.json`]: [
				`${within(folders.plans.path)}/**/*.yaml`,
				`${within(folders.examples.path)}/**/*.yaml`,
				// Parts of plans are no whole ones.
				"!**/_*.yaml",
				"!**/_*/**",
			],
			[`${EDITOR_FOLDER}/config.schema.json`]: [CONFIG_FILE],
			[`${EDITOR_FOLDER}/profile.schema.json`]: profileFiles(said?.text),
		},
		"json.schemas": [
			{
				fileMatch: [`/${within(folders.schemas.path)}/*.schema.json`],
				url: `./${EDITOR_FOLDER}/genre.schema.json`,
			},
		],
		"files.encoding": "utf8",
		"files.associations": { "*.hbs": "handlebars" },
		"[yaml]": { "editor.insertSpaces": true, "editor.tabSize": 2 },
	};
	return `${JSON.stringify(settings, null, 2)}\n`;
}
