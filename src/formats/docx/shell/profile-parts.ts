/** The parts around the text that depend on the profile; all others are the same in every document. */
import type { Profile } from "../../../standard/layout.ts";
import { footerPart, turnedFooterPart } from "./footers.ts";
import { settingsPart } from "./settings.ts";
import { stylesPart } from "./styles.ts";

/** Names as the docx library gives them: of odd and of even pages, then the same of pages on their side. */
export const profileParts = (profile: Profile): [name: string, xml: string][] => [
	["word/styles.xml", stylesPart(profile)],
	["word/settings.xml", settingsPart(profile)],
	["word/footer1.xml", footerPart("PageNumberOdd", profile)],
	["word/footer2.xml", footerPart("PageNumberEven", profile)],
	["word/footer3.xml", turnedFooterPart("PageNumberOdd", profile)],
	["word/footer4.xml", turnedFooterPart("PageNumberEven", profile)],
];
