/** What a profile says and who has changed it, in words. */
import type { ProfileInForce } from "../project/project.ts";
import { lineOf } from "../source/position.ts";
import { type Cell, cellsOf, idOf } from "../standard/cells.ts";
import {
	clauseWords,
	GROUP_WORDS,
	PART_WORDS,
	rowWords,
	strengthWords,
	valueWords,
	PROFILE_WORDS as WORDS,
} from "../zh/profile-words.ts";

export interface ProfileRow {
	group: string;
	row: string;
	value: string;
	clause: string;
	strength: string;
	/** File and line of whoever has changed it. */
	by?: string;
}

export interface ProfileChange extends Omit<ProfileRow, "value"> {
	part?: string;
	from: string;
	to: string;
	by: string;
}

const rests = ({ group, title, clause, strength }: Cell) => ({
	group: GROUP_WORDS[group],
	row: title,
	clause: clauseWords(clause),
	strength: strengthWords(strength),
});

const isSame = (a: Cell | undefined, b: Cell | undefined): boolean =>
	JSON.stringify(a?.value) === JSON.stringify(b?.value);

/** The cells that differ from those of the built-in profile below, with both. */
function changed({ profile, base }: ProfileInForce): { old: Cell; now: Cell }[] {
	const known = new Map(cellsOf(base).map((cell) => [idOf(cell), cell]));
	return cellsOf(profile).flatMap((now) => {
		const old = known.get(idOf(now));
		return old === undefined || isSame(old, now) ? [] : [{ old, now }];
	});
}

/** The last layer that says something of it. */
function whoSays(cell: Cell, { layers }: ProfileInForce): string {
	const layer = layers.findLast(({ said }) => said.has(idOf(cell)));
	const span = layer?.said.get(idOf(cell));
	return layer && span ? WORDS.saidIn(layer.source.file, lineOf(layer.source, span.start)) : "";
}

const rowOf = ({ group, key }: Cell): string => `${group}/${key}`;

/** Every row of the profile, in the order of the standard's table. */
export function profileRows(inForce: ProfileInForce): ProfileRow[] {
	const changes = new Map(changed(inForce).map(({ now }) => [rowOf(now), now]));
	const rows = new Map<string, Cell[]>();
	for (const cell of cellsOf(inForce.profile))
		rows.set(rowOf(cell), [...(rows.get(rowOf(cell)) ?? []), cell]);
	return [...rows].map(([id, cells]) => {
		const own = changes.get(id);
		const by = own && whoSays(own, inForce);
		return { ...rests(cells[0] as Cell), value: rowWords(cells, inForce.profile), ...(by && { by }) };
	});
}

/** What the files have changed of the built-in profile that they are based on. */
export function changesOf(inForce: ProfileInForce): ProfileChange[] {
	return changed(inForce).map(({ old, now }) => {
		const part = PART_WORDS[now.group]?.[now.part];
		const { profile, base } = inForce;
		return {
			...rests(now),
			...(part !== undefined && { part }),
			from: valueWords(old, base) || WORDS.notBold,
			to: valueWords(now, profile) || WORDS.notBold,
			by: whoSays(now, inForce),
		};
	});
}
