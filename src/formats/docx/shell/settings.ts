/** `word/settings.xml`: the year of Word's rules of layout, footers for odd and for even pages, tab stops. */
import type { Profile } from "../../../standard/layout.ts";
import { ptToTwips } from "../../../standard/units.ts";
import { element, part, valued } from "../xml.ts";

/** Word 2013 and later. */
const COMPATIBILITY = 15;

export const settingsPart = ({ measures }: Profile): string =>
	part(
		element(
			"w:settings",
			{ "xmlns:w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main" },
			valued("w:defaultTabStop", ptToTwips(measures.tabStop.value)),
			element("w:evenAndOddHeaders"),
			element(
				"w:compat",
				{},
				element("w:compatSetting", {
					"w:name": "compatibilityMode",
					"w:uri": "http://schemas.microsoft.com/office/word",
					"w:val": COMPATIBILITY,
				}),
			),
		),
	);
