/** The partials of the program: how each is called, and what it is for. */
export const BUILTIN_PARTIALS: Readonly<Record<string, { example: string; doc: string }>> = {
	公文: { example: "{{#> 公文}}…{{/公文}}", doc: "套上版头、标题、主送、结语、附件、落款、版记，中间写主体" },
	版头: { example: "{{> 版头}}", doc: "份号、密级、紧急程度、红头、发文字号、签发人" },
	题名: { example: "{{> 题名}}", doc: "标题、副标题、题注、作者" },
	主体: { example: "{{> 主体}}", doc: "引言、正文、各栏目和章节，按计划里的先后" },
	各附件: { example: "{{> 各附件}}", doc: "全部附件" },
	与会人员: { example: "{{> 与会人员}}", doc: "纪要的主持、出席、列席、请假、记录" },
	版记: { example: "{{> 版记}}", doc: "抄送、分送、印发机关、印发日期、印数" },
	栏目: { example: "{{#each 各栏目}}{{> 栏目}}{{/each}}", doc: "一个栏目或一条：标题、序号和里面的内容" },
	流: {
		example: "{{#each 正文}}{{> 流}}{{/each}}",
		doc: "正文、内容里的一项：一段、几个条目、一张表格或一张图",
	},
	表格: { example: "{{#with 表格}}{{> 表格}}{{/with}}", doc: "一张表格" },
};
