import { fileURLToPath } from "node:url";
import { getLanguageService, TextDocument } from "yaml-language-server";
import { SettingsState } from "yaml-language-server/out/server/src/yamlSettings.js";

import { builtinCatalogue, builtinGenre } from "../../src/genres/catalogue.ts";
import { editorSchema } from "../../src/genres/editor-schema.ts";

export const ROOT = fileURLToPath(new URL("../../", import.meta.url));

/** What the editor of a clerk shows; `‸` marks the cursor. */
export interface Editor {
	complete(marked: string): Promise<{ label: string; inserts: string; words: string }[]>;
	hover(marked: string): Promise<string>;
	/** `line:column sentence` */
	faults(text: string): Promise<string[]>;
}

/** VS Code's language server over the schema of a genre, or of any: `plan`. */
export function editorFor(name: string): Editor {
	const genre = name === "plan" ? undefined : builtinGenre(name);
	// As it is written to a file.
	return editorWith(name, JSON.parse(JSON.stringify(editorSchema(builtinCatalogue, genre))));
}

/** The same over a schema. */
export function editorWith(name: string, schema: object): Editor {
	const service = getLanguageService({
		schemaRequestService: () => Promise.reject(new Error("no schema but the given one")),
		workspaceContext: { resolveRelativePath: (path, base) => new URL(path, base).href },
		yamlSettings: new SettingsState(),
	});
	service.configure({
		validate: true,
		hover: true,
		completion: true,
		hoverSchemaSource: false,
		schemas: [{ fileMatch: ["*.yaml"], uri: `file:///${name}.schema.json`, schema }],
	});
	return {
		async complete(marked) {
			const { items } = await service.doComplete(...opened(marked), false);
			return items.map(({ label, insertText, documentation }) => ({
				label,
				inserts: insertText ?? "",
				words: typeof documentation === "string" ? documentation : (documentation?.value ?? ""),
			}));
		},
		async hover(marked) {
			const found = await service.doHover(...opened(marked));
			return found ? (found.contents as { value: string }).value : "";
		},
		async faults(text) {
			const found = await service.doValidation(document(text), false);
			return found.map(
				({ range: { start }, message }) => `${start.line + 1}:${start.character + 1} ${message}`,
			);
		},
	};
}

type OpenDocument = Parameters<ReturnType<typeof getLanguageService>["doComplete"]>[0];
type Position = Parameters<ReturnType<typeof getLanguageService>["doComplete"]>[1];

function opened(marked: string): [OpenDocument, Position] {
	const one = document(marked.replace("‸", ""));
	return [one, one.positionAt(marked.indexOf("‸"))];
}

let count = 0;

/** Each text is a file of its own: the server remembers files by name and version. */
function document(text: string): OpenDocument {
	count++;
	return TextDocument.create(`file:///${count}.yaml`, "yaml", 1, text) as OpenDocument;
}
