/**
 * A function of a text or number that keeps in mind what it gave: for what the same few words of offices, dates and
 * lengths are asked again and again, in one document and over many. Of `most` at a time, and of no text longer than
 * `longest`: what is typed may be of any length.
 */
export function remembering<Key extends string | number, Value>(
	make: (key: Key) => Value,
	most = 500,
	longest = 60,
): (key: Key) => Value {
	const known = new Map<Key, Value>();
	return (key) => {
		if (typeof key === "string" && key.length > longest) return make(key);
		const found = known.get(key);
		if (found !== undefined || known.has(key)) return found as Value;
		const own = typeof key === "string" ? (copied(key) as Key) : key;
		const value = make(own);
		if (known.size === most) known.clear();
		known.set(own, value);
		return value;
	};
}

/** A part of a text keeps all of that text in memory as long as it lives: the file of a plan, for one name in it. */
const copied = (text: string): string => ` ${text}`.slice(1);
