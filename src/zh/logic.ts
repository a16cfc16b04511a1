import type { LogicArgs } from "../diagnostics/codes/logic.ts";
import type { Sentences } from "./sentence.ts";

export const LOGIC_SENTENCES: Sentences<LogicArgs> = {};
