import type { Document } from "../document/document.ts";
import type { FullPlan } from "../plan/full.ts";

/** Texts that some notation on the way would take for its own. None is made of marks alone, which places may print themselves. */
export const HOSTILE: readonly string[] = [
	"{{标题}}",
	"{{{标题}}}",
	"{{/公文}}甲",
	"{{#层}}甲{{/层}}",
	"{{#each 各栏目}}甲{{/each}}",
	"{{> 公文}}",
	"\\{{标题}}",
	"# 甲",
	"@标题 甲",
	"@接 甲",
	"＠行 |甲|乙",
	"| 甲 | 乙 |",
	"|甲",
	"</w:t></w:r><w:br/>甲",
	"&lt;甲&amp;",
	"<b>甲</b>",
	"]]>甲",
	"**甲**",
	"_甲_ `甲` [甲](乙)",
	"1. 甲",
	"- 甲",
	"> 甲",
	"一、甲",
	"（一）甲",
	"第一条 甲",
	"（甲）（乙）",
	"甲\\n乙\\",
	`\${甲}`,
	"$& $1 甲",
	"__proto__",
	"constructor",
	"甲\u200b\u202e乙\u00a0",
	"\u3000甲\u3000",
	"\u{20bb7}\u{1f600}",
	"甲".repeat(3000),
];

/** The plan with every text that its author wrote replaced by one. */
export function withEveryText(plan: FullPlan, text: string): FullPlan {
	return JSON.parse(JSON.stringify(plan), (_, value) =>
		typeof value?.text === "string" && value.from !== undefined ? { ...value, text } : value,
	) as FullPlan;
}

/** A document without its words: types, levels, numbers and how many of each there are. */
export function bones(document: Document): string {
	return JSON.stringify(document, (key, value) => {
		// What ends a heading depends on how it ends.
		if (key === "stop") return "";
		return Array.isArray(value) && typeof value[0]?.text === "string" ? "line" : value;
	});
}
