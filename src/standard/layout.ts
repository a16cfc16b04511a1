/**
 * The look of an official document as one table: every measure in the unit of the standard, with the clause it comes
 * from and how binding it is. Nothing else in the program states a measure, a font or a colour.
 *
 * Clauses without a name are of GB/T 9704-2012; `33476.2` is GB/T 33476.2-2016, which translates the type area, given
 * there by the ink of its characters, into the margins of a word processor.
 */
import { CHOICES, type Choices, yesOrNo } from "./choices.ts";
import { MEASURES, type Measures, mm, pt } from "./measures.ts";
import {
	COLOURS,
	type Colour,
	type ColourName,
	type ElementName,
	FACES,
	type Faces,
	TYPOGRAPHY,
	type Typography,
} from "./typography.ts";

/** A layout profile: the default, with rows replaced by name. */
export interface Profile {
	name: string;
	measures: Measures;
	faces: Faces;
	typography: Record<ElementName, Typography>;
	colours: Record<ColourName, Colour>;
	choices: Choices;
}

export const PROFILES = {
	/** GB/T 33476.2: the last line's ink ends at 262 mm, as GB/T 9704 asks. */
	"33476.2": {
		name: "GB/T 33476.2",
		measures: MEASURES,
		faces: FACES,
		typography: TYPOGRAPHY,
		colours: COLOURS,
		choices: CHOICES,
	},
	/** The figures of GB/T 9704 taken as margins, as many offices do. */
	"9704": {
		name: "GB/T 9704",
		measures: {
			...MEASURES,
			marginTop: mm("上页边距", 37, "5.2.1", "国标规定"),
			marginBottom: mm("下页边距", 35, "5.2.1", "惯例"),
			linePitch: pt("行距", 28.95, "5.2.3", "本工具选择"),
			landscapeLeft: mm("横排左页边距", 35, "8", "惯例"),
			landscapeRight: mm("横排右页边距", 37, "8", "惯例"),
		},
		faces: FACES,
		typography: TYPOGRAPHY,
		colours: COLOURS,
		choices: { ...CHOICES, imprintOnEvenPage: yesOrNo("版记排在偶数页", false, "7.4", "本工具选择") },
	},
} as const satisfies Record<string, Profile>;

export const DEFAULT_PROFILE: Profile = PROFILES["33476.2"];

const BUILT_IN = /^(?:GB\/?T)?(33476\.2|9704)(?:[-—](?:2012|2016))?$/i;

/** `33476.2`, `GB/T 9704-2012` and the like. */
export function builtInProfile(name: string): Profile | undefined {
	const [, key] = BUILT_IN.exec(name.normalize("NFKC").replaceAll(/\s/g, "")) ?? [];
	return key === undefined ? undefined : PROFILES[key as keyof typeof PROFILES];
}
