import type { Profile } from "../../standard/layout.ts";
import type { TitleBreaker } from "./head/title.ts";
import type { Geometry } from "./look/geometry.ts";
import type { Media } from "./package/media.ts";
import type { Measurer } from "./pagination/measure.ts";

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
