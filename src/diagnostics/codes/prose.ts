import type { Severity } from "../diagnostic.ts";

/** How sentences are put down. `want`: what should stand there; `text`: what does. */
export interface ProseArgs {
	"PUNC-QUOTE": { text: string; put: string };
	/** A mark without its other half. */
	"PUNC-PAIR": { mark: string; other: string; isOpener: boolean };
	/** `mixed`: others are parted by ；; `holds`: a point has a 。 of its own; `comma`: a comma leads what ； parts. */
	"PUNC-SEMI-PERIOD": { text: string; why: "mixed" | "holds" | "comma" };
	"SEQ-START": { text: string; want: string };
	"SEQ-GAP": { text: string; want: string };
	"SEQ-DUP": { text: string; want: string };
	"SEQ-SINGLE": { text: string };
	/** `want`: the level that was passed over. */
	"SEQ-SKIP": { text: string; want: string };
	"SEQ-BACK": { text: string; under: string };
	"SEQ-L3-MIX": { text: string; put: string };
}

export const PROSE_SEVERITY: Record<keyof ProseArgs, Severity> = {
	"PUNC-QUOTE": "warning",
	"PUNC-PAIR": "warning",
	"PUNC-SEMI-PERIOD": "info",
	"SEQ-START": "warning",
	"SEQ-GAP": "warning",
	"SEQ-DUP": "warning",
	"SEQ-SINGLE": "info",
	"SEQ-SKIP": "warning",
	"SEQ-BACK": "warning",
	"SEQ-L3-MIX": "warning",
};
