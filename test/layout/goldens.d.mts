export interface Golden {
	/** Of its file, and of what is made of it. */
	name: string;
	/** From the root of the repository. */
	path: string;
	/** In Chinese, for readers. */
	title: string;
	shows: string;
}

export const FOLDER: string;
export function goldens(): Golden[];
export function galleryPage(): string;
