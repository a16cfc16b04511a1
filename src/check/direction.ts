import type { NamedPlan } from "../plan/named.ts";
import { textsOf } from "./prose/texts.ts";

/** An 意见 that asks a superior to pass it on is 上行文 like a 请示 (条例 8). */
const ASKS_TO_PASS_ON = /如无不妥，?请(?:予以?)?(?:批转|转发)/;

/** Whether the document goes to a superior (上行文). */
export function isUpward(plan: NamedPlan): boolean {
	if (plan.genre.direction === "上行") return true;
	return (
		plan.genre.name === "opinion" &&
		textsOf(plan).some(({ role, node }) => role === "text" && ASKS_TO_PASS_ON.test(node.text))
	);
}
