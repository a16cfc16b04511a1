import type { SourceText } from "../source/source.ts";
import type { Expression, Program, Statement } from "./compile/ast.ts";
import { partialName } from "./compile/compile.ts";
import { parse } from "./compile/parse.ts";

interface Walk {
	partials: ReadonlyMap<string, Program>;
	reached: Set<string>;
	used: Set<string>;
}

/**
 * The fields of a plan that a template takes up, by the names that templates have for them: those asked for where
 * the plan itself is what is looked at, in the template and in the partials it reaches from there.
 */
export function usedFields(source: SourceText, partials: readonly SourceText[]): Set<string> {
	const programs = new Map(partials.flatMap((one) => named(partialName(one.file), one)));
	const walk: Walk = { partials: programs, reached: new Set(), used: new Set() };
	const outcome = parse(source);
	if ("program" in outcome) walkProgram(outcome.program, walk);
	return walk.used;
}

function named(name: string, source: SourceText): [string, Program][] {
	const outcome = parse(source);
	return "program" in outcome ? [[name, outcome.program]] : [];
}

function walkProgram(program: Program | undefined, walk: Walk): void {
	for (const statement of program?.body ?? []) walkStatement(statement, walk);
}

function walkStatement(node: Statement, walk: Walk): void {
	switch (node.type) {
		case "MustacheStatement":
			take(node.path, walk);
			for (const one of node.params) take(one, walk);
			return;
		case "BlockStatement": {
			for (const one of [...node.params, ...(node.hash?.pairs.map(({ value }) => value) ?? [])])
				take(one, walk);
			const name = node.path.type === "PathExpression" ? node.path.original : "";
			// Inside, another thing than the plan is looked at.
			if (name !== "each" && name !== "with") walkProgram(node.program, walk);
			walkProgram(node.inverse, walk);
			return;
		}
		case "PartialStatement":
		case "PartialBlockStatement": {
			for (const one of node.params) take(one, walk);
			if (node.type === "PartialBlockStatement") walkProgram(node.program, walk);
			if (node.params.length === 0 && node.name.type === "PathExpression") reach(node.name.original, walk);
			return;
		}
	}
}

function reach(name: string, walk: Walk): void {
	if (walk.reached.has(name)) return;
	walk.reached.add(name);
	walkProgram(walk.partials.get(name), walk);
}

function take(one: Expression, walk: Walk): void {
	if (one.type === "PathExpression" && !one.data && one.parts[0] !== undefined) walk.used.add(one.parts[0]);
	if (one.type !== "SubExpression") return;
	for (const inner of one.params) take(inner, walk);
}
