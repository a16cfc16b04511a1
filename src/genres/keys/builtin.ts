import { everyPlan } from "../genres.ts";
import { namesOf } from "../names.ts";

/** All names of all keys, a tab around each. The build replaces this by the text itself. */
export function keysText(): string {
	const { plan, fields, sections } = everyPlan();
	const inner = Object.values(plan.$defs ?? {}).map(({ properties = {} }) => properties);
	const names = new Set([fields, sections, ...inner].flatMap((one) => [...namesOf(one).keys()]));
	return `\t${[...names].join("\t")}\t`;
}
