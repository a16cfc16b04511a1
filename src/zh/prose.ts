import type { ProseArgs } from "../diagnostics/codes/prose.ts";
import type { Sentences } from "./sentence.ts";

export const PROSE_SENTENCES: Sentences<ProseArgs> = {};
