import type { Options } from "ajv";

/** How ajv reads our schemas, at build time and in tests alike. References stay calls: the code is a third. */
export const AJV_OPTIONS: Options = {
	allErrors: true,
	// Ours are in zh/; theirs would be a fifth of the code that the build has ajv write.
	messages: false,
	allowUnionTypes: true,
	strict: true,
	inlineRefs: false,
};
