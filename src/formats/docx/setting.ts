import type { Profile } from "../../standard/layout.ts";
import type { Geometry } from "./geometry.ts";
import type { Media } from "./media.ts";
import type { Measurer } from "./pagination/measure.ts";
import type { TitleBreaker } from "./title.ts";

/** What every part of the writer needs to know about the page it writes for. */
export interface Setting {
	profile: Profile;
	geometry: Geometry;
	/** Images that the text has used so far. */
	media: Media;
	breakTitle: TitleBreaker;
	/** Measures all texts of the document. */
	measurer: Measurer;
}
