/** As `into.push(...more)`, which has room for some hundred thousand only: hostile files hold more. */
export function append<T>(into: T[], more: Iterable<T>): void {
	for (const one of more) into.push(one);
}
