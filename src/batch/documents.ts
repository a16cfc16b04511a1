/** A plan with all documents that it makes: the same for one plan and for a thousand. */
import { isStopped } from "../check/rules/rules.ts";
import { type Diagnostic, hasErrors } from "../diagnostics/diagnostic.ts";
import { makeDocument, readAndCheck, type Walk } from "../pipeline.ts";
import type { Given } from "../plan/given.ts";
import type { Projects } from "../project/of-run.ts";
import type { LoadedTemplate } from "../project/templates.ts";
import { gather, passes } from "../report/gather.ts";
import type { Findings } from "../report/report.ts";
import type { Profile } from "../standard/layout.ts";
import { type Output, outputsOf, type Target } from "./places.ts";

export interface Rendering {
	projects: Projects;
	/** Instead of the project's. */
	profile?: Profile | undefined;
	/** File of a template to use instead of the genre's. */
	template?: string | undefined;
	/** Values of variables from outside. */
	given?: Given | undefined;
	/** No warnings. */
	strict?: boolean | undefined;
}

export interface Documents {
	walk: Walk;
	/** The template that the call names. */
	template: LoadedTemplate | undefined;
	findings: Findings;
	/** Undefined where nothing is to be written. */
	outputs: Output[] | undefined;
	isFaulty: boolean;
	/** Whether a run with this plan ends well. */
	isFine: boolean;
}

/** Where the documents of a walk go, with what is to say of it. */
export type Placed = (walk: Walk) => { targets: readonly Target[]; diagnostics: Diagnostic[] };

/**
 * Mistakes in the words are printed, unless the run is to be strict; too many warnings are not, nor anything that
 * cannot be laid out.
 */
export async function documentsOf(plan: string, rendering: Rendering, placed: Placed): Promise<Documents> {
	const checked = await readAndCheck(plan, rendering.projects, rendering.profile, rendering.given);
	const template = await ownTemplateOf(checked, rendering.template);
	const walk = !template || template.value ? await makeDocument(checked, template?.value) : checked;
	const { targets, diagnostics } = placed(walk);
	walk.diagnostics.push(...diagnostics);
	const outputs = outputsOf(walk, targets);
	const findings = gather(template ? [walk, template] : [walk]);
	const isFine = passes(findings, rendering);
	const isFaulty = hasErrors(findings.diagnostics);
	const isRefused = !isFine && (rendering.strict === true || !isFaulty);
	const isMade = outputs && !isRefused && !isStopped(findings.diagnostics);
	return { walk, template, findings, outputs: isMade ? outputs : undefined, isFaulty, isFine };
}

async function ownTemplateOf({ named, project }: Walk, file: string | undefined) {
	if (file === undefined || !named) return undefined;
	const { loadOwnTemplate } = await import("../project/own-template.ts");
	return loadOwnTemplate(file, named.genre, project);
}
