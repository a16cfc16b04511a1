// Writes src/standard/title/common.ts: common words of modern Chinese, by which titles are broken into lines.
// Source: dict.txt of jieba (MIT), as the package @node-rs/jieba 2.0.3 carries it:
//   npm pack @node-rs/jieba@2.0.3 && tar xf *.tgz && node bin/title-words.mjs package/dict.txt
import { readFileSync, writeFileSync } from "node:fs";

const HAN = /^\p{Script=Han}{2,6}$/u;
const LINE = 900;

/** Pieces of names of places, and rare names that common words run into (和县财政局). */
const MISLEADING = new Set(
	"州市 山镇 和县 后市 全州 南县 安乡 沙市 东州 海区 政区 区区 并州 五县 房县 本州 竹乡 河流域 时报".split(
		" ",
	),
);

/** How often a word of its kind must occur in jieba's corpus to be kept; names of people are not kept at all. */
function threshold(word, kind) {
	if (MISLEADING.has(word)) return Number.POSITIVE_INFINITY;
	if (/^nr/.test(kind)) return Number.POSITIVE_INFINITY;
	if (kind === "ns") return word.length <= 3 ? 40 : 150;
	if (/^[il]/.test(kind)) return 400;
	if (/^(m|z|zg|o|e|y|r)/.test(kind)) return 500;
	return word.length === 2 ? 90 : 130;
}

/** 0 rare to 3 very common. */
const classOf = (frequency) => [300, 1000, 5000].filter((least) => frequency >= least).length;

/** 0 noun or other, 1 verb, 2 adverb. */
const kindOf = (kind) => (/^v/.test(kind) ? 1 : kind === "d" ? 2 : 0);

/** One character that tells class, length of the tail (1 to 5) and kind. */
const codeOf = (frequency, length, kind) =>
	String.fromCharCode(48 + (classOf(frequency) * 5 + length - 1) * 3 + kindOf(kind));

const byFirst = new Map();
let words = 0;
for (const line of readFileSync(process.argv[2], "utf8").split("\n")) {
	const [word, frequency, kind] = line.split(" ");
	if (!HAN.test(word) || Number(frequency) < threshold(word, kind)) continue;
	const tail = word.slice(1);
	const code = codeOf(Number(frequency), tail.length, kind);
	const groups = byFirst.get(word[0]) ?? new Map();
	byFirst.set(word[0], groups.set(code, [...(groups.get(code) ?? []), tail]));
	words++;
}

const inOrder = (one, other) => (one[0] < other[0] ? -1 : 1);
const entries = [...byFirst].sort(inOrder).map(
	([first, groups]) =>
		first +
		[...groups]
			.sort(inOrder)
			.map(([code, tails]) => code + tails.join(""))
			.join(""),
);

const rows = [""];
for (const entry of entries) {
	if (rows.at(-1).length > LINE) rows.push("");
	rows.push(`${rows.pop()} ${entry}`);
}
const text = `/**
 * Common words, made by bin/title-words.mjs from the dictionary of jieba (Copyright (c) 2013 Sun Junyi, MIT licence).
 * An entry for each first character: then, for each code (see decode.ts), the code and the rest of its words.
 */
export const COMMON = \`
${rows.map((row) => row.replaceAll("\\", "\\\\").replaceAll("`", "\\`")).join("\n")} \`;
`;
writeFileSync(new URL("../src/standard/title/common.ts", import.meta.url), text);
process.stdout.write(`${words} words, ${Math.round(Buffer.byteLength(text) / 1024)} KB\n`);
