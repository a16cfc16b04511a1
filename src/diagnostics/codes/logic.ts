import type { Severity } from "../diagnostic.ts";

export type LogicArgs = Record<never, never>;

export const LOGIC_SEVERITY: Record<keyof LogicArgs, Severity> = {};
