import fc from "fast-check";

/** One-line strings of characters that XML 1.0 allows, with those that writers stumble over more often than others. */
const TROUBLE = [
	..."\\`*_~[]()<>&|#+-=.!:@\"'{}$^ \t0123456789",
	..."（）“”‘’—…·×。？！，、一二三成立加强★〔〕",
	"\u00a0",
	"\u0085",
	"\u2028",
	"\u2029",
	"\u3000",
	"\ufeff",
	"\u200b",
	"\u00ad",
	"\u007f",
	"\ue000",
	"𠮷",
	"😀",
	"é",
	"&amp;",
	"&#35;",
	"<br>",
	"<!--",
	"http://a.cn/b",
	"www.a.cn",
	"a@b.cn",
	"1. ",
	"- ",
	"# ",
	"> ",
	"---",
	"===",
	"~~",
	"``",
	"**",
	"]]>",
];

const allowed = (code: number): boolean =>
	code === 9 || (code >= 0x20 && code <= 0xd7ff) || (code >= 0xe000 && code <= 0xfffd) || code >= 0x10000;

const anyCharacter = fc
	.integer({ min: 9, max: 0x10ffff })
	.filter(allowed)
	.map((code) => String.fromCodePoint(code));

export const oneLine = fc
	.array(fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...TROUBLE) }, anyCharacter), {
		minLength: 1,
		maxLength: 12,
	})
	.map((pieces) => pieces.join(""));
