import { nearest } from "../../diagnostics/nearest.ts";
import {
	CONTAINERS,
	CONTROLS,
	type ContainerName,
	type ControlName,
	findContainer,
	isControl,
	LEVEL_NAMES,
} from "../language/containers.ts";
import { contextOf, itemOf, type Type } from "../language/vocabulary.ts";
import type { Block, Loc, Mustache, Partial, PartialBlock, Program, Statement } from "./ast.ts";
import { checkCondition, checkOptions, checkPath, checkSlot, partialContext } from "./check-expression.ts";
import { type Body, type Checking, nameOf, once, type Parsed, report } from "./checking.ts";
import { checkContent } from "./content.ts";
import type { Scope } from "./lookup.ts";
import { sourceOf } from "./parse.ts";
import { callSlip, exampleFor, isKnown, placesBody, walkPartial } from "./slips.ts";

type ToCheck = { main: Parsed } & Pick<Checking, "partials" | "torn" | "isPartial" | "vocabulary" | "given">;

/** Everything wrong with a template's tags, following types through loops and partials. */
export function check({ main, ...rest }: ToCheck): Checking {
	const checking: Checking = {
		...rest,
		reached: new Set(),
		walked: new Map(),
		bodies: new Map(),
		seen: new WeakSet(),
		found: new Map(),
	};
	const scope: Scope = { source: main.source, context: { record: "document" }, bound: new Map() };
	checkProgram(checking, main.program, scope, undefined);
	return checking;
}

function checkProgram(
	checking: Checking,
	program: Program | undefined,
	scope: Scope,
	body: Body | undefined,
): void {
	for (const statement of program?.body ?? []) {
		checking.seen.add(statement);
		checkStatement(checking, statement, scope, body);
	}
}

function checkStatement(checking: Checking, node: Statement, scope: Scope, body: Body | undefined): void {
	switch (node.type) {
		case "ContentStatement":
			checkContent(checking, node, scope);
			return;
		case "CommentStatement":
			return;
		case "MustacheStatement":
			checkMustache(checking, node, scope);
			return;
		case "BlockStatement":
			checkBlock(checking, node, scope, body);
			return;
		case "PartialStatement":
		case "PartialBlockStatement":
			checkPartial(checking, node, scope, body);
			return;
		case "Decorator":
		case "DecoratorBlock":
			report(checking, scope, node.loc, "TEMPLATE-DECORATOR", { tag: openingTag(scope, node.loc) });
			return;
	}
}

function openingTag(scope: Scope, loc: Loc): string {
	return /^.*?\}\}+/s.exec(sourceOf(scope.source, loc))?.[0] ?? "";
}

function checkMustache(checking: Checking, node: Mustache, scope: Scope): void {
	if (!node.escaped) {
		report(checking, scope, node.loc, "TEMPLATE-RAW-OUTPUT", {
			tag: sourceOf(scope.source, node.loc),
		});
		return;
	}
	checkSlot(checking, node, scope);
}

function checkBlock(checking: Checking, node: Block, scope: Scope, body: Body | undefined): void {
	const name = nameOf(node.path);
	if (isControl(name)) {
		checkControl(checking, node, name, scope, body);
		return;
	}
	if (findContainer(name)) {
		checkContainer(checking, node, name as ContainerName, scope, body);
		return;
	}
	const meant = callSlip(checking, name);
	if (meant) {
		report(checking, scope, node.path.loc, "TEMPLATE-WRITTEN-AS", { typed: `{{#${name}}}`, meant });
		return;
	}
	const near = nearest(name, [...Object.keys(CONTAINERS), ...Object.keys(CONTROLS)]);
	const field = isKnown(checking, name, scope);
	const args = { name, field, ...(near ? { near } : {}) };
	report(checking, scope, node.path.loc, "TEMPLATE-UNKNOWN-BLOCK", args);
}

function checkControl(
	checking: Checking,
	node: Block,
	name: ControlName,
	scope: Scope,
	body: Body | undefined,
): void {
	const [param] = node.params;
	if (!param || node.params.length > 1 || node.hash) {
		const example = exampleFor(node, name);
		report(checking, scope, node.path.loc, "TEMPLATE-ARGUMENTS", { name: `#${name}`, example });
		return;
	}
	const inner = innerScope(checking, node, name, scope);
	checkProgram(checking, node.program, inner, body);
	checkProgram(checking, node.inverse, scope, body);
}

