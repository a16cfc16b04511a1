import fc from "fast-check";

/** What each notation that is near would take for its own. */
const MARKUP = [
	// Markdown
	..."\\ ` * _ ~ [ ] ( ) < > & | # + - = . ! : @ \" '".split(" "),
	..."*** ___ --- === ~~~ ``` ** __ ~~ `` #  ## > >> - + * 1. 1) 10. [甲](乙) ![甲](乙) [^1]: [甲]: <br> \\# \\| | |--| :-: a|b".split(
		" ",
	),
	..."http://a.cn/b https://a.cn www.a.cn a@b.cn mailto:a@b.cn <http://a.cn> <a@b.cn> $x$ \\(x\\) ==甲== ^甲^ :smile: @甲 #1 GH-1".split(
		" ",
	),
	"# ",
	"## 甲 ##",
	"1. ",
	"- ",
	"> ",
	"    甲",
	"甲  ",
	"- [ ] 甲",
	"[x]: /y '乙'",
	"| 甲 | 乙 |",
	"|---|---|",
	// HTML and XML
	..."&amp; &lt; &#35; &#x23; &nbsp; &copy; &amp;amp; &; &# <b> </b> <b/> <!-- --> <![CDATA[ ]]> <?xml ?> <!DOCTYPE </w:t> </w:p><w:p> <w:br/> <script>alert(1)</script> <style> xml:space".split(
		" ",
	),
	// Handlebars, and the line language of the templates
	..."{{x}} {{{x}}} {{&x}} {{标题}} {{> 公文}} {{#层}} {{/层}} {{#each 章节}} {{/each}} {{!-- --}} {{!甲}} \\{{x}} {{{{raw}}}} {{~x~}} {{../标题}} {{@root}} {{lookup".split(
		" ",
	),
	..."@标题 @接 @行 @表头 @结语 @成文日期 @层次序数 #甲 # ＠标题 ＃甲 【镇名】 【】".split(" "),
	// YAML
	..."--- ... %YAML !!str !甲 &甲 *甲 ? : :甲 甲: - -甲 [甲] {甲:乙} {} [] | |- > >- ~ null true 是 0x1F 1.10 0.50 000123 12:30 1e3 .inf 2026-11-23 << =".split(
		" ",
	),
	"甲: 乙",
	"甲 #乙",
	"标题：甲",
	"? 甲",
	// the field's own numbers and marks
	..."一、 （一） 1. （1） (一) 一是 第一条 附件： 附件1 抄送： 印发 签发人： 。 ： ； ！ ？ …… —— （甲） （甲）（乙） 〔2026〕 ★ ×× 、 ， “ ” ‘ ’ · × ㈠ ① ⅰ".split(
		" ",
	),
	// JavaScript
	`\${x}`,
	`\`\${x}\``,
	..."__proto__ constructor toString hasOwnProperty $& $1 $$ $` \\u0041 \\x41 \\n %s %d [object undefined NaN".split(
		" ",
	),
];

/** Characters that are seen badly or not at all: spaces, joiners, marks of direction, private use, astral, combining. */
const ODD = [
	" ",
	"  ",
	"\t",
	"\t\t",
	..."\u007f\u0080\u0085\u009f\u00a0\u00ad\u034f\u061c\u115f\u1160\u1680\u17b4\u180e\u2000\u2003\u2009\u200a".split(
		"",
	),
	..."\u200b\u200c\u200d\u200e\u200f\u2028\u2029\u202a\u202b\u202c\u202d\u202e\u202f\u205f\u2060\u2066\u2067\u2068".split(
		"",
	),
	..."\u2069\u206a\u206f\u3000\u3164\ufeff\uffa0\ufff9\ufffb\ufffc\ufffd\ufe0f\ufdd0\ufdef\ue000\uf8ff\uf0b7".split(
		"",
	),
	"\u0301",
	"e\u0301",
	"\u00e9",
	"\u{20bb7}",
	"\u{1f600}",
	"\u{1f468}\u200d\u{1f469}",
	"\u{1fffe}",
	"\u{e0001}",
	"\u{f0000}",
	"\u{10ffff}",
	"\u05d0",
	"\u0628",
	"\u0e01",
];

const WORDS = [..."甲乙丙丁加强组织领导ABCabc0123456789"];

/** XML 1.0, 2.2: Char, without the line ends. */
const allowed = (code: number): boolean =>
	code === 9 ||
	(code >= 0x20 && code <= 0xd7ff) ||
	(code >= 0xe000 && code <= 0xfffd) ||
	(code >= 0x10000 && code <= 0x10ffff);

const anyCharacter = fc
	.oneof(fc.integer({ min: 9, max: 0x2fff }), fc.integer({ min: 0x3000, max: 0x10ffff }))
	.filter(allowed)
	.map((code) => String.fromCodePoint(code));

/** A text that is no more than blanks counts as none, and is refused; that is not this test's matter. */
export const isBlank = (text: string): boolean => /^[ \t\r\n\u3000]*$/.test(text);

/** One line of characters that XML allows, hostile more often than not. */
export const oneLine = fc
	.array(
		fc.oneof(
			{ weight: 5, arbitrary: fc.constantFrom(...MARKUP) },
			{ weight: 3, arbitrary: fc.constantFrom(...ODD) },
			{ weight: 3, arbitrary: fc.constantFrom(...WORDS) },
			{ weight: 1, arbitrary: anyCharacter },
		),
		{ minLength: 1, maxLength: 7 },
	)
	.map((pieces) => pieces.join(""))
	.filter((text) => !isBlank(text));

/** Each of them alone, at the start, at the end, on both sides, in the middle, and set apart by spaces. */
export const LISTED: readonly string[] = [...new Set([...MARKUP, ...ODD])].flatMap((one) =>
	[
		one,
		`${one}甲`,
		`甲${one}`,
		`${one}甲${one}`,
		`甲${one}a`,
		`a${one}乙`,
		` ${one} `,
		`${one} 甲`,
		`甲 ${one}`,
	].filter((text) => !isBlank(text)),
);

/** Nothing may take time that grows faster than the text: each of them many times over. */
export const REPEATED: readonly string[] = [
	..."字*_`~[<&|#>-+=.:@\\。：（） \t\u3000\u00a0\u0085“{a1".split(""),
	"- ",
	"# ",
	"{{",
	"**甲** ",
	"1. ",
	"。 ",
	"&amp;",
	"a@",
	"http://",
	"\u{1f600}",
];

/** As many as make that many bytes, with a word behind, around or before. */
export function repeated(one: string, bytes: number): string[] {
	const many = one.repeat(bytes / Buffer.byteLength(one));
	return [`${many}甲`, `甲${many}乙`, `甲${many}`];
}

/** Of no use in XML 1.0: each must be refused where it stands. */
export const FORBIDDEN: readonly number[] = [
	...Array.from({ length: 0x20 }, (_, code) => code).filter((code) => ![9, 10, 13].includes(code)),
	0xfffe,
	0xffff,
	0xd800,
	0xdbff,
	0xdc00,
	0xdfff,
];
