import Handlebars from "handlebars/runtime";
import { diagnostic, type Outcome, type Span } from "../../diagnostics/diagnostic.ts";
import type { FullPlan } from "../../plan/full.ts";
import { type CompiledTemplate, type Specification, specificationOf } from "../compile/compiled.ts";
import { spanAt } from "../compile/places.ts";
import type { ModelNames } from "../language/vocabulary.ts";
import { linesIn } from "../shape/coverage.ts";
import { type Current, callsOf } from "./calls.ts";
import { modelOf } from "./model.ts";
import { BUDGET, newRun, type Opened, type Slot, STEPS_A_LINE, TEXT_LIMIT } from "./run.ts";

/** Line text with slots (see `tokens.ts`), and what the numbers in it mean. Survives JSON. */
export interface Filled {
	text: string;
	slots: Slot[];
	containers: Opened[];
	/** Places in the template files. */
	places: Span[];
}

/** Runs a template over a plan. Only a template that never ends can fail. */
export function fill(template: CompiledTemplate, plan: FullPlan, names: ModelNames): Outcome<Filled> {
	const { main, partials } = runnable(template);
	const budget = BUDGET + STEPS_A_LINE * linesIn(plan);
	const run = newRun(budget);
	const current: Current = { run };
	let model: Record<string, unknown> = {};
	let text = "";
	try {
		model = modelOf(plan, names);
		text = main(model, { helpers: callsOf(current), partials });
	} catch (error) {
		if (!run.exhausted && !(error instanceof RangeError)) throw error;
		run.exhausted = true;
	} finally {
		// V8 puts some functions that were made on the way among what is old: they must not point to the plan, or it stays
		// until all garbage is collected.
		current.run = NO_RUN;
		for (const key of Object.keys(model)) model[key] = undefined;
	}
	// Text typed inside a loop costs nothing until it is read: strings are joined by reference.
	if (run.exhausted || text.length > TEXT_LIMIT) {
		const span = spanAt(template, run.place);
		return { value: undefined, diagnostics: [diagnostic("TEMPLATE-ENDLESS", span, { limit: budget })] };
	}
	const places = template.places.map((_, i) => spanAt(template, i));
	return { value: { text, slots: run.slots, containers: run.containers, places }, diagnostics: [] };
}

interface Runnable {
	main: HandlebarsTemplateDelegate;
	partials: Record<string, HandlebarsTemplateDelegate>;
}

const NO_RUN = newRun(0);

const RUNNABLE = new WeakMap<CompiledTemplate, Runnable>();

function runnable(template: CompiledTemplate): Runnable {
	const known = RUNNABLE.get(template);
	if (known) return known;
	const own = Handlebars.create();
	// Handlebars' own helpers (lookup, log, helperMissing…) are unreachable from a checked template, and not there.
	for (const name of Object.keys(own.helpers)) own.unregisterHelper(name);
	const make = (spec: Specification) => own.template(specificationOf(spec));
	const partials = Object.entries(template.partials).map(([name, spec]) => [`#${name}`, make(spec)] as const);
	const made = { main: make(template.main), partials: Object.fromEntries(partials) };
	RUNNABLE.set(template, made);
	return made;
}
