import type { FieldsArgs } from "../diagnostics/codes/fields.ts";
import type { Sentences } from "./sentence.ts";

export const FIELDS_SENTENCES: Sentences<FieldsArgs> = {};
