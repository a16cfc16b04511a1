import type { Code, Diagnostic } from "../../diagnostics/diagnostic.ts";
import { withForm } from "../../diagnostics/diagnostic.ts";
import * as flow from "./flow.ts";
import * as indent from "./indent.ts";
import type { Cure, Patient } from "./line.ts";
import * as marks from "./marks.ts";
import * as values from "./values.ts";

/** How each mistake of form is mended; one that is not there has no cure that a program can be sure of. */
const CURES: { [C in Code]?: (patient: Patient, one: Diagnostic<C>) => Cure | undefined } = {
	"YAML-TAB": indent.tabs,
	"YAML-FULLWIDTH-INDENT": indent.wideIndent,
	"YAML-BAD-INDENT": indent.badIndent,
	"YAML-KEY-UNDER-TEXT": indent.keyUnderText,
	"YAML-BLOCK-INDENT": indent.blockIndent,
	"YAML-FLOW-INDENT": indent.flowIndent,
	"YAML-BLANK-INDENT": values.nothing,
	"YAML-DASH-SPACE": marks.dashes,
	"YAML-ODD-DASH": marks.oddDash,
	"YAML-DASH-AFTER-KEY": marks.dashBehindKey,
	"YAML-COLON-SPACE": marks.colons,
	"YAML-FULLWIDTH-COLON": marks.colons,
	"YAML-COLON-IN-VALUE": marks.colonInText,
	"YAML-NO-COLON": marks.noColon,
	"YAML-LONG-KEY": marks.farColon,
	"YAML-BAD-START": values.textInQuotes,
	"YAML-BLOCK-HEADER": values.blockHeader,
	"YAML-TEXT-AFTER-QUOTE": values.afterQuote,
	"YAML-TEXT-AFTER-BRACKET": values.afterBracket,
	"YAML-UNCLOSED-QUOTE": values.unclosedQuote,
	"YAML-MIXED-QUOTE": values.mixedQuote,
	"YAML-UNCLOSED-BRACKET": flow.unclosedBracket,
	"YAML-MIXED-BRACKET": flow.mixedBracket,
	"YAML-BAD-ESCAPE": values.badEscape,
	"YAML-NO-COMMA": flow.missingComma,
	"YAML-COMMENT-GLUED": values.gluedComment,
	"YAML-ANCHOR-UNUSED": values.unusedAnchor,
	"YAML-ALIAS-UNKNOWN": values.unknownAlias,
	"YAML-TAG": values.tag,
	"YAML-PLACEHOLDER": values.placeholder,
	"YAML-BAD-CHARACTER": values.badCharacter,
	"YAML-INVISIBLE": values.nothing,
	"YAML-FULLWIDTH-PIPE": flow.pipe,
	"YAML-WIDE-BRACKET": flow.wideBracket,
	"YAML-WIDE-HASH": flow.wideHash,
	"YAML-FLOW-COLON": flow.flowColon,
	"YAML-FLOW-COMMA": flow.flowComma,
	"YAML-FLOW-TORN": flow.tornPiece,
	"YAML-FLOW-NUMBER": flow.tornNumber,
};

export function cured(patient: Patient, one: Diagnostic): Diagnostic {
	if (one.fix) return one;
	const cure = (CURES[one.code] as ((patient: Patient, one: Diagnostic) => Cure | undefined) | undefined)?.(
		patient,
		one,
	);
	return cure ? withForm(one, cure.edits, cure.isSafe) : one;
}
