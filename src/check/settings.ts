import { SETTLED_SEVERITY } from "../diagnostics/codes/settled.ts";
import type { Code, Diagnostic, Severity } from "../diagnostics/diagnostic.ts";
import { isCode } from "../diagnostics/diagnostic.ts";
import { nearest } from "../diagnostics/nearest.ts";
import { RULES } from "./rules/rules.ts";

/** What a project says of its rules. */
export type Settings = Readonly<Partial<Record<Code, Severity | "off">>>;

/** Findings about comments that pass others over. */
const OF_IGNORES = Object.keys(SETTLED_SEVERITY).filter((code) => code.startsWith("IGNORE-"));

/** What depends on the profile as well. */
const OF_FONTS: Code = "FONT-LACKS";

/** Every rule: what a project may set and a plan may pass over. Mistakes of form and of the schema are none. */
export const RULE_CODES: ReadonlySet<string> = new Set([
	...RULES.flatMap(({ codes }) => codes),
	OF_FONTS,
	...OF_IGNORES,
]);

/** What the steps behind rely on: a plan that breaks one of these cannot be laid out. */
const FIRM: ReadonlySet<string> = new Set(RULES.flatMap(({ firm = [] }) => firm));

/** A rule that may be told less severely than it usually is, or not at all. */
export const isSoft = (code: string): boolean => RULE_CODES.has(code) && !FIRM.has(code);

/** Why a name is not that of a soft rule. */
export function whyNot(name: string): { why: "none" | "form" | "firm"; near?: string } {
	if (FIRM.has(name)) return { why: "firm" };
	if (isCode(name)) return { why: "form" };
	const near = nearest(name.toUpperCase(), RULE_CODES);
	return { why: "none", ...(near ? { near } : {}) };
}

/** The findings as a project will have them told. */
export function settled(diagnostics: Diagnostic[], settings: Settings): Diagnostic[] {
	if (Object.keys(settings).length === 0) return diagnostics;
	return diagnostics.flatMap((one) => {
		const setting = settings[one.code];
		if (setting === undefined) return [one];
		return setting === "off" ? [] : [{ ...one, severity: setting }];
	});
}
