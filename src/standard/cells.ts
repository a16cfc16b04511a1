/** A profile as a list: everything that it says and another profile may say otherwise. */
import type { Profile } from "./layout.ts";
import type { Unit } from "./measures.ts";
import type { Row } from "./row.ts";

export const GROUPS = ["measures", "faces", "typography", "colours", "choices"] as const;
export type Group = (typeof GROUPS)[number];

/** What a row of each group says; a row of one part is that part. */
const PARTS = {
	measures: ["value"],
	faces: ["font", "fallbacks"],
	typography: ["face", "sizePt", "bold", "colour"],
	colours: ["rgb"],
	choices: ["value"],
} as const satisfies Record<Group, readonly string[]>;

export type CellValue = string | number | boolean | readonly string[];

/** Where something stands in a profile. */
export interface Place {
	group: Group;
	key: string;
	part: string;
}

export interface Cell extends Place, Row {
	value: CellValue;
	unit?: Unit;
}

export const idOf = ({ group, key, part }: Place): string => `${group}/${key}/${part}`;

type AnyRow = Row & { unit?: Unit } & Record<string, unknown>;

/** The rows of a group by their keys, whatever they hold. */
export const rowsOf = (profile: Profile, group: Group): Record<string, AnyRow> =>
	profile[group] as unknown as Record<string, AnyRow>;

/** In the order of the table of the standard. */
export function cellsOf(profile: Profile): Cell[] {
	return GROUPS.flatMap((group) =>
		Object.entries(rowsOf(profile, group)).flatMap(([key, row]) =>
			PARTS[group].map((part): Cell => {
				const { title, clause, strength, unit } = row;
				const value = row[part] as CellValue;
				return { group, key, part, title, clause, strength, value, ...(unit && { unit }) };
			}),
		),
	);
}

/** The same profile but for one thing; `value` is of the kind that stands there. */
export function withCell(profile: Profile, { group, key, part }: Place, value: CellValue): Profile {
	const rows = rowsOf(profile, group);
	return { ...profile, [group]: { ...rows, [key]: { ...rows[key], [part]: value } } };
}
