/** What a document is called: as its plan, or by the pattern of the project. */
import { basename, dirname, join, relative, sep } from "node:path";
import { type Diagnostic, diagnostic, type Span } from "../diagnostics/diagnostic.ts";
import { topNames } from "../genres/names.ts";
import type { Walk } from "../pipeline.ts";
import type { Given } from "../plan/given.ts";
import { child, type NamedPlan, scalarText } from "../plan/named.ts";
import type { MapEntry, SourceNode } from "../source/source.ts";
import { readDate } from "../standard/dates.ts";
import { wholeFile } from "../world/files.ts";
import { LONGEST_PATH, safeName, safeWords } from "./safe-name.ts";

/** Where the documents of a selection go. */
export interface Placing {
	/** Folder that paths of plans are taken from. */
	base: string;
	/** Undefined: beside the plan. */
	folder: string | undefined;
	/** Undefined: as the plan is called. */
	pattern: { text: string; span: Span } | undefined;
}

export interface Named {
	/** Without ending; undefined where there is no name. */
	path: string | undefined;
	diagnostics: Diagnostic[];
}

const PLAN_ENDING = /\.(ya?ml|txt)$/i;
const SLOT = /\{([^{}]*)\}/g;

export function nameOf(
	plan: string,
	{ named, project }: Pick<Walk, "named" | "project">,
	{ base, folder, pattern }: Placing,
	given: Given | undefined,
): Named {
	const stem =
		basename(plan).replace(PLAN_ENDING, "") + (given?.row !== undefined && !pattern ? `-${given.row}` : "");
	if (folder === undefined && !pattern) return { path: join(dirname(plan), stem), diagnostics: [] };
	const below = inside(relative(base, dirname(plan)));
	const top = folder ?? dirname(plan);
	if (!pattern || !named) return { path: join(top, below, stem), diagnostics: [] };
	const variables = project?.variables ?? [];
	// The names are for the rows of tables too, whose columns a plan that stands for itself has not.
	const isBesideRows = given?.row === undefined && (project?.tables.length ?? 0) > 0;
	const known: Known = { plan: named, stem, below, variables, given, unknown: [] };
	const filled = pattern.text.replaceAll("\\", "/").replace(SLOT, (_, name: string) => {
		const text = slotText(name.trim(), known);
		return name.trim() === "文件夹" || name.trim() === "folder" ? text : safeWords(text);
	});
	const parts = filled
		.split("/")
		.map(safeName)
		.filter(({ name }) => name !== "");
	const unknown = isBesideRows ? [] : known.unknown;
	const diagnostics = unknown.map((name) => diagnostic("NAME-UNKNOWN", pattern.span, { name, plan }));
	const last = safeName(filled.split("/").at(-1) ?? "");
	if (diagnostics.length > 0) return { path: undefined, diagnostics };
	if (last.name === "" && isBesideRows) parts.push(safeName(stem));
	else if (last.name === "")
		return { path: undefined, diagnostics: [diagnostic("NAME-EMPTY", pattern.span, { plan })] };
	const path = parts.map(({ name }) => name).join("/");
	if (parts.some(({ isCut }) => isCut)) diagnostics.push(diagnostic("NAME-CUT", wholeFile(plan), { path }));
	else if (path.length > LONGEST_PATH)
		diagnostics.push(diagnostic("NAME-LONG", wholeFile(plan), { path, limit: LONGEST_PATH }));
	return { path: join(top, ...path.split("/")), diagnostics };
}

/** What lies elsewhere goes to the top. */
const inside = (path: string): string => (path === ".." || path.startsWith(`..${sep}`) ? "" : path);

interface Known {
	plan: NamedPlan;
	stem: string;
	below: string;
	/** Variables and columns have names too. */
	variables: readonly MapEntry[];
	given: Given | undefined;
	unknown: string[];
}

function slotText(name: string, known: Known): string {
	const { stem, below, given, unknown } = known;
	if (name === "行号" || name === "row") return String(given?.row ?? "");
	const word = variable(name, known);
	if (word !== undefined) return word;
	const { plan } = known;
	if (name === "文件名" || name === "file") return stem;
	if (name === "文件夹" || name === "folder") return below.split(sep).map(safeWords).join("/");
	if (name === "年" || name === "year") return String(dateOf(plan)?.year ?? "");
	if (name === "文种" || name === "genre") return plan.genre.title;
	const field = topNames(plan.genre).get(name);
	if (field?.kind !== "field") {
		unknown.push(name);
		return "";
	}
	const [key = ""] = field.keys;
	// A title may be given line by line.
	return textOf(plan.fields[key]?.value, key === "title" || key === "subtitle" ? "" : "、");
}

/** As in texts: an empty cell gives nothing, and a plan goes before its project. */
function variable(name: string, { plan, variables, given }: Known): string | undefined {
	const word = given?.values.get(name)?.text;
	if (word?.trim()) return word;
	const ofProject = variables.findLast(({ key }) => key === name)?.value;
	return scalarText(child(plan.fields.variables?.value, name)) ?? scalarText(ofProject) ?? word;
}

const dateOf = (plan: NamedPlan) => readDate(scalarText(plan.fields.date?.value) ?? "");

function textOf(node: SourceNode | undefined, mark: string): string {
	if (!node) return "";
	if (node.kind === "scalar") return node.text.trim();
	if (node.kind === "list") return node.items.map((one) => textOf(one, mark)).join(mark);
	return "";
}
