/** A part of the documents of a call, for several machines: every n-th of them, whatever the machine. */
export interface Shard {
	index: number;
	count: number;
}

export function shardOf(typed: string): Shard | undefined {
	const [, index, count] = /^(\d{1,4})\/(\d{1,4})$/.exec(typed.trim()) ?? [];
	const shard = { index: Number(index), count: Number(count) };
	return shard.index >= 1 && shard.index <= shard.count ? shard : undefined;
}

/** Whether the document that comes after so many others is of that part. */
export const isIn = ({ index, count }: Shard, before: number): boolean => before % count === index - 1;
