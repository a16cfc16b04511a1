/** Of a fault that stands in several lines and is told once. */
export function alsoBelow(more: number): string {
	return more > 0 ? `；下面还有 ${more} 行也是这样` : "";
}
