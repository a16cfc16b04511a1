import type { Severity } from "../diagnostic.ts";

/** What is said of rules in a configuration, of comments that pass findings over, and of the file of known ones. */
export interface SettledArgs {
	/** `form`: a finding of that name is no rule; `firm`: nothing goes without it; `none`: there is no such name. */
	"RULE-UNKNOWN": { name: string; why: "none" | "form" | "firm"; near?: string };
	/** The same in a comment; `name` is empty where none is given. */
	"IGNORE-UNKNOWN": { name: string; why: "none" | "form" | "firm"; near?: string };
	"IGNORE-UNUSED": { rule: string; scope: "line" | "entry" | "file" };
	"IGNORE-REASON": { rules: string[] };
	"BASELINE-FORM": Record<string, never>;
}

export const SETTLED_SEVERITY: Record<keyof SettledArgs, Severity> = {
	"RULE-UNKNOWN": "error",
	"IGNORE-UNKNOWN": "warning",
	"IGNORE-UNUSED": "warning",
	"IGNORE-REASON": "info",
	"BASELINE-FORM": "error",
};
