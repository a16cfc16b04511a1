import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { nearest } from "../../diagnostics/nearest.ts";
import { CONTAINERS, type ContainerName, type OptionKind } from "../language/containers.ts";
import { argumentFault, type Given } from "../language/helpers/arguments.ts";
import { findHelper, HELPERS } from "../language/helpers.ts";
import { settingOf } from "../language/settings.ts";
import { contextOf, type Type } from "../language/vocabulary.ts";
import type { Expression, Hash, Mustache, Partial, PartialBlock, Path, SubExpression } from "./ast.ts";
import { type Checking, keep, nameOf, report } from "./checking.ts";
import { type Scope, typeOf } from "./lookup.ts";
import { sourceOf } from "./parse.ts";
import { refined, slipIn, slipInCall } from "./slips.ts";

export function checkPath(checking: Checking, path: Path, scope: Scope): Type {
	const { type, fault } = typeOf(path, scope, checking.vocabulary);
	if (fault)
		keep(checking, fault.code === "TEMPLATE-UNKNOWN-FIELD" ? unknown(checking, path, scope, fault) : fault);
	return type;
}

function unknown(checking: Checking, path: Path, scope: Scope, fault: Diagnostic): Diagnostic {
	return slipIn(checking, path, scope) ?? refined(checking, fault);
}

/** `{{…}}` that prints. */
export function checkSlot(checking: Checking, node: Mustache, scope: Scope): void {
	const { path } = node;
	if (path.type === "SubExpression" || node.params.length > 0 || node.hash) {
		const call = path.type === "SubExpression" ? path : { ...node, path, type: "SubExpression" as const };
		checkPrintable(checking, checkCall(checking, call, scope), node, scope);
		return;
	}
	if (path.type !== "PathExpression") {
		report(checking, scope, path.loc, "TEMPLATE-LITERAL", { text: nameOf(path) });
		return;
	}
	if (isBareCall(checking, path, scope)) checkCall(checking, { path, params: [] }, scope);
	else checkPrintable(checking, checkPath(checking, path, scope), node, scope);
}

/** `{{日期}}`: a helper without anything to work on, where no field has its name. */
function isBareCall(checking: Checking, path: Path, scope: Scope): boolean {
	return (
		findHelper(path.original) !== undefined && typeOf(path, scope, checking.vocabulary).fault !== undefined
	);
}

function checkPrintable(checking: Checking, type: Type, node: Mustache, scope: Scope): void {
	if (type === "line" || type === "lines" || type === "number" || type === "any") return;
	const called = node.path.type === "SubExpression" || node.params.length > 0;
	const name = called
		? `(${sourceOf(scope.source, node.loc).replace(/^[{~\s(]+|[)~\s}]+$/g, "")})`
		: nameOf(node.path as Path);
	report(checking, scope, node.loc, "TEMPLATE-NOT-TEXT", { name, is: kindOf(type) });
}

function kindOf(type: Exclude<Type, "line" | "lines" | "number" | "any">) {
	if (type === "sections" || type === "image") return "record";
	if (typeof type === "string") return type;
	return "list" in type ? "list" : "record";
}

/** What `#if` asks: anything can be empty or not. */
export function checkCondition(checking: Checking, expression: Expression, scope: Scope): void {
	if (expression.type === "PathExpression") checkPath(checking, expression, scope);
	if (expression.type === "SubExpression") checkCall(checking, expression, scope);
}

function checkCall(
	checking: Checking,
	call: Pick<SubExpression, "path" | "params" | "hash">,
	scope: Scope,
): Type {
	const name = nameOf(call.path);
	const helper = findHelper(name);
	if (!helper) {
		reportUnknown(checking, call, scope);
		return "any";
	}
	if (call.hash) {
		report(checking, scope, call.hash.loc, "TEMPLATE-ARGUMENTS", { name, example: helper.example });
		return helper.returns;
	}
	const given = call.params.map((param) => checkArgument(checking, param, scope));
	const fault = argumentFault(helper, given);
	if (fault?.at === "count") {
		const { at: _, ...bounds } = fault;
		const args = { helper: name, given: given.length, ...bounds, example: helper.example };
		report(checking, scope, call.path.loc, "TEMPLATE-HELPER-COUNT", args);
	} else if (fault) {
		const param = call.params[fault.at] as Expression;
		const { kind, choices = [] } = fault.param;
		const args = { helper: name, nth: fault.at + 1, kind, choices: [...choices], example: helper.example };
		report(checking, scope, param.loc, "TEMPLATE-HELPER-ARGUMENT", args);
	}
	return helper.returns;
}

function reportUnknown(
	checking: Checking,
	{ path, params }: Pick<SubExpression, "path" | "params">,
	scope: Scope,
): void {
	const name = nameOf(path);
	const slip = path.type === "PathExpression" ? slipInCall(checking, path, params, scope) : undefined;
	if (slip) {
		keep(checking, slip);
		return;
	}
	const near = nearest(name, Object.keys(HELPERS));
	report(checking, scope, path.loc, "TEMPLATE-UNKNOWN-HELPER", { name, ...(near ? { near } : {}) });
}

function checkArgument(checking: Checking, param: Expression, scope: Scope): Given {
	if (param.type === "PathExpression") return { type: checkPath(checking, param, scope) };
	if (param.type === "SubExpression") return { type: checkCall(checking, param, scope) };
	return { typed: param.value };
}

export function checkOptions(
	checking: Checking,
	hash: Hash | undefined,
	block: ContainerName,
	scope: Scope,
): void {
	const { options } = CONTAINERS[block];
	for (const { key, value, loc } of hash?.pairs ?? []) {
		const kind = Object.hasOwn(options, key) ? options[key] : undefined;
		if (!kind) {
			const known = Object.keys(options);
			report(checking, scope, loc, "TEMPLATE-UNKNOWN-OPTION", { block, option: key, known });
		} else checkOption(checking, key, kind, value, scope);
	}
}

function checkOption(
	checking: Checking,
	option: string,
	kind: OptionKind,
	value: Expression,
	scope: Scope,
): void {
	if (value.type === "PathExpression") {
		const type = checkPath(checking, value, scope);
		const fits =
			type === "any" || type === (kind === "flag" ? "flag" : kind === "image" ? "image" : "setting");
		if (!fits) report(checking, scope, value.loc, "TEMPLATE-NOT-FLAG", { name: value.original, option });
		return;
	}
	if (value.type === "SubExpression") {
		const type = checkCall(checking, value, scope);
		if (type !== "any" && !(kind === "flag" && type === "flag"))
			report(checking, scope, value.loc, "TEMPLATE-NOT-FLAG", { name: nameOf(value.path), option });
		return;
	}
	const read = settingOf(kind, value.value);
	if (read.value !== undefined) return;
	const typed = String(value.value ?? "");
	report(checking, scope, value.loc, "TEMPLATE-SETTING", { option, typed, example: read.example });
}

/** What a partial works on: its argument, or what stands around. */
export function partialContext(
	checking: Checking,
	node: Partial | PartialBlock,
	name: string,
	scope: Scope,
): Type {
	const [param] = node.params;
	if (!param && !node.hash) return scope.context;
	if (param?.type !== "PathExpression" || node.params.length > 1 || node.hash) {
		const example = `{{> ${name}}}、{{> ${name} 指导思想}}`;
		report(checking, scope, node.name.loc, "TEMPLATE-ARGUMENTS", { name: `> ${name}`, example });
		return "any";
	}
	return contextOf(checkPath(checking, param, scope));
}
