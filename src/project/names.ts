import { everyPlan } from "../genres/genres.ts";
import { type Names, namesOf } from "../genres/names.ts";
import type { Schema } from "../genres/schema.ts";
import { child } from "../plan/named.ts";
import type { SourceNode } from "../source/source.ts";
import { plainOf } from "./json.ts";

/** Fields that the file of a genre adds. */
export function ownFields(root: SourceNode): Record<string, Schema> {
	const properties = child(root, "properties");
	return properties ? (plainOf(properties) as Record<string, Schema>) : {};
}

/** The tables in which a name of the annotations is looked up, in turn. */
export function tablesFor(root: SourceNode): Names[] {
	const { fields, sections } = everyPlan();
	return [namesOf(fields), namesOf(ownFields(root)), namesOf(sections)];
}

/** Canonical name of the field or the section that somebody calls so. */
export function keyByName(root: SourceNode, name: string): string | undefined {
	return tablesFor(root)
		.map((names) => names.get(name)?.keys[0])
		.find((key) => key !== undefined);
}
