import { type Cell, cellsOf, GROUPS, type Group, rowsOf } from "../../standard/cells.ts";
import { PROFILES } from "../../standard/layout.ts";
import { PROFILE_PAGE as PAGE } from "../../zh/profile-page.ts";
import { clauseWords, GROUP_WORDS, rowWords, strengthWords } from "../../zh/profile-words.ts";

const [FIRST, SECOND] = [PROFILES["33476.2"], PROFILES["9704"]];
const [FIRST_CELLS, SECOND_CELLS] = [cellsOf(FIRST), cellsOf(SECOND)];

/** A page with every row of the standard, as both built-in profiles have it. */
export function profilePage(): string {
	const count = GROUPS.reduce((sum, group) => sum + Object.keys(rowsOf(FIRST, group)).length, 0);
	const blocks = GROUPS.flatMap((group) => [`## ${GROUP_WORDS[group]}`, tableOf(group)]);
	return `${[`# ${PAGE.title}`, ...PAGE.head(count), ...blocks].join("\n\n")}\n`;
}

function tableOf(group: Group): string {
	const head = [PAGE.row, PAGE.first, PAGE.second, PAGE.clause, PAGE.strength];
	const rows = Object.keys(rowsOf(FIRST, group)).map((key) => rowOf(group, key));
	return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

function rowOf(group: Group, key: string): string[] {
	const [first, second] = [FIRST_CELLS, SECOND_CELLS].map((cells) =>
		cells.filter((one) => one.group === group && one.key === key),
	) as [Cell[], Cell[]];
	const told = (cells: Cell[]) => ({
		value: rowWords(cells, FIRST),
		clause: clauseWords(cells[0]?.clause ?? ""),
		strength: cells[0] ? strengthWords(cells[0].strength) : "",
	});
	const [one, other] = [told(first), told(second)];
	const either = (key: "clause" | "strength") =>
		one[key] === other[key] ? one[key] : [one[key], other[key]].filter((text) => text !== "").join(" / ");
	const isSame = one.value === other.value;
	return [first[0]?.title ?? key, one.value, isSame ? "" : other.value, either("clause"), either("strength")];
}

const line = (cells: string[]): string => `| ${cells.join(" | ")} |`;
