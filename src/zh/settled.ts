import type { SettledArgs } from "../diagnostics/codes/settled.ts";
import type { Sentences } from "./sentence.ts";

export const SETTLED_SENTENCES: Sentences<SettledArgs> = {};