function innerScope(checking: Checking, node: Block, name: ControlName, scope: Scope): Scope {
	const [param] = node.params;
	if (!param) return scope;
	if (name === "if" || name === "unless") {
		checkCondition(checking, param, scope);
		return scope;
	}
	if (param.type !== "PathExpression") {
		report(checking, scope, param.loc, "TEMPLATE-ARGUMENTS", { name: `#${name}`, example: CONTROLS[name] });
		return { ...scope, context: "any" };
	}
	const type = checkPath(checking, param, scope);
	const context = name === "with" ? contextOf(type) : itemOf(type);
	if (context === undefined)
		report(checking, scope, param.loc, "TEMPLATE-NOT-LIST", { name: param.original });
	return { ...scope, context: context ?? "any", bound: bind(node, scope, context ?? "any") };
}

function bind(node: Block, scope: Scope, item: Type): ReadonlyMap<string, Type> {
	const [value, index] = node.program?.blockParams ?? [];
	const bound = new Map(scope.bound);
	if (value) bound.set(value, item);
	if (index) bound.set(index, "number");
	return bound;
}

function checkContainer(
	checking: Checking,
	node: Block,
	name: ContainerName,
	scope: Scope,
	body: Body | undefined,
): void {
	if (!hasLevelName(node, name) && (node.params.length > 0 || node.program?.blockParams?.length)) {
		const [level] = node.params;
		if (name === "层" && level?.type === "PathExpression" && node.params.length === 1)
			report(checking, scope, level.loc, "TEMPLATE-LEVEL", { typed: level.original });
		else
			report(checking, scope, node.path.loc, "TEMPLATE-ARGUMENTS", {
				name: `#${name}`,
				example: CONTAINERS[name].example,
			});
	}
	if (node.inverse) report(checking, scope, node.loc, "TEMPLATE-ELSE", { name });
	checkOptions(checking, node.hash, name, scope);
	checkProgram(checking, node.program, scope, body);
}

/** `{{#层 条}}` */
function hasLevelName({ params, program }: Block, name: ContainerName): boolean {
	const [level, ...more] = params;
	if (name !== "层" || level?.type !== "PathExpression" || more.length > 0) return false;
	return Object.hasOwn(LEVEL_NAMES, level.original) && !program?.blockParams?.length;
}

function checkPartial(
	checking: Checking,
	node: Partial | PartialBlock,
	scope: Scope,
	body: Body | undefined,
): void {
	if (node.name.type === "SubExpression") {
		report(checking, scope, node.name.loc, "TEMPLATE-DYNAMIC-PARTIAL", {
			tag: openingTag(scope, node.loc),
		});
		return;
	}
	const name = nameOf(node.name);
	const context = partialContext(checking, node, name, scope);
	if (name === "@partial-block") {
		placeBody(checking, node, { ...scope, context }, body);
		return;
	}
	if (checking.torn.has(name)) return;
	const partial = checking.partials.get(name);
	if (!partial) {
		const near = nearest(name, checking.partials.keys());
		report(checking, scope, node.name.loc, "TEMPLATE-UNKNOWN-PARTIAL", {
			name,
			...(near ? { near } : {}),
		});
		return;
	}
	if (node.type === "PartialStatement" && !body && placesBody(partial.program)) {
		report(checking, scope, node.loc, "TEMPLATE-NO-BLOCK", { name });
		return;
	}
	checking.reached.add(name);
	const inner: Scope = { source: partial.source, context, bound: new Map() };
	const own: Body | undefined =
		node.type === "PartialBlockStatement"
			? { program: node.program, scope, outer: body, placed: false }
			: undefined;
	once(checking, name, context, own ?? body, () =>
		walkPartial(checking, partial.source, { scope, loc: node.name.loc, name }, (within) =>
			checkProgram(within, partial.program, inner, own ?? body),
		),
	);
	if (own && !own.placed) report(checking, scope, node.name.loc, "TEMPLATE-BLOCK-UNUSED", { name });
}

/** `{{> @partial-block}}`: the body, with what stands here as its `this`. */
function placeBody(
	checking: Checking,
	node: Partial | PartialBlock,
	scope: Scope,
	body: Body | undefined,
): void {
	const name = "@partial-block";
	if (node.type === "PartialBlockStatement") {
		const args = { name: `#> ${name}`, example: `{{> ${name}}}` };
		report(checking, scope, node.name.loc, "TEMPLATE-ARGUMENTS", args);
	} else if (!body) {
		if (!checking.isPartial) report(checking, scope, node.loc, "TEMPLATE-NO-BLOCK", { name });
	} else {
		body.placed = true;
		const inner = { ...body.scope, context: scope.context };
		once(checking, name, scope.context, body, () => checkProgram(checking, body.program, inner, body.outer));
	}
}
