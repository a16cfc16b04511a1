import type { FileArgs } from "./codes/file.ts";
import { FILE_SEVERITY } from "./codes/file.ts";
import type { PlanArgs } from "./codes/plan.ts";
import { PLAN_SEVERITY } from "./codes/plan.ts";
import type { ProfileArgs } from "./codes/profile.ts";
import { PROFILE_SEVERITY } from "./codes/profile.ts";
import type { ProjectArgs } from "./codes/project.ts";
import { PROJECT_SEVERITY } from "./codes/project.ts";
import type { TemplateArgs } from "./codes/template.ts";
import { TEMPLATE_SEVERITY } from "./codes/template.ts";
import type { YamlArgs } from "./codes/yaml.ts";
import { YAML_SEVERITY } from "./codes/yaml.ts";

export type Severity = "error" | "warning" | "info";

/** A stretch of a file: UTF-16 offsets into its decoded text, `end` exclusive. */
export interface Span {
	file: string;
	start: number;
	end: number;
}

/** Every code with the arguments of its sentence; the sentences stand in `zh/`. */
export interface DiagnosticArgs
	extends FileArgs,
		YamlArgs,
		PlanArgs,
		TemplateArgs,
		ProjectArgs,
		ProfileArgs {}
export type Code = keyof DiagnosticArgs;

/**
 * Something a user should know: data, never thrown.
 * `usedAt` is where an alias (`*名`) brought the faulty text in, when it did.
 */
export type Diagnostic<C extends Code = Code> = {
	[K in C]: { code: K; args: DiagnosticArgs[K]; severity: Severity; span: Span; usedAt?: Span };
}[C];

const SEVERITY: Record<Code, Severity> = {
	...FILE_SEVERITY,
	...YAML_SEVERITY,
	...PLAN_SEVERITY,
	...TEMPLATE_SEVERITY,
	...PROJECT_SEVERITY,
	...PROFILE_SEVERITY,
};

/** Makes a diagnostic with the usual severity of its code, or the one given. */
export function diagnostic<C extends Code>(
	code: C,
	span: Span,
	args: DiagnosticArgs[C],
	severity: Severity = SEVERITY[code],
): Diagnostic {
	return { code, args, severity, span } as Diagnostic;
}

export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
	return diagnostics.some((one) => one.severity === "error");
}

/** A step's result: a value when it could be made, and all there is to say about it. */
export interface Outcome<T> {
	value: T | undefined;
	diagnostics: Diagnostic[];
}
