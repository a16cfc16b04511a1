import type { Options } from "ajv";

/** How ajv reads our schemas, at build time and in tests alike. References stay calls: the code is a third. */
export const AJV_OPTIONS: Options = {
	allErrors: true,
	allowUnionTypes: true,
	strict: true,
	inlineRefs: false,
};
