/** What the call and the project say of the documents of a plan. */
import type { FormatId } from "../formats/index.ts";
import type { Projects } from "../project/of-run.ts";
import { builtInProfile } from "../standard/layout.ts";
import { pathFrom } from "./inputs.ts";
import type { Placing } from "./naming.ts";
import type { Call } from "./plan-run.ts";
import type { Selected } from "./select.ts";

export interface Settings {
	formats: readonly FormatId[];
	placing: Placing;
	options: string;
}

const settled = new WeakMap<object, Map<string, Settings>>();

/** Undefined where the project is faulty. */
export async function settingsFor(
	{ plan, root, base }: Selected,
	call: Call,
	projects: Projects,
): Promise<Settings | undefined> {
	const loaded = await projects(plan);
	if (loaded && !loaded.value) return undefined;
	const project = loaded?.value;
	const output = project?.output;
	const own = (output?.formats ?? []) as FormatId[];
	const formats = call.formats ?? (own.length > 0 ? own : (["docx"] as const));
	const plans = project?.folders.plans.path;
	const isBelow = plans !== undefined && !pathFrom(plans, plan).startsWith("../");
	const from = isBelow ? plans : project && call.folder === undefined ? root : base;
	const pattern = output?.name;
	const memo = settled.get(call) ?? new Map<string, Settings>();
	settled.set(call, memo);
	const key = `${root}\n${from}`;
	const known = memo.get(key);
	if (known) return known;
	const placing: Placing = {
		base: from,
		folder: call.folder ?? output?.folder,
		pattern: pattern && { text: pattern.text, span: pattern.span },
	};
	const { template, profile, set } = call;
	const folder = placing.folder === undefined ? undefined : pathFrom(root, placing.folder);
	// A built-in profile is no file.
	const isFile = profile !== undefined && builtInProfile(profile) === undefined;
	const named = [template && pathFrom(root, template), isFile ? pathFrom(root, profile) : profile];
	const given = set.length > 0 ? set : undefined;
	const said = { folder, name: pattern?.text, template: named[0], profile: named[1], set: given };
	const options = JSON.stringify(said);
	const settings = { formats, placing, options };
	memo.set(key, settings);
	return settings;
}

/** With the table by which the project has the plan filled. */
export const optionsWith = (settings: Settings, table: string | undefined): Settings =>
	table === undefined
		? settings
		: { ...settings, options: JSON.stringify({ ...JSON.parse(settings.options), table }) };
