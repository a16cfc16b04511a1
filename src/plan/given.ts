import type { Span } from "../diagnostics/diagnostic.ts";
import type { SourceText } from "../source/source.ts";

/** Values of variables that come from outside a plan; they go before what the plan and its project say. */
export interface Given {
	values: ReadonlyMap<string, GivenText>;
	/** The table whose cells they are, for reports. */
	source?: SourceText;
}

/** `span`: the cell of a table; without one it is typed on the command line. An empty cell gives nothing. */
export interface GivenText {
	text: string;
	span?: Span;
}
