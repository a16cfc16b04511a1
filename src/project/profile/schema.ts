import type { Schema } from "../../genres/schema.ts";
import { DEFAULT_PROFILE } from "../../standard/layout.ts";
import { type Cell, cellsOf, GROUPS, type Group, rowsOf } from "../../standard/rows.ts";
import { readPackageFile } from "../../world/package.ts";
import { clauseWords, strengthWords, valueWords, YES_NO } from "../../zh/profile-words.ts";

let made: Schema | undefined;

/** The schema of a profile file, with the rows of the standard under each group. */
export function profileSchema(): Schema {
	made ??= withRows(JSON.parse(readPackageFile("schemas/profile.schema.json")) as Schema);
	return made;
}

function withRows({ $defs = {}, ...schema }: Schema): Schema {
	const { properties = {} } = schema;
	const cells = cellsOf(DEFAULT_PROFILE);
	const groups = GROUPS.map((group) => {
		const rows = Object.keys(rowsOf(DEFAULT_PROFILE, group)).map((key) => {
			const parts = cells.filter((one) => one.group === group && one.key === key);
			return [key, rowSchema(parts, $defs[group] ?? {})] as const;
		});
		return [group, { ...properties[group], properties: Object.fromEntries(rows) }] as const;
	});
	return { ...schema, properties: { ...properties, ...Object.fromEntries(groups) } };
}

function rowSchema(cells: Cell[], shape: Schema): Schema {
	const [first] = cells as [Cell, ...Cell[]];
	const { title, clause, strength } = first;
	const usual = cells.map((cell) => valueWords(cell, DEFAULT_PROFILE)).filter((one) => one !== "");
	const rest = [clauseWords(clause), strengthWords(strength)].filter((one) => one !== "").join("，");
	const description = `${title}：不写就是${usual.join("，")}。依据：${rest}。`;
	return { ...shape, ...choicesOf(first, shape), title, description };
}

/** What stands in the table already, so that editors offer it. */
function choicesOf({ group, key }: Cell, { properties = {} }: Schema): Schema {
	if (group === "choices") return { enum: valuesOf(key) };
	if (group !== "typography") return {};
	const { faces, colours } = DEFAULT_PROFILE;
	const face = { ...properties.face, enum: Object.values(faces).map((one) => one.title) };
	const colour = { ...properties.colour, enum: Object.values(colours).map((one) => one.title) };
	return { properties: { ...properties, face, colour } };
}

function valuesOf(key: string): string[] {
	const { values } = rowsOf(DEFAULT_PROFILE, "choices" satisfies Group)[key] as unknown as {
		values: readonly (string | boolean)[];
	};
	const isYesOrNo = values.some((one) => typeof one === "boolean");
	return isYesOrNo ? [...Object.keys(YES_NO)] : values.map(String);
}
