import { WRITING, type WritingArgs, type WritingCode } from "../writing/rules.ts";
import type { ComposeArgs } from "./codes/compose.ts";
import { COMPOSE_SEVERITY } from "./codes/compose.ts";
import type { DataArgs } from "./codes/data.ts";
import { DATA_SEVERITY } from "./codes/data.ts";
import type { FieldsArgs } from "./codes/fields.ts";
import { FIELDS_SEVERITY } from "./codes/fields.ts";
import type { FileArgs } from "./codes/file.ts";
import { FILE_SEVERITY } from "./codes/file.ts";
import type { LogicArgs } from "./codes/logic.ts";
import { LOGIC_SEVERITY } from "./codes/logic.ts";
import type { PlanArgs } from "./codes/plan.ts";
import { PLAN_SEVERITY } from "./codes/plan.ts";
import type { ProfileArgs } from "./codes/profile.ts";
import { PROFILE_SEVERITY } from "./codes/profile.ts";
import type { ProjectArgs } from "./codes/project.ts";
import { PROJECT_SEVERITY } from "./codes/project.ts";
import type { ProseArgs } from "./codes/prose.ts";
import { PROSE_SEVERITY } from "./codes/prose.ts";
import type { SettledArgs } from "./codes/settled.ts";
import { SETTLED_SEVERITY } from "./codes/settled.ts";
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
		ComposeArgs,
		DataArgs,
		TemplateArgs,
		ProjectArgs,
		ProfileArgs,
		ProseArgs,
		FieldsArgs,
		LogicArgs,
		SettledArgs,
		Record<WritingCode, WritingArgs> {}
export type Code = keyof DiagnosticArgs;

/** What to type instead of what stands there. */
export interface Edit {
	span: Span;
	text: string;
}

/** How a finding is mended in the file. `isSafe`: it can change no meaning, so `--fix` does it unasked. */
export interface Fix {
	edits: readonly Edit[];
	isSafe: boolean;
	/** The edits are of what YAML goes by, typed as they stand; else they are of a text, which is typed as its place wants. */
	isForm?: boolean;
}

/**
 * Something a user should know: data, never thrown.
 * `usedAt` is where an alias (`*名`) brought the faulty text in, when it did; `via`, the way by which it came into the
 * plan from elsewhere, the nearest step first.
 */
export type Diagnostic<C extends Code = Code> = {
	[K in C]: {
		code: K;
		args: DiagnosticArgs[K];
		severity: Severity;
		span: Span;
		usedAt?: Span;
		via?: readonly Via[];
		fix?: Fix;
	};
}[C];

/** Another file names this one there; or what stands in place of 【name】 comes from a cell, or from the command line. */
export type Via =
	| { how: "inherits" | "include"; span: Span }
	| { how: "given"; name: string; span: Span | undefined; row: number | undefined };

type Severities = Record<Exclude<Code, WritingCode>, Severity>;

let known: Severities | undefined;

/** Put together for the first finding: most plans have none. */
function severities(): Severities {
	known ??= {
		...FILE_SEVERITY,
		...YAML_SEVERITY,
		...PLAN_SEVERITY,
		...COMPOSE_SEVERITY,
		...DATA_SEVERITY,
		...TEMPLATE_SEVERITY,
		...PROJECT_SEVERITY,
		...PROFILE_SEVERITY,
		...PROSE_SEVERITY,
		...FIELDS_SEVERITY,
		...LOGIC_SEVERITY,
		...SETTLED_SEVERITY,
	};
	return known;
}

export function isCode(name: string): name is Code {
	return Object.hasOwn(severities(), name) || Object.hasOwn(WRITING, name);
}

/** How severe a finding is unless a plan or a project says otherwise. */
export function usual(code: Code): Severity {
	return code in WRITING ? WRITING[code as WritingCode].severity : severities()[code as keyof Severities];
}

/** Makes a diagnostic with the usual severity of its code, or the one given. */
export function diagnostic<C extends Code>(
	code: C,
	span: Span,
	args: DiagnosticArgs[C],
	severity: Severity = usual(code),
): Diagnostic {
	return { code, args, severity, span } as Diagnostic;
}

/** The same with a text to put in place of another. */
export function withText<D extends Diagnostic>(one: D, span: Span, text: string, isSafe: boolean): D {
	return { ...one, fix: { edits: [{ span, text }], isSafe } };
}

/** The same with a fix of form; without one when there is none. */
export function withForm<D extends Diagnostic>(one: D, edits: readonly Edit[] | undefined, isSafe = true): D {
	return edits && edits.length > 0 ? { ...one, fix: { edits, isSafe, isForm: true } } : one;
}

export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
	return diagnostics.some((one) => one.severity === "error");
}

/** A step's result: a value when it could be made, and all there is to say about it. */
export interface Outcome<T> {
	value: T | undefined;
	diagnostics: Diagnostic[];
}
