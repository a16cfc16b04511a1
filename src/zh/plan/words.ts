/** For what is probably mistyped. */
export function mean(near: string | undefined): string | undefined {
	return near ? `你是不是想写“${near}”？` : undefined;
}
