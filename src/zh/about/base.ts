import type { Role } from "../../writing/row.ts";

/** The plan that examples of rules are laid over: free of findings as it stands. */
const BASE: readonly (readonly [key: string, value: string])[] = [
	["文种", "通知"],
	["标题", "关于开展安全检查的通知"],
	["发文机关", "清河县应急管理局"],
	["主送机关", "[各乡镇人民政府]"],
	["正文", "请各单位认真落实。"],
];

/** What stands in a plan beside or instead of 正文 without being its body. */
const ELEMENTS = new Set(
	[
		["文种", "标题", "副标题", "题注", "版式", "状态", "编号", "变量", "附件", "附注", "附件名称"],
		[
			"份号",
			"密级",
			"紧急程度",
			"发文机关",
			"发文机关标志",
			"发文字号",
			"签发人",
			"主送机关",
			"主送",
			"称谓",
		],
		["署名", "签署", "成文日期", "印章", "抄送机关", "抄送", "分送机关", "印发机关", "印发日期", "印数"],
	].flat(),
);

/**
 * A whole plan: the keys of an example in place of those of the base; what has a body of its own leaves out 正文. An
 * example with 文种 and 标题 is whole already: it shows what is left out.
 */
export function planWith(keys: string): string {
	const own = [...keys.matchAll(/^(?!#)([^\s:：-][^:：\n]*?)[ \t]*:/gmu)].map(([, key = ""]) => key);
	if (own.includes("文种") && own.includes("标题")) return `${keys.trimEnd()}\n`;
	const hasBody = own.some((key) => !ELEMENTS.has(key));
	const kept = BASE.filter(([key]) => !own.includes(key) && !(hasBody && key === "正文"));
	return `${kept.map(([key, value]) => `${key}: ${value}\n`).join("")}${keys.trimEnd()}\n`;
}

/** A whole plan that has one text of a role; JSON is YAML that needs no care for what the text has in it. */
export function planWithText(text: string, role: Role): string {
	const plan = { 文种: "通用", 标题: "关于某事的说明" };
	const bodies: Record<Role, object> = {
		title: { 标题: text, 正文: "一句话。" },
		heading: { 章节: [{ 标题: text, 内容: "一句话。" }] },
		text: { 正文: [text] },
		cell: { 正文: [{ 表格: { 表头: ["甲"], 行: [[text]] } }] },
		caption: { 正文: [{ 表格: { 标题: text, 表头: ["甲"], 行: [["乙"]] } }] },
		attachment: { 正文: "一句话。", 附件: [{ 名称: text, 随文: "否" }] },
		field: { 正文: "一句话。", 附注: text },
	};
	return JSON.stringify({ ...plan, ...bodies[role] });
}
