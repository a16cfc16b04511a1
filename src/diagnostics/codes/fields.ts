import type { Severity } from "../diagnostic.ts";

export type FieldsArgs = Record<never, never>;

export const FIELDS_SEVERITY: Record<keyof FieldsArgs, Severity> = {};
