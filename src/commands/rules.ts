import { RULE_CODES } from "../check/settings.ts";
import { table } from "../report/table.ts";
import type { Terminal } from "../world/terminal.ts";
import { SEVERITY_WORDS } from "../zh/report.ts";
import { RULES_PAGE as SAY } from "../zh/rules-page.ts";
import { chapters, type Explained, explained, readable } from "./explained.ts";
import { ruleNamed } from "./only.ts";
import { EXIT, type Exit } from "./usage.ts";

/** `gzfa rules [规则]`: all of them, a line each; or one with its basis and examples. */
export async function runRules(
	name: string | undefined,
	format: "text" | "json",
	terminal: Terminal,
): Promise<Exit> {
	if (name !== undefined) {
		const code = ruleNamed(name);
		if (!RULE_CODES.has(code)) {
			terminal.out(format === "json" ? "null\n" : `${SAY.nothing(code)}\n`);
			return EXIT.fine;
		}
		const rule = await explained(code);
		terminal.out(format === "json" ? asJson(rule) : asText(rule));
		return EXIT.fine;
	}
	const all: [string, Explained[]][] = [];
	for (const [title, codes] of chapters()) {
		const rules = [];
		for (const code of codes) rules.push(await explained(code));
		all.push([title, rules]);
	}
	terminal.out(format === "json" ? asJson(all.flatMap(([, rules]) => rules)) : all.map(listed).join("\n"));
	return EXIT.fine;
}

const asJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

function listed([title, rules]: [string, Explained[]]): string {
	return `${title}\n${table(rules.map(({ rule, severity, message }) => [rule, SEVERITY_WORDS[severity], message]))}`;
}

function asText({ rule, severity, message, hint, basis, fix, isSoft, wrong, fine }: Explained): string {
	const examples = wrong.flatMap((one) => [
		...shown(SAY.wrong, one.wrong),
		...(one.right === undefined ? [] : shown(SAY.right, one.right)),
	]);
	const lines = [
		`${rule} ${SEVERITY_WORDS[severity]} ${message}`,
		...(hint ? [`  ${SAY.how}：${hint}`] : []),
		`  ${SAY.basis}：${basis}`,
		`  ${SAY.fixLong[fix].replaceAll("`", "")}`,
		...(isSoft ? [] : [`  ${SAY.firm}`]),
		...examples,
		...fine.flatMap((one) => shown(SAY.fine, one)),
	];
	return `${lines.join("\n")}\n`;
}

/** An example of several lines stands below its word. */
function shown(word: string, text: string): string[] {
	const lines = readable(text).split("\n");
	return lines.length === 1 ? [`  ${word}：${text}`] : [`  ${word}：`, ...lines.map((line) => `    ${line}`)];
}
