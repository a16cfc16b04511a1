import type { Code } from "../diagnostics/diagnostic.ts";
import { COMMON } from "../zh/about/common/index.ts";
import { SEVERITY_WORDS } from "../zh/report.ts";
import { RULES_PAGE as PAGE } from "../zh/rules-page.ts";
import { chapters, type Explained, explained, readable } from "./explained.ts";

/** The page of docs/ with every rule: a table of them all, then each with its basis and examples. */
export async function rulesPage(): Promise<string> {
	const all = [];
	for (const [title, codes] of chapters()) all.push([title, await each(codes)] as const);
	const count = all.reduce((sum, [, rules]) => sum + rules.length, 0);
	const blocks = all.flatMap(([title, rules]) => [`## ${title}`, tableOf(rules), ...rules.map(blockOf)]);
	return `${[`# ${PAGE.title}`, ...PAGE.head(count), ...blocks, ...commonBlocks()].join("\n\n")}\n`;
}

/** Every common mistake with the rules that tell it, or why none does. */
function commonBlocks(): string[] {
	const head = [PAGE.mistake, PAGE.told, PAGE.why];
	const tables = COMMON.flatMap(([title, common]) => {
		const rows = common.map(({ row, code: codes, why = "" }) => [
			plain(row),
			[codes ?? []].flat().join("、"),
			plain(why),
		]);
		return [`### ${title}`, [head, head.map(() => "---"), ...rows].map(line).join("\n")];
	});
	return [`## ${PAGE.common}`, PAGE.commonHead, ...tables];
}

async function each(codes: readonly Code[]): Promise<Explained[]> {
	const rules = [];
	for (const code of codes) rules.push(await explained(code));
	return rules;
}

function tableOf(rules: readonly Explained[]): string {
	const head = [PAGE.rule, PAGE.severity, PAGE.says, `\`${PAGE.mend}\``];
	const rows = rules.map(({ rule, severity, message, fix }) => [
		`[${rule}](#${rule.toLowerCase()})`,
		SEVERITY_WORDS[severity],
		plain(message),
		PAGE.fix[fix],
	]);
	return [head, head.map(() => "---"), ...rows].map(line).join("\n");
}

const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;

function blockOf({ rule, severity, message, hint, basis, fix, isSoft, of, wrong, fine }: Explained): string {
	const facts = [
		...(hint ? [`- ${PAGE.how}：${plain(hint)}`] : []),
		`- ${PAGE.basis}：${plain(basis)}`,
		`- ${PAGE.fixLong[fix]}`,
		...(isSoft ? [] : [`- ${PAGE.firm}`]),
	];
	const examples =
		of === "plan"
			? wrong.flatMap((one) => [fence(PAGE.wrong, one.wrong), fence(PAGE.right, one.right ?? "")])
			: [
					[
						[PAGE.wrong, PAGE.right],
						["---", "---"],
						...wrong.map((one) => [code(one.wrong), code(one.right)]),
					]
						.map(line)
						.join("\n"),
					...(fine.length > 0 ? [`${PAGE.fine}：${fine.map(code).join("、")}`] : []),
				];
	const said = `**${SEVERITY_WORDS[severity]}**　${plain(message)}`;
	return [`### ${rule}`, said, facts.join("\n"), ...examples].join("\n\n");
}

/** Not `yaml`: what is wrong on purpose is no plan to be checked. */
const fence = (title: string, keys: string): string => `${title}：\n\n\`\`\`yml\n${readable(keys)}\n\`\`\``;

/** As code within a line, blanks and bars kept. */
function code(text: string | undefined): string {
	if (text === undefined) return "";
	const shown = text.replaceAll("\n", " ").replaceAll("|", "\\|");
	return shown.includes("`") || /^ | $/.test(shown) ? `\`\` ${shown} \`\`` : `\`${shown}\``;
}

/** Signs that Markdown would take for its own. */
const plain = (text: string): string => text.replace(/[\\`*_[\]<>|#]/g, (sign) => `\\${sign}`);
