import type { Span } from "../../diagnostics/diagnostic.ts";
import { idOf } from "../../standard/cells.ts";
import type { MeasureName } from "../../standard/measures.ts";
import type { ElementName } from "../../standard/typography.ts";

/** Where a profile file says something, by the id of its place. */
export type Said = ReadonlyMap<string, Span>;

/** Where the first of these that the file says stands; a clash of what others say is told of them. */
export function placeOf(said: Said, ...names: MeasureName[]): Span | undefined {
	return names.map((key) => said.get(idOf({ group: "measures", key, part: "value" }))).find((one) => one);
}

/** The same of the sizes of elements. */
export function sizePlace(said: Said, ...names: ElementName[]): Span | undefined {
	return names.map((key) => said.get(idOf({ group: "typography", key, part: "sizePt" }))).find((one) => one);
}
