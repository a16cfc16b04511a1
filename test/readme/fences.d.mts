export interface Fence {
	language: string;
	body: string;
	/** The file that the block is, if the page says which. */
	file: string | undefined;
}

export function fencesIn(text: string): Fence[];
