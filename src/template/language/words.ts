/** The words that may follow `@` at the start of a template line: the Chinese keys of the plan, one vocabulary. */
export interface Word {
	word: string;
	group: "text" | "head" | "main" | "minutes" | "imprint" | "table" | "setting";
	/** A document has it once: a second line with it is a fault. */
	once: boolean;
	/** What the line prints, for the help of the program. */
	doc: string;
}

export const WORDS = [
	{ word: "段", group: "text", once: false, doc: "一段正文；行首要印 @ 或 # 时也用它" },
	{ word: "接", group: "text", once: false, doc: "不另起段，接在前面的标题或段落后面" },
	{ word: "结语", group: "text", once: false, doc: "结束语，如“特此通知。”" },
	{ word: "份号", group: "head", once: true, doc: "六位数字" },
	{ word: "密级", group: "head", once: true, doc: "密级和保密期限" },
	{ word: "紧急程度", group: "head", once: true, doc: "特急、加急" },
	{ word: "发文机关标志", group: "head", once: false, doc: "红头，一个机关一行；自己写字就一字不加" },
	{ word: "发文字号", group: "head", once: true, doc: "如“某政办发〔2026〕12号”" },
	{ word: "签发人", group: "head", once: false, doc: "一人一行，不写“签发人：”" },
	{
		word: "刊头",
		group: "head",
		once: true,
		doc: "简报、纪要红线上的一行，左右两头用 | 隔开：@刊头 {{印发机关}} | {{成文日期}}",
	},
	{ word: "标题", group: "main", once: false, doc: "公文标题，一行一行写就是人工回行" },
	{ word: "副标题", group: "main", once: true, doc: "自动加破折号" },
	{ word: "题注", group: "main", once: false, doc: "标题下的括注，自动加括号，可以有几行" },
	{ word: "作者", group: "main", once: false, doc: "标题下的讲话人、撰稿人，一人一行" },
	{ word: "主送机关", group: "main", once: true, doc: "末尾自动有一个冒号" },
	{ word: "称谓", group: "main", once: true, doc: "讲话稿用，末尾自动有一个冒号" },
	{ word: "署名", group: "main", once: false, doc: "发文机关署名，一个机关一行" },
	{ word: "签署", group: "main", once: true, doc: "先职务后姓名" },
	{ word: "成文日期", group: "main", once: true, doc: "如“2026年11月23日”" },
	{ word: "附注", group: "main", once: false, doc: "自动加圆括号" },
	{ word: "主持", group: "minutes", once: true, doc: "纪要的主持人，自动有“主持：”" },
	{ word: "出席", group: "minutes", once: true, doc: "自动有“出席：”" },
	{ word: "列席", group: "minutes", once: true, doc: "自动有“列席：”" },
	{ word: "请假", group: "minutes", once: true, doc: "自动有“请假：”" },
	{ word: "记录", group: "minutes", once: true, doc: "自动有“记录：”" },
	{ word: "抄送机关", group: "imprint", once: true, doc: "自动有“抄送：”和句号" },
	{ word: "分送机关", group: "imprint", once: true, doc: "自动有“分送：”和句号" },
	{ word: "印发机关", group: "imprint", once: true, doc: "与印发日期印在一行" },
	{ word: "印发日期", group: "imprint", once: true, doc: "后面自动有“印发”" },
	{ word: "印数", group: "imprint", once: true, doc: "只写数字就印“共印×份”" },
	{
		word: "版记",
		group: "imprint",
		once: false,
		doc: "版记里另外的一行，左右两头用 | 隔开：@版记 报：{{报}} | 共印50份",
	},
	{ word: "表题", group: "table", once: false, doc: "表格上方的标题" },
	{ word: "上注", group: "table", once: false, doc: "表格上方的说明，如“单位：万元”" },
	{ word: "表头", group: "table", once: false, doc: "列名，每格前面一个 |" },
	{ word: "行", group: "table", once: false, doc: "表格的一行，每格前面一个 |" },
	{ word: "下注", group: "table", once: false, doc: "表格下方的说明" },
	{
		word: "层次序数",
		group: "setting",
		once: false,
		doc: "公文、公文连续、两层、两层连续、条款、数字或不编；计划里写了的以计划为准",
	},
] as const satisfies readonly Word[];

export type WordName = (typeof WORDS)[number]["word"];

const BY_NAME: ReadonlyMap<string, Word> = new Map(WORDS.map((one) => [one.word, one]));

export function findWord(name: string): Word | undefined {
	return BY_NAME.get(name);
}

/** Keys of the plan that have no word yet: known, so that the message need not guess. */
export const WORDS_LATER: ReadonlySet<string> = new Set(["印章"]);

/** What may follow `@层次序数`. */
export const NUMBERINGS = {
	公文: "official",
	公文连续: "official-running",
	两层: "two-level",
	两层连续: "two-level-running",
	条款: "articles",
	数字: "decimal",
	不编: "none",
} as const;
