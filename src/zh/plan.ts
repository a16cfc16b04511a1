import type { PlanArgs } from "../diagnostics/codes/plan.ts";
import { megabytes, reasonOf } from "./file.ts";
import type { Sentence, Sentences } from "./sentence.ts";

const WANT: Record<string, string> = {
	string: "一段文字",
	array: "列表",
	object: "几项“键: 内容”",
};
const GOT = { text: "一段文字", list: "列表", mapping: "几项“键: 内容”" };

function mean(near: string | undefined): string | undefined {
	return near ? `你是不是想写“${near}”？` : undefined;
}

/** 的第 2 条的第 1 项; empty for the field itself. */
function nth(index: number[]): string {
	return index.map((one, depth) => `的第 ${one} ${depth === 0 ? "条" : "项"}`).join("");
}

/** “甲”“乙”和“丙” */
function listed(names: string[]): string {
	const quoted = names.map((one) => `“${one}”`);
	return quoted.length > 1 ? `${quoted.slice(0, -1).join("")}和${quoted.at(-1)}` : quoted.join("");
}

/** “甲”（或“乙”“丙”） */
function anyOf([first, ...others]: string[]): string {
	return `“${first}”${others.length > 0 ? `（或${others.map((one) => `“${one}”`).join("")}）` : ""}`;
}

/** More than a line or two of names help nobody. */
const MOST_NAMES = 20;

const someOf = (names: string[]): string =>
	names.length > MOST_NAMES
		? `有 ${names.length} 个，如${names.slice(0, MOST_NAMES).join("、")}`
		: `：${names.join("、")}`;

const ITEM_NAMES = ["标题", "名称"];

/** Of an entry of a list that is to have parts. */
function entryForm([first, ...others]: string[]): string {
	if (others.length > 0) {
		const rest = others.map((one) => `“${one}: …”`).join("");
		return `写成“- ${first}: …”，下面几行写${rest}，和上一行的键对齐。`;
	}
	if (!ITEM_NAMES.includes(first as string)) return `写成“- ${first}: …”。`;
	return `写成“- ${first}: …”，文字放在下一行的“内容: …”里，和上一行的键对齐。`;
}

/** By what stands there and what should. */
function otherForm({ index, want, got, keys, setting }: PlanArgs["FIELD-TYPE"]): string {
	const needs = (type: string) => want.includes(type);
	const key = keys.map((one) => `“${one}: …”`).join("") || "“名字: 要印的字”";
	if (got === "list")
		return needs("string")
			? "合成一段文字，不用横线和方括号。"
			: `不用横线和方括号，换行缩进两个空格，逐项写${key}。`;
	if (got === "mapping") {
		if (!needs("string")) return "第一行前面加“- ”，其余各行多缩进两个空格，和第一行的键对齐。";
		return needs("array")
			? "直接写文字，有几段或几家的，每个前面加“- ”；文字里的冒号用全角“：”。"
			: setting
				? "直接写在冒号后面，不分项，不用花括号。"
				: "这里只能写一段文字，冒号用全角“：”；条目、表格写到“正文”或“章节”里。";
	}
	if (needs("object")) return index.length > 0 ? entryForm(keys) : `换行，缩进两个空格，逐项写${key}。`;
	if (index.length > 0) return "整行用方括号括起来，各格之间用半角逗号加空格隔开，如 [甲, 乙]。";
	if (keys.length > 0) return `另起一行，缩进两个空格，逐条写“- ${keys[0]}: …”。`;
	return "另起一行，缩进两个空格，用“- ”起头逐条写。";
}

/** What a key of the genre's own has to be, and how to write that. */
const VALUE_FORMS: Record<PlanArgs["VALUE-FORM"]["is"], (field: string, text: string) => Sentence> = {
	date: (field, text) => ({
		message: `“${field}”里的“${text}”认不出是哪一天。`,
		hint: "年、月、日写全，如 2026-11-23 或 2026年11月23日。",
	}),
	day: (field, text) => ({
		message: `“${field}”里的“${text}”日历上没有。`,
		hint: "核对年、月、日。",
	}),
	whole: (field, text) => ({
		message: `“${field}”里的“${text}”不是整数。`,
		hint: "只写整数，如 12，不带单位和别的字。",
	}),
	number: (field, text) => ({
		message: `“${field}”里的“${text}”不是数。`,
		hint: "只写数，如 12 或 12.5，不带单位和别的字。",
	}),
};

