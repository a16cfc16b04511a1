import type { SettledArgs } from "../diagnostics/codes/settled.ts";
import type { Sentence, Sentences } from "./sentence.ts";

const PLACES: Record<SettledArgs["IGNORE-UNUSED"]["scope"], string> = {
	line: "这一行",
	entry: "下面这一项",
	file: "全文",
};

/** What stands where the name of a rule should. */
function noRule(name: string, why: SettledArgs["RULE-UNKNOWN"]["why"], near: string | undefined): Sentence {
	if (why === "form")
		return {
			message: `“${name}”说的是计划的写法不对，不是能关的规则。`,
			hint: "这种错只能改，把这里的规则号删掉。",
		};
	if (why === "firm")
		return {
			message: `“${name}”说的是没法排版的错，不能关，也不能改成警告。`,
			hint: "这种错只能改，把这里的规则号删掉；要改得更严的，写“错误”。",
		};
	return {
		message: `没有叫“${name}”的规则。`,
		hint: near ? `你是不是想写“${near}”？` : "运行 gzfa rules 看看有哪些规则，照着写规则号。",
	};
}

export const SETTLED_SENTENCES: Sentences<SettledArgs> = {
	"RULE-UNKNOWN": ({ name, why, near }) => noRule(name, why, near),
	"IGNORE-UNKNOWN": ({ name, why, near }) =>
		name === ""
			? {
					message: "没有写不查哪一条规则。",
					hint: "写上规则号和理由，如“# gzfa-ignore PUNC-HALF 原文如此”。",
				}
			: noRule(name, why, near),
	"IGNORE-UNUSED": ({ rule, scope }) => ({
		message: `${PLACES[scope]}没有“${rule}”要报的，这句“不查”用不着。`,
		hint: "把这个规则号删掉；写错了地方的，挪到有问题的那一行末尾或者上一行。",
	}),
	"IGNORE-REASON": ({ rules }) => ({
		message: `没有写为什么不查${rules.map((one) => `“${one}”`).join("")}。`,
		hint: "在规则号后面空一格，补上理由，如“原文如此”。",
	}),
	"BASELINE-FORM": () => ({
		message: "这不是 gzfa 记下的基线，或者被人改过。",
		hint: "核对文件名；是改坏了的，删掉它，再加上 --update-baseline 重新记一份。",
	}),
};
