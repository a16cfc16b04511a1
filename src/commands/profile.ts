import { projectsOfRun } from "../project/of-run.ts";
import type { ProfileInForce } from "../project/project.ts";
import { changesOf, profileRows } from "../report/profile.ts";
import { table } from "../report/table.ts";
import { GROUPS } from "../standard/cells.ts";
import { DEFAULT_PROFILE } from "../standard/layout.ts";
import type { Terminal } from "../world/terminal.ts";
import { GROUP_WORDS, PROFILE_WORDS as WORDS } from "../zh/profile-words.ts";
import { profileNamed } from "./profiles.ts";
import { tell } from "./say.ts";
import { EXIT, type Exit } from "./usage.ts";

export interface ProfileOptions {
	diff?: boolean;
	format: "text" | "json";
}

/** `gzfa profile [名称或文件]`: every row of the profile that holds, or what it has changed. */
export async function runProfile(
	name: string | undefined,
	{ diff = false, format }: ProfileOptions,
	terminal: Terminal,
): Promise<Exit> {
	const loaded = name === undefined ? await inForce() : await profileNamed(name);
	await tell(loaded, terminal);
	if (!loaded.value) return EXIT.faulty;
	if (format === "json") {
		const rows = diff ? changesOf(loaded.value) : profileRows(loaded.value);
		terminal.out(`${JSON.stringify(rows, null, 2)}\n`);
	} else terminal.out((diff ? diffText : tableText)(loaded.value));
	return EXIT.fine;
}

async function inForce() {
	const loaded = await projectsOfRun()(undefined);
	if (!loaded) {
		const value = { profile: DEFAULT_PROFILE, base: DEFAULT_PROFILE, layers: [] };
		return { value, diagnostics: [], sources: [] };
	}
	return { ...loaded, value: loaded.value?.profile };
}

const headOf = ({ profile, base, layers }: ProfileInForce): string =>
	WORDS.head(
		profile.name,
		layers.map(({ source }) => source.file),
		base.name,
	);

function tableText(inForce: ProfileInForce): string {
	const rows = profileRows(inForce);
	const isChanged = rows.some(({ by }) => by !== undefined);
	const groups = GROUPS.map((group) => {
		const word = GROUP_WORDS[group];
		const own = rows.filter((row) => row.group === word);
		const head = [WORDS.row, WORDS.value, WORDS.clause, WORDS.strength, ...(isChanged ? [WORDS.by] : [])];
		const cells = own.map((row) => [
			row.row,
			row.value,
			row.clause,
			row.strength,
			...(isChanged ? [row.by ?? ""] : []),
		]);
		return `${word}\n${table([head, ...cells])}`;
	});
	return [`${headOf(inForce)}\n${WORDS.clauses}\n`, ...groups].join("\n");
}

function diffText(inForce: ProfileInForce): string {
	const changes = changesOf(inForce);
	const rows = (prescribed: boolean) =>
		changes
			.filter((one) => (one.strength === "国标规定") === prescribed)
			.map(({ row, part, from, to, by, clause, strength }) => [
				part === undefined ? row : `${row}：${part}`,
				`${from} → ${to}`,
				by,
				prescribed ? clause : WORDS.rests(clause, strength),
			]);
	const [departures, others] = [rows(true), rows(false)];
	return [
		`${headOf(inForce)}\n`,
		...(changes.length === 0 ? [`${WORDS.unchanged(inForce.base.name)}\n`] : []),
		...(departures.length > 0 ? [`${WORDS.departures(departures.length)}\n${table(departures)}`] : []),
		...(others.length > 0 ? [`${WORDS.others(others.length)}\n${table(others)}`] : []),
	].join("\n");
}
