/** 层次序数 typed by hand (GB/T 9704-2012 7.3.3; GB/T 15834-2011 B.3): the form of each; their order is an algorithm. */
import { rows } from "./row.ts";

const HAN = "一二三四五六七八九十";
const BASIS = "GB/T 9704—2012 7.3.3";

/** ㈠ and ㊀ to （一）, ⑴ to （1）, ⒈ to 1. */
function spelt(glyph: string): string {
	const code = glyph.codePointAt(0) ?? 0;
	if (code >= 0x3220) return `（${HAN.charAt(code - (code >= 0x3280 ? 0x3280 : 0x3220))}）`;
	return code >= 0x2488 ? `${code - 0x2487}.` : `（${code - 0x2473}）`;
}

export const ORDINALS = rows({
	"SEQ-L1-PUNCT": {
		severity: "warning",
		find: () => /^([一二三四五六七八九十]{1,3})[.．,，:：][ \u3000]*(?=[^\s一二三四五六七八九十])/gm,
		needs: ".．,，:：",
		in: ["text"],
		isOrdinal: true,
		put: "$1、",
		isSafe: true,
		about: () => ({
			basis: "GB/T 15834—2011 B.3.2",
			say: "序号“{text}”后面不用这个标点",
			mend: "第一层序号后面用顿号，写成“{put}”。",
			wrong: [
				["一．总体要求", "一、总体要求"],
				["二.工作目标", "二、工作目标"],
			],
			fine: ["一、总体要求", "一是加强领导。"],
		}),
	},
	"SEQ-L2-HALF": {
		severity: "warning",
		find: () =>
			/^(?:\(([一二三四五六七八九十]{1,3}|\d{1,2})[)）]|（([一二三四五六七八九十]{1,3}|\d{1,2})\))/gm,
		needs: "()",
		in: ["text"],
		isOrdinal: true,
		put: (_, half = "", mixed = "") => `（${half || mixed}）`,
		isSafe: true,
		about: () => ({
			basis: BASIS,
			say: "序号“{text}”用了半角的括号",
			mend: "写成“{put}”。",
			wrong: [
				["(一)指导思想", "（一）指导思想"],
				["(1)按时上报。", "（1）按时上报。"],
			],
			fine: ["（一）指导思想", "(注)本表由各镇填写。"],
		}),
	},
	"SEQ-PAREN-EXTRA": {
		severity: "warning",
		find: () => /^([（(](?:[一二三四五六七八九十]{1,3}|\d{1,2})[）)])[ \u3000]*[、，,.．:：]/gm,
		needs: "）)",
		in: ["text"],
		isOrdinal: true,
		put: "$1",
		isSafe: true,
		about: () => ({
			basis: "GB/T 15834—2011 B.3.4",
			say: "带括号的序号“{text}”后面多了标点",
			mend: "写成“{put}”，后面直接写字。",
			wrong: [
				["（一）、指导思想", "（一）指导思想"],
				["（1）．按时上报。", "（1）按时上报。"],
			],
			fine: ["（一）指导思想", "（1）按时上报。"],
		}),
	},
	"SEQ-L3-DUN": {
		severity: "warning",
		find: () => /^(\d{1,2})、(?=[^\d\s])/gm,
		needs: "、",
		in: ["text"],
		isOrdinal: true,
		put: "$1.",
		isSafe: true,
		about: () => ({
			basis: "GB/T 15834—2011 B.3.3",
			say: "阿拉伯数字的序号后面用了顿号",
			mend: "写成“{put}”。",
			wrong: [["1、加强领导。", "1.加强领导。"]],
			fine: ["1.加强领导。", "3、4号楼停水。"],
		}),
	},
	"SEQ-GLYPH": {
		severity: "warning",
		find: () => /[㈠-㈩㊀-㊉⑴-⒇⒈-⒛]/g,
		needs: "㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩㊀㊁㊂㊃㊄㊅㊆㊇㊈㊉⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇⒈⒉⒊⒋⒌⒍⒎⒏⒐⒑⒒⒓⒔⒕⒖⒗⒘⒙⒚⒛",
		isOrdinal: true,
		put: spelt,
		isSafe: true,
		about: () => ({
			basis: "惯例：序号不用一个字的合成字符，字体里常常没有",
			say: "“{text}”是一个合成的字符",
			mend: "拆开写成“{put}”。",
			wrong: [
				["㈠指导思想", "（一）指导思想"],
				["⑵按时上报。", "（2）按时上报。"],
				["⒈加强领导。", "1.加强领导。"],
			],
			fine: ["①内容", "（一）指导思想"],
		}),
	},
	"SEQ-ORD-DUN": {
		severity: "warning",
		find: () =>
			/(?:第[一二三四五六七八九十]|其[一二三四五六七八九十]|首先|其次|再次|最后)、(?![一二三四五六七八九十第其])(?<=(?:^|[。；：，])..、)/gm,
		needs: "、",
		in: ["text"],
		put: (found) => found.replace("、", "，"),
		isSafe: true,
		about: () => ({
			basis: "GB/T 15834—2011 B.3.1",
			say: "“{text}”后面不用顿号",
			mend: "写成“{put}”。",
			wrong: [
				["第一、要加强领导。", "第一，要加强领导。"],
				["首先、要提高认识。", "首先，要提高认识。"],
			],
			fine: ["第一，要加强领导。", "第一、二、三产业协调发展。", "第一、第二产业协调发展。"],
		}),
	},
	"SEQ-YISHI": {
		severity: "warning",
		find: () =>
			/(?:[一二三四五六七八九十]是)[、，,：:][ \u3000]*(?=\p{Script=Han})(?<=(?:^|[。；：，、,;:])[一二三四五六七八九十]是[、，,：:][ \u3000]*)/gmu,
		needs: ["是、", "是，", "是,", "是：", "是:"],
		in: ["text"],
		put: (found) => found.slice(0, 2),
		isSafe: true,
		about: () => ({
			basis: "GB/T 15834—2011 B.3.7",
			say: "“{text}”后面不用标点",
			mend: "写成“{put}”，后面直接写。",
			wrong: [
				["一是，加强领导。", "一是加强领导。"],
				["重点抓好两项工作：一是：加强领导。", "重点抓好两项工作：一是加强领导。"],
			],
			fine: ["一是加强领导。", "原因之一是，领导不够重视。"],
		}),
	},
	"SEQ-TIAO": {
		severity: "warning",
		find: () => /^(第[一二三四五六七八九十百]{1,5}[章节条])[ \u3000]*[、，：:.．][ \u3000]*/gm,
		needs: "第",
		in: ["text"],
		isOrdinal: true,
		put: "$1\u3000",
		isSafe: true,
		about: () => ({
			basis: "GB/T 15834—2011 B.3.6",
			say: "“{text}”后面不用标点",
			mend: "后面空一个字，再写内容；整份都是条文的，写到“条文”里，条号由工具编。",
			wrong: [["第一条、为加强管理，制定本办法。", "第一条　为加强管理，制定本办法。"]],
			fine: ["第一条　为加强管理，制定本办法。", "第一条第二款另有规定的除外。"],
		}),
	},
});
