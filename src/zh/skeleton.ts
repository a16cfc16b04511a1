/** Words of a new plan. */
export const SKELETON = {
	head: (title: string, description: string, isDraft: boolean) => [
		`${title}：${description}`,
		"照着改就行，用不着的整行删掉。“#”后面是说明，不会印出来。",
		"序号由工具编，文字里不用写“一、”“（一）”。",
		...(isDraft ? ["写好了把“状态”改成 定稿，再检查一遍：还留着“这里写……”的地方会指出来。"] : []),
	],
	draft: "草稿",
	/** Begins each text that only says what is to be written in its place. */
	toWrite: "这里写",
	title: (organ: string, genre: string) => `${organ}关于某项工作的${genre}`,
	/** Of a field that the project has by default. */
	given: (title: string) => `${title}：按 gzfa.config.yaml 里“默认”写的来；这份要是不同，在这里写上。`,
	/** Text of a section that has no sample of its own. */
	section: (title: string) => `这里写${title}。`,
	/** Of a short text, which may stand within a sentence. */
	text: (title: string) => `这里写${title}`,
	of: { 日期: "YYYY-MM-DD", 整数: "10", 数字: "10.5" },
	period: "YYYY-12-01 至 YYYY-12-31",
	table: { 表头: ["第一列", "第二列"], 行: [["甲", "乙"]] },
	/** Of fields of every plan, where a genre asks for them and has no sample of its own. */
	samples: {
		recipients: ["各乡镇人民政府", "县政府各部门"],
		documentNumber: "某政办发〔YYYY〕1号",
		signatory: "某某某",
		issuerMark: "某某县人民政府文件",
		present: ["某某某", "某某某"],
		chair: "某某某",
		attachments: ["某项工作任务清单"],
		cc: ["县委办公室", "县人大常委会办公室"],
		printer: "某某县人民政府办公室",
		printDate: "YYYY-12-31",
		copies: "50",
		closing: "以上意见，请认真落实。",
		signed: { 职务: "县长", 姓名: "某某某" },
	} as Record<string, string | string[] | { [key: string]: string }>,
};
