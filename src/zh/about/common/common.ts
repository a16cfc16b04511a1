/** A mistake that is common in the trade, with the rules that tell it, or why none does. */
export interface Common {
	/** By the name that the trade's lists give it. */
	row: string;
	code?: string | readonly string[];
	why?: string;
}
