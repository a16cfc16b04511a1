import type { Common } from "./common.ts";

/** Common mistakes across fields and in sums, each with the rule that tells it or why none does. */
export const LOGIC: readonly Common[] = [
	{ row: "NUM-SUM：合计≠分项和（表格、句子）", code: "NUM-SUM" },
	{ row: "NUM-SUM：百分比和≠100%", code: "NUM-SUM" },
	{ row: "NUM-SUM：部分大于整体", code: "NUM-PART" },
	{ row: "NUM-SUM：百分比与两数之比不符", code: "NUM-RATE" },
	{ row: "NUM-SUM：“增长 x%”与基数不符、百分点、翻一番", code: "NUM-GROWTH" },
	{
		row: "NUM-STYLE：统计数据口径、小数位一致",
		why: "同一份公文里金额两位小数、比例一位小数是常有的，同一口径的数在不同句子里认不准，报了多半是误报",
	},
	{ row: "DATE-ORDER：阶段起不晚于止", code: "DATE-ORDER" },
	{ row: "DATE-ORDER：阶段按先后排", code: "STAGE-ORDER" },
	{ row: "DATE-ORDER：阶段相互衔接", code: "STAGE-GAP" },
	{ row: "DATE-ORDER：阶段不重叠", code: "STAGE-OVERLAP" },
	{ row: "DATE-ORDER：完成时限不早于成文日期、在各阶段之内", code: "DEADLINE-OUTSIDE" },
	{ row: "DATE-ORDER：印发日期不早于成文日期", code: "PRINT-BEFORE-DATE" },
	{ row: "DATE-ORDER：星期与日期相符", code: "DATE-WEEKDAY" },
	{ row: "年份一致", code: "YEAR-MISMATCH" },
	{ row: "引用的条文存在", code: "ARTICLE-REF" },
	{ row: "责任单位在组织机构里", code: "UNIT-UNKNOWN" },
	{ row: "4.3：问题、整改条数和次序对应", code: "PROBLEM-MATCH" },
	{
		row: "4.3：问题、下一步条数对应",
		why: "下一步打算里多有与问题无关的新任务，条数不同是常态",
	},
	{ row: "4.3：缺必备的栏目", code: "SECTION-USUAL" },
	{ row: "4.3：栏目次序颠倒", code: "SECTION-ORDER" },
	{
		row: "4.3：一级标题少于 2 或多于 8",
		why: "意见、要点、公报多于八个一级标题的很多，短通知只有一个的也很多，不是错",
	},
	{
		row: "4.3：标题句式不平行",
		why: "动宾还是名词要分词定性，兼类的词（管理、建设、保障）认不准",
	},
	{ row: "4.3：二级下只有一段且无三级", why: "参考里写明这样的可以放行" },
];