export const PLAN_SENTENCES: Sentences<PlanArgs> = {
	"PLAN-NOT-MAPPING": ({ got }) => ({
		message: `整个文件被读成了${got === "list" ? "一个列表" : "一整段文字"}，没有找到“文种:”“标题:”这样的键。`,
		hint: `每个键顶格写，${got === "list" ? "前面不要加“- ”，" : ""}后面用半角冒号加一个空格，如“文种: 工作方案”。`,
	}),
	"GENRE-UNKNOWN": ({ name, near }) => ({
		message: `没有叫“${name}”的文种。`,
		hint: mean(near) ?? "运行 gzfa genres 看看有哪些文种；都不合适就写“通用”。",
	}),
	"VARIABLE-UNUSED": ({ name }) => ({
		message: `声明了变量“${name}”，文中没有用到。`,
		hint: `在文中要换的地方写【${name}】；不用就把这一行删掉。`,
	}),
	"VARIABLE-NEAR": ({ name, near }) => ({
		message: `【${name}】没有声明过，会照原样印出来。`,
		hint: `你是不是想写【${near}】？确实要印这个括号的，不用管。`,
	}),
	"ARTICLE-UNKNOWN": ({ name, near }) => ({
		message: `没有名叫“${name}”的条文。`,
		hint: mean(near) ?? `在那一条里加一行“名: ${name}”，条文写成“- 内容: …”的样子。`,
	}),
	"ARTICLE-TWICE": ({ name, line }) => ({
		message: `第 ${line} 行的条文已经叫“${name}”了。`,
		hint: "每一条的“名”不能相同，改掉一个。",
	}),
	"REFERENCE-OUTSIDE": ({ path, root }) => ({
		message: `“${path}”不在${root === "." ? "计划所在的文件夹" : `“${root}”`}里面，不能引用。`,
		hint: "把那个文件复制到计划所在的文件夹（或项目）里，再写相对的路径，如“清单.csv”。",
	}),
	"REFERENCE-MISSING": ({ path, folder }) => ({
		message: `找不到文件“${path}”。`,
		hint: `路径从计划所在的文件夹${folder === "." ? "" : `（${folder}）`}算起，核对文件名和后缀。`,
	}),
	"REFERENCE-UNREADABLE": ({ path, reason }) => ({
		message: `打不开“${path}”（${reasonOf(reason)}）。`,
		hint: "看看是不是文件夹，有没有读它的权限，是不是在断开的网络盘上。",
	}),
	"REFERENCE-TOO-LARGE": ({ path, bytes, limit }) => ({
		message: `“${path}”太大（${megabytes(bytes)}），最多 ${megabytes(limit)}。`,
		hint: "图片先缩小或压缩；表格和计划看看是不是选错了文件。",
	}),
	"REFERENCE-CYCLE": ({ path, chain }) => ({
		message: `“${path}”引来引去又引到了自己：${[...chain, path].join(" → ")}。`,
		hint: "去掉其中的一处引用。",
	}),
	"REFERENCE-DEEP": ({ limit }) => ({
		message: `一份计划里套一份，套了 ${limit} 层以上。`,
		hint: "印发的文件、附件里的计划一般只有一两层，去掉多余的。",
	}),
	"REFERENCE-MANY": ({ files, bytes }) => ({
		message: `一份计划引用的文件太多，最多 ${files} 个，一共 ${megabytes(bytes)}。`,
		hint: "图片先缩小；一份公文用不了这么多文件，分成几份。",
	}),
	"REFERENCE-FAULTY": ({ path, count }) => ({
		message: `“${path}”里有 ${count} 个错误，不能引用。`,
		hint: "先改好那个文件里的错误，见上面各条。",
	}),
	"IMAGE-FORM": ({ path }) => ({
		message: `“${path}”不是 PNG 或 JPEG 图片。`,
		hint: "用画图打开，另存为 PNG 或 JPEG，再引用新的文件；只改后缀没有用。",
	}),
	"CSV-EMPTY": ({ path }) => ({
		message: `“${path}”里没有一行数据。`,
		hint: "看看是不是选错了文件；一张空表不用写。",
	}),
	"CSV-QUOTES": ({ row }) => ({
		message: `第 ${row} 行的英文引号没有配成对，后面的格子分不开了。`,
		hint: '带引号的格子两头都要有 "，里面的 " 写成两个 ""；不必要的引号删掉。',
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
	"FIELD-UNKNOWN": ({ field, near, here, setting }) =>
		near && field.replace(/[^\p{L}\p{N}]/gu, "") === near
			? { message: `键名“${near}”上多写了别的符号或空格。`, hint: `冒号前面只写“${near}”。` }
			: {
					message: `这里没有“${field}”这个键。`,
					hint:
						mean(near) ??
						(here.length > 0
							? `这里可以写的键${someOf(here)}${setting ? "" : "；别的话写进文字里"}。`
							: "自己拟的标题写在“章节”里：“- 标题: …”“内容: …”；如果这是一段文字，冒号改用全角“：”。"),
				},
	"FIELD-TWICE": ({ field, other, line }) => ({
		message:
			field === other
				? `“${field}”写了两遍，第 ${line} 行已经有了。`
				: `“${field}”和第 ${line} 行的“${other}”是同一项，写了两遍。`,
		hint: "留下一处，另一处删掉。",
	}),
	"FIELD-MISSING": ({ field }) => ({
		message: `缺“${field}”。`,
		hint:
			field === "文种"
				? "补上一行，如“文种: 工作方案”；没有合适的就写“文种: 通用”。"
				: `补上“${field}: …”这一项。`,
	}),
	"FIELD-EMPTY": ({ field, needed }) =>
		needed
			? { message: `“${field}”还没有写内容。`, hint: `在“${field}: ”后面写上，这一项不能少。` }
			: { message: `“${field}”下面没有内容，不要就整行删掉。` },
	"ITEM-EMPTY": ({ field, index }) => ({
		message: `“${field}”${nth(index)}是空的，不要就整行删掉。`,
	}),
	"FIELD-TYPE": (args) => ({
		message: `“${args.field}”${nth(args.index)}要写成${args.want.map((one) => WANT[one]).join("或")}，现在是${GOT[args.got]}。`,
		hint: otherForm(args),
	}),
	"FIELD-VALUE": ({ field, value, allowed }) => ({
		message: `“${field}”不能写“${value}”。`,
		hint: `可以写：${allowed.join("、")}。`,
	}),
	"FIELD-FORM": ({ sentence }) => ({ message: sentence }),
	"TEXT-AS-MAPPING": ({ text }) => ({
		message: `这里本该是一段文字，但“${text}”后面的半角冒号让它变成了“键: 内容”。`,
		hint: "把半角冒号“:”改成全角“：”，或者给整句两头加上英文引号。",
	}),
	"BRACKETS-LOST": ({ text }) => ({
		message: `“[${text}]”的方括号被当成了列表记号，不会印出来。`,
		hint: `要印方括号，给它加引号："[${text}]"；不要印，就去掉方括号。`,
	}),
	"SECTION-UNKNOWN": ({ name, near }) => ({
		message: `没有叫“${name}”的栏目。`,
		hint: mean(near) ?? "“栏目”写标准名，如 存在问题、保障措施；不顶任何栏目就删掉这一行。",
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
	"DATE-FORM": ({ field, text }) => ({
		message: `“${field}”里的“${text}”认不出是哪一天。`,
		hint: "年、月、日写全，如 2026-11-23 或 2026年11月23日。",
	}),
	"DATE-INVALID": ({ text }) => ({
		message: `日历上没有“${text}”这一天。`,
		hint: "核对年、月、日。",
	}),
	"VALUE-FORM": ({ field, text, is }) => VALUE_FORMS[is](field, text),
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
	PLACEHOLDER: ({ text }) => ({
		message: `这里的“${text}”还没有填上。`,
		hint: "定稿以前换成真的名称、数字或日期。",
	}),
	"FONT-LACKS": ({ character, fonts, count }) => ({
		message: `“${character}”不在 ${fonts.join("、")} 里，打开公文时这个字会换成别的字体，和两边的字不一样${count > 1 ? `（共 ${count} 处）` : ""}。`,
		hint: "改用字多的字体：在版面的“字体”里写“仿宋: 仿宋”“楷体: 楷体”，或者方正仿宋_GBK、方正楷体_GBK；不介意就不用管。",
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
