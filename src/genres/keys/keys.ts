import { keysText } from "./builtin.ts";

let text: string | undefined;

/**
 * The keys that plans of every genre may use, for recognising `键：` that YAML swallowed into a text. One text to be
 * searched: few keys are asked for in a run, and a set of all of them takes longer to make.
 */
export function everyKey(): Pick<ReadonlySet<string>, "has"> {
	text ??= keysText();
	return { has: (key) => (text as string).includes(`\t${key}\t`) };
}
