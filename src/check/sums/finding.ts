import type { LogicArgs } from "../../diagnostics/codes/logic.ts";

export type SumCode = "NUM-SUM" | "NUM-PART" | "NUM-RATE" | "NUM-GROWTH";

/** Something in a text that does not add up, with where in it. */
export type Finding = {
	[C in SumCode]: { code: C; args: LogicArgs[C]; from: number; to: number };
}[SumCode];
