import type { PlanArgs } from "../diagnostics/codes/plan.ts";
import { FIELDS } from "./plan/fields.ts";
import { FILES } from "./plan/files.ts";
import { NAMES } from "./plan/names.ts";
import type { Sentences } from "./sentence.ts";

/** “甲”“乙”和“丙” */
function listed(names: string[]): string {
	const quoted = names.map((one) => `“${one}”`);
	return quoted.length > 1 ? `${quoted.slice(0, -1).join("")}和${quoted.at(-1)}` : quoted.join("");
}

/** “甲”（或“乙”“丙”） */
function anyOf([first, ...others]: string[]): string {
	return `“${first}”${others.length > 0 ? `（或${others.map((one) => `“${one}”`).join("")}）` : ""}`;
}

/** What is wrong with plans; here what the rules of the trade say. */
export const PLAN_SENTENCES: Sentences<PlanArgs> = {
	...FIELDS,
	...NAMES,
	...FILES,
	"PLAN-NOT-MAPPING": ({ got }) => ({
		message: `整个文件被读成了${got === "list" ? "一个列表" : "一整段文字"}，没有找到“文种:”“标题:”这样的键。`,
		hint: `每个键顶格写，${got === "list" ? "前面不要加“- ”，" : ""}后面用半角冒号加一个空格，如“文种: 工作方案”。`,
	}),
	"ARTICLES-AND-CHAPTERS": ({ articles }) => ({
		message: `“章”和“${articles}”不能同时写在最外面。`,
		hint: "分章的，把各条写进所在的“章”；不分章的，只写“条文”。",
	}),
	"ATTACHMENT-NESTED": ({ name }) => ({
		message: `附件“${name}”用的那份计划自己又有附件，附件不能再带附件。`,
		hint: "把它的附件挪到这份公文的“附件”里，另列一项。",
	}),
	"ATTACHMENT-TWO-BODIES": ({ field }) => ({
		message: `这个附件的内容已经由“文件”给出，不能再写“${field}”。`,
		hint: "两样删掉一样。",
	}),
	"GENRE-NEEDS": ({ genre, fields }) => ({
		message: `${genre}一般要有${listed(fields)}，这份没有。`,
		hint: "补上；确实不需要就不用管。",
	}),
	"SIGNATORY-MISSING": ({ genre }) => ({
		message: `${genre}是上行文，要标签发人，这份没有。`,
		hint: "补上一行“签发人: 姓名”；还没签发的，加一行“状态: 草稿”。",
	}),
	"SEAL-UNUSED": ({ field }) => ({
		message: `“${field}”写的是不加盖，给的图片印不出来。`,
		hint: "要印上去，“方式”改成加盖或签名章；不要就把“图片”删掉。",
	}),
	"SEAL-COUNT": ({ images, names, signed }) => ({
		message: `印章给了 ${images} 张图片，${signed ? "签署的有" : "署名的机关有"} ${names} 个，对不上。`,
		hint: `按${signed ? "签署" : "署名"}的先后，一${signed ? "人" : "家"}一张，写成列表。`,
	}),
	"BODY-MISSING": () => ({
		message: "只有标题，没有正文。",
		hint: "至少写一样：引言、正文、章节、条文、印发文件，或者“工作目标”“主要任务”这样的栏目。",
	}),
	"BODY-AND-SECTIONS": ({ section, preamble }) => ({
		message: `“正文”和“${section}”不能同时写。`,
		hint: `分了栏目或章节的，${preamble ? "“正文”里的话并到“引言”里" : "把“正文”改名为“引言”"}；不分的，全写进“正文”。`,
	}),
	"LEVEL-TOO-DEEP": () => ({
		message: "层次超过四层了，序数只有 一、（一）1.（1）四级。",
		hint: "把这一层的“条目”改成“内容”，各条就成了不编号的段落；或者并到上一层。",
	}),
	"DATE-MISSING": ({ draft }) => ({
		message: "缺“成文日期”。",
		hint: draft
			? "定稿以前补上一行“成文日期: 2026-11-23”。"
			: "补上一行“成文日期: 2026-11-23”；还没定的，加一行“状态: 草稿”。",
	}),
	"DATE-NO-DAY": ({ text }) => ({
		message: `成文日期“${text}”没有写到日。`,
		hint: "“文件”版式的日期要写全年、月、日。",
	}),
	"DATE-ORDER": ({ from, to }) => ({
		message: `起止日期颠倒了：${from}在${to}之后。`,
		hint: "核对“起”和“止”，早的在前。",
	}),
	"PRINT-BEFORE-DATE": ({ printed, date }) => ({
		message: `印发日期（${printed}）早于成文日期（${date}）。`,
		hint: "先成文后印发，核对这两个日期。",
	}),
	"PERIOD-AS-TYPED": ({ text }) => ({
		message: `“${text}”不是两个完整的日期，将照原样印在括号里。`,
		hint: "有具体日期的，写成“2026-03-01 至 2026-03-31”，会印成“2026年3月1日至31日”；没有的不用管。",
	}),
	"ROW-LENGTH": ({ row, got, want, torn, pasted }) => ({
		message: `表格第 ${row} 行有 ${got} 格，应是 ${want} 格。`,
		hint: torn
			? "方括号里的半角逗号会分格，如“1,234”“（市,区）”：给这一格加英文引号，或改用全角“，”；确实多写的，删掉。"
			: pasted
				? got === 1
					? "格与格之间要用 Tab，不是空格：从 Excel 里重新复制粘贴，或者每行改写成“- [甲, 乙]”。"
					: "格与格之间用 Tab 分开，空着的格也要留 Tab；多的格删掉。"
				: got > want
					? "删掉多的格；表头少写了一列的，补上表头。"
					: "补上缺的格，空着的格写 ''。",
	}),
	"COLUMN-COUNT": ({ field, got, want }) => ({
		message: `“${field}”写了 ${got} 项，表格有 ${want} 列。`,
		hint: "每列写一项。",
	}),
	"ROW-COUNT": ({ field, got, want }) => ({
		message: `“${field}”写了 ${got} 项，表格连表头只有 ${want} 行。`,
		hint: "每行写一项，后面的行不写就按字数。",
	}),
	"ORDINAL-TYPED": ({ ordinal }) => ({
		message: `“${ordinal}”是手打的序号，印出来会有两个序号。`,
		hint: `序号由工具编，把“${ordinal}”删掉。`,
	}),
	"SECTION-USUAL": ({ genre, missing, fits }) => ({
		message: `${genre}一般还有${missing.map(anyOf).join("、")}，这份没有。`,
		hint: fits
			? "确实不需要就不用管；已经写在自拟标题的章节里的，给那一节加一行“栏目: …”，写上这里的名称。"
			: "确实不需要就不用管；要写的，顶格写上这个键。",
	}),
	"SECTION-ORDER": ({ section, before, genre }) => ({
		message: `${genre}里“${section}”一般放在“${before}”前面。`,
		hint: "通行的次序是这样；确有需要的，可以不动。",
	}),
	"HEAD-WITHOUT-LAYOUT": ({ field }) => ({
		message: `这份公文没有版头，“${field}”不会印出来。`,
		hint: "要印红头，加一行“版式: 文件”；不要，就删掉。",
	}),
	PLACEHOLDER: ({ text }) =>
		text.startsWith("这里写")
			? {
					message: `“${text}”还留着，没有写。`,
					hint: "换成真的内容，用不着的整项删掉；还在起草的，“状态”写 草稿。",
				}
			: {
					message: `这里的“${text}”还没有填上。`,
					hint: "定稿以前换成真的名称、数字或日期。",
				},
	"FONT-LACKS": ({ character, fonts, count }) => ({
		message: `“${character}”不在 ${fonts.join("、")} 里，打开公文时这个字会换成别的字体，和两边的字不一样${count > 1 ? `（共 ${count} 处）` : ""}。`,
		hint: "换成字多的字体：在项目的版面文件里写“字体: {仿宋: 方正仿宋_GBK, 楷体: 方正楷体_GBK}”，或者写仿宋、楷体；电脑上装了哪些，运行 gzfa doctor 看。只是个别人名、印出来看着行的，不用管。",
	}),
	"HEAD-INCOMPLETE": ({ layout, fields }) => ({
		message: `“${layout}”版式的版头要有${listed(fields)}，这份没有。`,
		hint: "补上；还没有编号的，加一行“状态: 草稿”。",
	}),
	"ITEM-NAMELESS": () => ({
		message: "这一条没有标题，也不是以一段话开头，序号没处放。",
		hint: "补上“标题: …”，或者在前面写一段“内容: …”；不单独成条的，并到上一条里。",
	}),
	"ATTACHMENT-LISTED": ({ name }) => ({
		message: `附件“${name}”没有内容，只会在附件说明里列名。`,
		hint: "要随文装订，补上内容、条目或表格；另行报送的，加一行“随文: 否”。",
	}),
	"TEXT-UNPLACED": ({ key, within, text }) => ({
		message: `模板没有用到${within ? `“${within}”里的` : ""}“${key}”${text === "" ? "这个标题" : `（${text}）`}，成品里不会有这些字。`,
		hint: "要印的，写进正文或章节里，或者在自己的模板里给它留个位置；不印的，从计划里删掉。",
	}),
};
