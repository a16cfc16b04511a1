import type { Severity } from "../diagnostic.ts";

export type ProseArgs = Record<never, never>;

export const PROSE_SEVERITY: Record<keyof ProseArgs, Severity> = {};
