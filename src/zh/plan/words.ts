/** For what is probably mistyped. */
export function mean(near: string | undefined): string | undefined {
	return near ? `你是不是想写“${near}”？` : undefined;
}

/** What a person has typed, as far as it tells where it is. */
export const shortened = (text: string): string => {
	const shown = text.replace(/\s+/g, " ").trim();
	return shown.length > 20 ? `${shown.slice(0, 20)}…` : shown;
};
