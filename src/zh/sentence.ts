/** What a person reads of a diagnostic: what is wrong, and how to mend it. */
export interface Sentence {
	message: string;
	hint?: string | undefined;
}

/** A sentence for every code of a group; a missing one does not compile. */
export type Sentences<Args> = { [C in keyof Args]: (args: Args[C]) => Sentence };
