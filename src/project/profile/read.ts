import { basename } from "node:path";
import { sift } from "../../check/sift.ts";
import { type Diagnostic, diagnostic, hasErrors, type Span } from "../../diagnostics/diagnostic.ts";
import { namesOf } from "../../genres/names.ts";
import { child, scalarText } from "../../plan/named.ts";
import { onlyDocument } from "../../source/only.ts";
import { parse } from "../../source/parse.ts";
import type { MapNode, ScalarNode, SourceNode, SourceText } from "../../source/source.ts";
import { type CellValue, GROUPS, type Place, rowsOf } from "../../standard/cells.ts";
import { DEFAULT_PROFILE } from "../../standard/layout.ts";
import type { Measure } from "../../standard/measures.ts";
import type { ColourName } from "../../standard/typography.ts";
import { YES_NO } from "../../zh/profile-words.ts";
import { conformed } from "../conformed.ts";
import { profileSchema } from "./schema.ts";
import { colourOf, fontOf, measureOf, sizeOf } from "./values.ts";

/** One thing that a profile file says. */
export interface Setting extends Place {
	value: CellValue;
	span: Span;
}

/** What a profile file says, before what it is based on is known. */
export interface ProfileFile {
	name: string;
	base: ScalarNode | undefined;
	settings: Setting[];
	diagnostics: Diagnostic[];
}

/** Reads one profile file, and everything that is wrong with it by itself. */
export function readProfile(source: SourceText): ProfileFile {
	const schema = profileSchema();
	const { value: tree, diagnostics: told } = onlyDocument(parse(source, knownKeys()));
	const diagnostics = told.filter(({ code }) => code !== "YAML-EMPTY");
	const fileName = basename(source.file).replace(/\.ya?ml$/i, "");
	const nothing = { name: fileName, base: undefined, settings: [] };
	if (!hasErrors(diagnostics) && (tree ? saysNothing(tree.root) : diagnostics.length < told.length)) {
		const { start, end } = tree?.root.span ?? { start: 0, end: 0 };
		const empty = diagnostic("PROFILE-EMPTY", { file: source.file, start, end }, {});
		return { ...nothing, diagnostics: [...diagnostics, empty] };
	}
	if (!tree) return { ...nothing, diagnostics };
	if (tree.root.kind !== "map") {
		const got = tree.root.kind === "list" ? "list" : "text";
		const span = { ...tree.root.span, end: tree.root.span.start };
		const found = [diagnostic("PROFILE-NOT-MAPPING", span, { got })];
		return { ...nothing, diagnostics: sift(source, diagnostics, found) };
	}
	const { named, diagnostics: misfits } = conformed(tree, tree.root, schema);
	const found = misfits.map(withGroup);
	const settings: Setting[] = [];
	for (const one of said(named)) {
		if ("code" in one) found.push(one);
		else settings.push(one);
	}
	const name = scalarText(child(named, "name")) ?? fileName;
	const base = child(named, "base");
	const below = base?.kind === "scalar" && !isBlank(base) ? base : undefined;
	return { name, base: below, settings, diagnostics: sift(source, diagnostics, found) };
}

/** `{}`, `null` and `~`. */
const saysNothing = (root: SourceNode): boolean =>
	root.kind === "map"
		? root.entries.length === 0
		: root.kind === "scalar" && root.style === "plain" && /^(?:null|~)?$/i.test(root.text);

/** For recognising `键：` that YAML swallowed into a text. */
function knownKeys(): Set<string> {
	const { properties = {} } = profileSchema();
	const groups = GROUPS.map((group) => properties[group]?.properties ?? {});
	return new Set([properties, ...groups].flatMap((one) => [...namesOf(one).keys()]));
}

