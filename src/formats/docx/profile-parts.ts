/** The parts around the text that depend on the profile; all others are the same in every document. */
import type { Profile } from "../../standard/layout.ts";
import { footerPart } from "./footers.ts";
import { settingsPart } from "./settings.ts";
import { stylesPart } from "./styles.ts";

/** Names as the docx library gives them: the first footer is that of odd pages. */
export const profileParts = (profile: Profile): [name: string, xml: string][] => [
	["word/styles.xml", stylesPart(profile)],
	["word/settings.xml", settingsPart(profile)],
	["word/footer1.xml", footerPart("PageNumberOdd", profile)],
	["word/footer2.xml", footerPart("PageNumberEven", profile)],
];
