import { RULE_CODES } from "../check/settings.ts";
import { FILE_SEVERITY } from "../diagnostics/codes/file.ts";
import { YAML_SEVERITY } from "../diagnostics/codes/yaml.ts";
import { type Code, isCode } from "../diagnostics/diagnostic.ts";
import { nearest } from "../diagnostics/nearest.ts";
import type { Findings } from "../report/report.ts";
import { WRONG } from "../zh/cli.ts";
import { UsageError } from "./usage.ts";

/** The code that somebody names, in capitals or not. */
export function ruleNamed(name: string): Code {
	const code = name.toUpperCase();
	if (isCode(code)) return code;
	throw new UsageError(WRONG.rule(name, nearest(code, RULE_CODES)));
}

/** The findings of some rules; and what keeps a file from being read, for then nobody has looked. */
export function onlyOf<F extends Findings>(findings: F, wanted: ReadonlySet<Code>): F {
	const isObstacle = (code: Code) => code in FILE_SEVERITY || code in YAML_SEVERITY;
	const diagnostics = findings.diagnostics.filter(
		({ code, severity }) => wanted.has(code) || (severity === "error" && isObstacle(code)),
	);
	return { ...findings, diagnostics };
}