/** A row that stands outside its group is told with the group. */
function withGroup(one: Diagnostic): Diagnostic {
	if (one.code !== "FIELD-UNKNOWN") return one;
	const { field, here } = one.args;
	const { properties = {} } = profileSchema();
	const group = GROUPS.find((name) => namesOf(properties[name]?.properties ?? {}).has(field));
	const title = group && properties[group]?.title;
	return title && !here.includes(field)
		? diagnostic("PROFILE-GROUP", one.span, { row: field, group: title })
		: one;
}

function said(root: MapNode): (Setting | Diagnostic)[] {
	return GROUPS.flatMap((group) => {
		const rows = child(root, group);
		if (rows?.kind !== "map") return [];
		return rows.entries.flatMap(({ key, value }) => READERS[group](key, value));
	});
}

const READERS: Record<Place["group"], (key: string, node: SourceNode) => (Setting | Diagnostic)[]> = {
	measures: (key, node) => {
		if (isBlank(node)) return [];
		const row = rowsOf(DEFAULT_PROFILE, "measures")[key] as unknown as Measure;
		return setting({ group: "measures", key, part: "value" }, node, measureOf(node, key, row));
	},
	faces: (key, node) => {
		const place = { group: "faces", key } as const;
		if (node.kind !== "map")
			return isBlank(node) ? [] : setting({ ...place, part: "font" }, node, fontOf(node, key));
		return node.entries.flatMap(({ key: part, value: inner }): (Setting | Diagnostic)[] => {
			const names = (inner.kind === "list" ? inner.items : [inner]).flatMap((one) =>
				isBlank(one) ? [] : fontOf(one, key),
			);
			const faults = names.filter((one) => typeof one !== "string");
			const texts = names.filter((one) => typeof one === "string");
			if (faults.length > 0 || texts.length === 0) return faults;
			const value = part === "fallbacks" ? texts : (texts[0] as string);
			return [{ ...place, part, value, span: inner.span }];
		});
	},
	typography: (key, node) => {
		if (node.kind !== "map") return [];
		return node.entries.flatMap(({ key: part, value }) =>
			isBlank(value) ? [] : setting({ group: "typography", key, part }, value, typeOf(key, part, value)),
		);
	},
	colours: (key, node) => {
		if (node.kind !== "scalar") return [];
		const { title } = DEFAULT_PROFILE.colours[key as ColourName];
		return setting({ group: "colours", key, part: "rgb" }, node, colourOf(node, title));
	},
	choices: (key, node) => {
		if (isBlank(node)) return [];
		const isYesOrNo = typeof rowsOf(DEFAULT_PROFILE, "choices")[key]?.value === "boolean";
		const value = isYesOrNo ? YES_NO[node.text] : node.text;
		return setting({ group: "choices", key, part: "value" }, node, value);
	},
};

function typeOf(key: string, part: string, node: ScalarNode): CellValue | Diagnostic | undefined {
	const { typography, faces, colours, measures } = DEFAULT_PROFILE;
	const { title, sizePt } = typography[key as keyof typeof typography];
	const keyTitled = (rows: object) =>
		Object.entries(rows as Record<string, { title: string }>).find(([, one]) => one.title === node.text)?.[0];
	if (part === "bold") return YES_NO[node.text];
	if (part === "face") return keyTitled(faces);
	if (part === "colour") return keyTitled(colours);
	if (sizePt !== 0) return sizeOf(node, title);
	const measure = measures.issuerMarkLargest.title;
	return diagnostic("PROFILE-SIZE-FITTED", node.span, { row: title, measure });
}

/** What the schema has found fault with has no value here. */
function setting(
	place: Place,
	{ span }: SourceNode,
	value: CellValue | Diagnostic | undefined,
): (Setting | Diagnostic)[] {
	if (value === undefined) return [];
	return typeof value === "object" && "code" in value ? [value] : [{ ...place, value, span }];
}

/** Told by the schema already, as is what is no text at all. */
function isBlank(node: SourceNode): node is Exclude<SourceNode, ScalarNode> {
	return node.kind !== "scalar" || node.text.trim() === "";
}
