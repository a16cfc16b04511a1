/** As `into.push(...more)`, which has room for some hundred thousand only: hostile files hold more. */
export function append<T>(into: T[], more: Iterable<T>): void {
	for (const one of more) into.push(one);
}

/** As `list.flatMap(each)`, for which V8 goes a slow way for each element of what comes out. */
export function flatMapped<T, Made>(
	list: readonly T[],
	each: (one: T, index: number) => readonly Made[],
): Made[] {
	const all: Made[] = [];
	let index = 0;
	for (const one of list) append(all, each(one, index++));
	return all;
}
