import type { ProseArgs } from "../diagnostics/codes/prose.ts";
import type { Sentences } from "./sentence.ts";

const SEMICOLON: Record<ProseArgs["PUNC-SEMI-PERIOD"]["why"], string> = {
	mixed: "几个分项之间，有的用分号，有的用句号",
	holds: "分项里面已经用了句号，末尾又用分号",
	comma: "几个分项之间用了分号，前面却只用逗号领起",
};
const SEMICOLON_HINT: Record<ProseArgs["PUNC-SEMI-PERIOD"]["why"], string> = {
	mixed: "都改成分号，或者都改成句号。",
	holds: "各项的末尾都改成句号。",
	comma: "领起分项的逗号改成冒号或者句号；可以不动。",
};

export const PROSE_SENTENCES: Sentences<ProseArgs> = {
	"PUNC-QUOTE": ({ text, put }) => ({
		message: `中文里用了直引号：${text}。`,
		hint: `改成弯引号：${put}。`,
	}),
	"PUNC-PAIR": ({ mark, other, isOpener }) => ({
		message: isOpener ? `“${mark}”没有对应的“${other}”。` : `“${mark}”前面没有对应的“${other}”。`,
		hint: `看看是漏了“${other}”，还是多了“${mark}”，或者打反了，改成一对。`,
	}),
	"PUNC-SEMI-PERIOD": ({ why }) => ({ message: `${SEMICOLON[why]}。`, hint: SEMICOLON_HINT[why] }),
	"SEQ-START": ({ text, want }) => ({
		message: `手写的序号从“${text}”开始。`,
		hint: `从“${want}”写起，看看前面是不是漏了一段。`,
	}),
	"SEQ-GAP": ({ text, want }) => ({
		message: `序号跳到了“${text}”，中间缺“${want}”。`,
		hint: `补上“${want}”这一项，或者把后面的序号改过来。`,
	}),
	"SEQ-DUP": ({ text, want }) => ({
		message: `序号“${text}”前面已经有了。`,
		hint: `这里改成“${want}”，后面的跟着改。`,
	}),
	"SEQ-SINGLE": ({ text }) => ({
		message: `这一层只有“${text}”一项。`,
		hint: "只有一项的不用分条，去掉序号；可以不动。",
	}),
	"SEQ-SKIP": ({ text, want }) => ({
		message: `序号跳过了一层，直接用了“${text}”。`,
		hint: `层次依次是“一、”“（一）”“1.”“（1）”，这里改用“${want}”一层的。`,
	}),
	"SEQ-BACK": ({ text, under }) => ({
		message: `“${text}”比前面的“${under}”高一层，却用在了它的下面。`,
		hint: "层次依次是“一、”“（一）”“1.”“（1）”，改成更低一层的序号。",
	}),
	"SEQ-L3-MIX": ({ text, put }) => ({
		message: `序号“${text}”用了全角的点，别处用的是半角的。`,
		hint: `统一写成“${put}”。`,
	}),
};
