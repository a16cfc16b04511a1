import { WRITING, type WritingCode } from "../writing/rules.ts";
import { ABOUT } from "./about/index.ts";

/** On what a rule rests; empty of what is no rule. */
export function basisOf(code: string): string {
	return (WRITING[code as WritingCode]?.about() ?? ABOUT[code])?.basis ?? "";
}
