/** A part of a selection, for several machines: every n-th of it, whatever the machine. */
export interface Shard {
	index: number;
	count: number;
}

export function shardOf(typed: string): Shard | undefined {
	const [, index, count] = /^(\d{1,4})\/(\d{1,4})$/.exec(typed.trim()) ?? [];
	const shard = { index: Number(index), count: Number(count) };
	return shard.index >= 1 && shard.index <= shard.count ? shard : undefined;
}

export const partOf = <T>(all: readonly T[], { index, count }: Shard): T[] =>
	all.filter((_, at) => at % count === index - 1);
