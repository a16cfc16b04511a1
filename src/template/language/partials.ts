/** The partials of the program: how each is called, and what it is for. */
export const BUILTIN_PARTIALS: Readonly<Record<string, { example: string; doc: string }>> = {
	公文: { example: "{{#> 公文}}…{{/公文}}", doc: "套上版头、标题、主送、结语、附件、落款、版记，中间写主体" },
	主体: { example: "{{> 主体}}", doc: "引言、正文、各栏目和章节，按计划里的先后" },
	栏目: { example: "{{#each 各栏目}}{{> 栏目}}{{/each}}", doc: "一个栏目或一条：标题、序号和里面的内容" },
	流: {
		example: "{{#each 正文}}{{> 流}}{{/each}}",
		doc: "正文、内容里的一项：一段、几个条目、一张表格或一张图",
	},
	表格: { example: "{{#with 表格}}{{> 表格}}{{/with}}", doc: "一张表格" },
};
