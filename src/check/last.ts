/** What `make` makes of a plan, once: the rules ask one after the other, all of the same plan before the next one. */
export function ofLast<Key extends object, Made>(make: (key: Key) => Made): (key: Key) => Made {
	// A WeakMap would do, but what stands in it outlives its plan until all garbage is collected.
	let last: { key: Key; made: Made } | undefined;
	return (key) => {
		if (last?.key !== key) last = { key, made: make(key) };
		return last.made;
	};
}
