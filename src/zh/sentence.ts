/** What a person reads of a diagnostic: what is wrong, and how to mend it. */
export interface Sentence {
	message: string;
	hint?: string | undefined;
}

/** A sentence for every code of a group; a missing one does not compile. */
export type Sentences<Args> = { [C in keyof Args]: (args: Args[C]) => Sentence };

/** What the docs say of a rule: on what it rests, and keys of a plan that break it and that do not. */
export interface About {
	/** The clause, or the custom, in Chinese. */
	basis: string;
	/** YAML: keys laid over a plan that is fine otherwise (文种 通知, 标题, 发文机关 and 正文). */
	wrong: string;
	right: string;
	/** What is told of it, where only a project's own genre can break the rule. */
	told?: Sentence;
}
