import { Ajv, type ErrorObject } from "ajv";
import { canonicalSchema } from "./canonical.ts";
import { AJV_OPTIONS } from "./options.ts";

export interface SchemaValidator {
	(value: unknown): boolean;
	errors?: ErrorObject[] | null;
}

/** Checks a plan with canonical keys. The build replaces this module by the function that ajv writes for it. */
export const validatePlan = new Ajv(AJV_OPTIONS).compile(canonicalSchema()) as SchemaValidator;
