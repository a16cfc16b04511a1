import type { Severity } from "../diagnostic.ts";

export type SettledArgs = Record<never, never>;

export const SETTLED_SEVERITY: Record<keyof SettledArgs, Severity> = {};
