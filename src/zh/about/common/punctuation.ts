import type { Common } from "./common.ts";

/** Common mistakes of 层次序数 and 标点, each with the rule that tells it. */
export const ORDINALS_AND_MARKS: readonly Common[] = [
	...[
		...["SEQ-L1-PUNCT", "SEQ-L2-HALF", "SEQ-PAREN-EXTRA", "SEQ-L3-DUN", "SEQ-L3-MIX", "SEQ-GLYPH"],
		...["SEQ-SKIP", "SEQ-GAP", "SEQ-DUP", "SEQ-START", "SEQ-SINGLE", "SEQ-BACK"],
		...["SEQ-ORD-DUN", "SEQ-YISHI", "SEQ-TIAO"],
		...["PUNC-HALF", "PUNC-HALF-PAREN", "PUNC-DOT", "PUNC-QUOTE", "PUNC-PAIR", "PUNC-BOOK-NEST"],
		...["PUNC-DUN-BOOK", "PUNC-DUN-DENG", "PUNC-DUN-CONJ", "PUNC-ELL", "PUNC-ELL-DENG", "PUNC-DASH"],
		...["PUNC-DUP", "PUNC-SPACE", "PUNC-PAREN-PERIOD", "PUNC-QUOTE-PERIOD", "PUNC-SEMI-PERIOD"],
		...["PUNC-COLON-2", "PUNC-WUWU", "REF-ORDER", "FIG-PERIOD", "HEAD-END"],
	].map((code) => ({ row: code, code })),
	{ row: "PUNC-DASH：单个“—”夹在两汉字间", code: "PUNC-DASH-ONE" },
	{ row: "PUNC-DOT：句中的“.”（也可能是人名的间隔号）", code: "PUNC-DOT-MID" },
	{ row: "PUNC-PAIR：同形嵌套", code: "PUNC-QUOTE-NEST" },
	{ row: "PUNC-SPACE：汉字间空格", code: "PUNC-SPACE-WORDS" },
	{ row: "SEQ-*：写在标题、条目开头的序号", code: "ORDINAL-TYPED" },
	{ row: "句末缺标点", why: "新闻、标题一类的文字误报太多；表格、清单里短语不用句号" },
];
