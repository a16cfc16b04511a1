import type { Schema } from "../../genres/schema.ts";
import { type Cell, cellsOf, GROUPS, type Group, rowsOf } from "../../standard/cells.ts";
import { DEFAULT_PROFILE } from "../../standard/layout.ts";
import type { Row } from "../../standard/row.ts";
import { readPackageFile } from "../../world/package.ts";
import { clauseWords, strengthWords, valueWords, YES_NO } from "../../zh/profile-words.ts";

let made: Schema | undefined;

/** The schema of a profile file, with the rows of the standard under each group. */
export function profileSchema(): Schema {
	made ??= withRows(({ key, row, shape, group }) => ({
		...shape,
		...choicesOf(group, key, shape),
		title: row.title,
	}));
	return made;
}

/** The same with what each row is and what it rests on, which only editors show. */
export function describedProfileSchema(): Schema {
	const cells = cellsOf(DEFAULT_PROFILE);
	return withRows(({ key, row, shape, group }) => ({
		...shape,
		...choicesOf(group, key, shape),
		title: row.title,
		description: descriptionOf(cells.filter((one) => one.group === group && one.key === key)),
	}));
}

interface RowOfGroup {
	group: Group;
	key: string;
	row: Row;
	/** What the schema has for rows of that group. */
	shape: Schema;
}

function withRows(schemaOf: (row: RowOfGroup) => Schema): Schema {
	const { $defs = {}, ...schema } = JSON.parse(readPackageFile("schemas/profile.schema.json")) as Schema;
	const { properties = {} } = schema;
	const groups = GROUPS.map((group) => {
		const shape = $defs[group] ?? {};
		const rows = Object.entries(rowsOf(DEFAULT_PROFILE, group)).map(
			([key, row]) => [key, schemaOf({ group, key, row, shape })] as const,
		);
		return [group, { ...properties[group], properties: Object.fromEntries(rows) }] as const;
	});
	return { ...schema, properties: { ...properties, ...Object.fromEntries(groups) } };
}

function descriptionOf(cells: Cell[]): string {
	const [{ title, clause, strength }] = cells as [Cell, ...Cell[]];
	const usual = cells.map((cell) => valueWords(cell, DEFAULT_PROFILE)).filter((one) => one !== "");
	const rest = [clauseWords(clause), strengthWords(strength)].filter((one) => one !== "").join("，");
	return `${title}：不写就是${usual.join("，")}。依据：${rest}。`;
}

/** What stands in the table already, so that editors offer it. */
function choicesOf(group: Group, key: string, { properties = {} }: Schema): Schema {
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
