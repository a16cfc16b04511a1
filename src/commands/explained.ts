import { isSoft, RULE_CODES } from "../check/settings.ts";
import { type Code, type Diagnostic, type Severity, usual } from "../diagnostics/diagnostic.ts";
import { checkPlan } from "../pipeline.ts";
import { PROSE, type Role } from "../writing/row.ts";
import { WRITING, WRITING_CODES, type WritingCode } from "../writing/rules.ts";
import { planWith, planWithText } from "../zh/about/base.ts";
import { ABOUT, CHAPTERS } from "../zh/about/index.ts";
import { basisOf } from "../zh/basis.ts";
import { RULES_PAGE } from "../zh/rules-page.ts";
import type { Sentence } from "../zh/sentence.ts";
import { sentenceOf } from "../zh/sentences.ts";

/** Everything there is to say of a rule. */
export interface Explained extends Sentence {
	rule: Code;
	severity: Severity;
	basis: string;
	/** Whether `--fix` mends it, or only `--fix=all`, or only its author. */
	fix: "safe" | "asked" | "none";
	/** A project may turn it off or down, a plan pass it over. */
	isSoft: boolean;
	/** What the examples are: texts, or keys of a plan. */
	of: "text" | "plan";
	/** The mended text beside each that has one. */
	wrong: readonly { wrong: string; right?: string }[];
	/** What looks like it and is right. */
	fine: readonly string[];
}

/** All rules by chapters, those of writing first. */
export function chapters(): [title: string, codes: Code[]][] {
	const others = CHAPTERS.map(([title, about]): [string, Code[]] => [
		title,
		(Object.keys(about) as Code[]).filter((code) => RULE_CODES.has(code)),
	]);
	return [[RULES_PAGE.writing, WRITING_CODES], ...others];
}

/** The sentence is the one that is told of the first example. */
export async function explained(rule: Code): Promise<Explained> {
	const told = await toldOf(rule);
	const sentence = told ? sentenceOf(told) : (ABOUT[rule]?.told ?? { message: "" });
	const { fix } = told ?? {};
	return {
		rule,
		severity: usual(rule),
		...sentence,
		basis: basisOf(rule),
		fix: fix ? (fix.isSafe ? "safe" : "asked") : "none",
		isSoft: isSoft(rule),
		...examplesOf(rule),
	};
}

function examplesOf(rule: Code): Pick<Explained, "of" | "wrong" | "fine"> {
	const row = WRITING[rule as WritingCode];
	if (row) {
		const { wrong, fine } = row.about();
		const pairs = wrong.map(([wrong, right]) => (right === undefined ? { wrong } : { wrong, right }));
		return { of: "text", wrong: pairs, fine };
	}
	const about = ABOUT[rule];
	return { of: "plan", wrong: about ? [{ wrong: about.wrong, right: about.right }] : [], fine: [] };
}

const MOST = 120;

/** An example as people read it: the middle of a very long line left out. The whole is in the JSON form. */
export function readable(example: string): string {
	const lines = example.split("\n").map((line) => {
		const characters = [...line];
		if (characters.length <= MOST) return line;
		const [head, tail] = [characters.slice(0, MOST / 2), characters.slice(-MOST / 6)];
		return head.join("") + RULES_PAGE.leftOut(characters.length) + tail.join("");
	});
	return lines.join("\n");
}

async function toldOf(rule: Code): Promise<Diagnostic | undefined> {
	const { diagnostics } = await checkPlan({ file: "-", bytes: Buffer.from(planOf(rule)) });
	return diagnostics.find(({ code }) => code === rule);
}

/** A whole plan that breaks the rule. */
export function planOf(rule: Code): string {
	const row = WRITING[rule as WritingCode];
	if (!row) return planWith(ABOUT[rule]?.wrong ?? "");
	const roles = row.in ?? PROSE;
	const role = roles.includes("text") ? "text" : (roles[0] as Role);
	return planWithText(row.about().wrong[0]?.[0] ?? "", role);
}
