import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { PRINTED_CLOSINGS } from "../../src/check/rules/closings.ts";
import { RULES } from "../../src/check/rules/rules.ts";
import { RULE_CODES } from "../../src/check/settings.ts";
import { FIELDS_SEVERITY } from "../../src/diagnostics/codes/fields.ts";
import { checkPlan } from "../../src/pipeline.ts";
import { FIELDS_AND_GENRES } from "../../src/zh/about/common/fields.ts";

const OFFICIAL = "版式: 文件\n发文机关: 清河县水利局\n成文日期: 2026-05-06\n";
const NOTICE = `文种: 通知\n${OFFICIAL}发文字号: 清水发〔2026〕12号\n`;
const UP = `${OFFICIAL}发文字号: 清水〔2026〕12号\n签发人: 程立新\n主送机关: 清河县人民政府\n附注: 联系人：季长河\n`;
const REQUEST = `文种: 请示\n${UP}标题: 清河县水利局关于增拨经费的请示\n`;
const LISTED = "附件: [{名称: 分工表, 随文: 否}, {名称: 值守表, 随文: 否}]\n";

async function found(typed: string) {
	return (await checkPlan({ file: "plan.yaml", bytes: Buffer.from(typed) })).diagnostics;
}

/** The plan with everything put that the findings of a code say. */
async function mended(typed: string, codes: readonly string[]): Promise<string> {
	const told = (await found(typed)).filter(({ code }) => codes.includes(code));
	const edits = told.flatMap(({ fix }) => fix?.edits ?? []).sort((a, b) => b.span.start - a.span.start);
	return edits.reduce(
		(text, { span, text: put }) => text.slice(0, span.start) + put + text.slice(span.end),
		typed,
	);
}

/** Good plans that look like bad ones. */
const FINE: Record<string, string> = {
	"titles of several lines":
		"标题: [清河县水利局关于印发, 《水库、堤防管理办法（试行）》的通知]\n主送机关: 各乡镇人民政府\n正文: 现印发给你们。",
	"a title that passes another's on":
		"标题: 清河县水利局转发县政府关于做好防汛工作的通知\n主送机关: 各乡镇人民政府\n正文: 现转发给你们。",
	"a draft's mark": "标题: 清河县水利局关于防汛工作的通知（试行）\n主送机关: 各乡镇人民政府\n正文: 请落实。",
	"units with marks in brackets":
		"标题: 清河县水利局关于防汛工作的通知\n主送机关: 各县（市、区；含开发区）水利局，市直有关单位：\n抄送机关: 市财政局，市审计局。\n正文: 请落实。",
	"companies with English names":
		"标题: 清河县水利局关于防汛工作的通知\n主送机关: [各乡镇人民政府, 'Sunway Co., Ltd.']\n正文: 请落实。",
	"attachments in ranges": `标题: 清河县水利局关于防汛工作的通知\n主送机关: 各乡镇人民政府\n正文: 请按附件1—2落实。\n${LISTED}`,
	"attachments one by one": `标题: 清河县水利局关于防汛工作的通知\n主送机关: 各乡镇人民政府\n正文: 请按附件1、2于2026年底前落实。\n${LISTED}`,
	"attachments by name": `标题: 清河县水利局关于防汛工作的通知\n主送机关: 各乡镇人民政府\n正文: 请按分工表落实，填报值守表。\n${LISTED}`,
	"attachments of another document": `标题: 清河县水利局关于防汛工作的通知\n主送机关: 各乡镇人民政府\n正文: 请按《清河县防汛预案》（清政发〔2026〕8号）附件5和合同附件4落实，分工见附件1、附件2。\n${LISTED}`,
	"what is quoted":
		"标题: 清河县水利局关于防汛工作的通知\n主送机关: 各乡镇人民政府\n正文: 公文写“二〇二六年3月五日”“妥否，请批示”“见附件3”的，要改。",
	"days that there are":
		"标题: 清河县水利局关于防汛工作的通知\n主送机关: 各乡镇人民政府\n正文: 自2024年2月29日至6月30日，2月29日过生日的，农历6月31日不算。",
};

test.each(Object.entries(FINE))("%s: nothing to say", async (_, keys) => {
	const told = await found(`${NOTICE}${keys}\n`);
	expect(told.filter(({ code }) => code !== "FONT-LACKS")).toEqual([]);
});

/** Plans of other kinds, and the codes that they must not be told. */
const NOT_TOLD: [codes: string[], typed: string][] = [
	[
		["REPORT-ASK"],
		`文种: 报告\n${UP}标题: 清河县水利局关于防汛工作的报告\n正文: 县水利局请示的经费已获批复，请审阅。\n`,
	],
	[["REQUEST-TWO", "CLOSING-TWICE"], `${REQUEST}正文: 拟增拨经费。\n结语: 妥否，请批示。\n`],
	[
		["RECV-MULTI", "RECV-PERSON"],
		`${REQUEST.replace("清河县人民政府\n", "县政府（办公室、财政组）\n")}正文: 拟增拨经费。\n`,
	],
	[["CC-DOWN"], `${REQUEST}正文: 拟增拨经费。\n抄送机关: 各县区财政局，县财政局\n`],
	[["SIGNER-SEP"], `${REQUEST.replace("程立新", "程　立")}正文: 拟增拨经费。\n`],
	[
		["SIGNER-DOWN"],
		`文种: 意见\n${UP}标题: 清河县水利局关于防汛的意见\n正文: 加强防汛。\n结语: 以上意见如无不妥，请批转各地执行。\n`,
	],
	[
		["PLACEHOLDER"],
		"文种: 通用\n标题: 面积说明\n正文: 长3×4米，型号XX-3，附XML文件。\n附件: [{名称: 申请表, 内容: 申请人：______　　年　月　日}]\n",
	],
	[
		["DOCNO-FORM"],
		`文种: 公告\n${OFFICIAL}发文字号: 2026年第5号\n标题: 清河县水利局公告\n正文: 公告如下。\n`,
	],
	[
		["LEN-5000"],
		`文种: 印发通知\n${OFFICIAL}发文字号: 清水发〔2026〕12号\n标题: 关于印发《办法》的通知\n主送机关: 各乡镇\n正文: 现印发。\n印发文件: {文种: 办法, 标题: 办法, 条文: [${"为规范管理，制定本办法。".repeat(500)}]}\n`,
	],
	[
		["ATT-REF", "ATT-NUM"],
		`文种: 印发通知\n${OFFICIAL}发文字号: 清水发〔2026〕12号\n标题: 关于印发《方案》的通知\n主送机关: 各乡镇\n正文: 现印发。\n印发文件: {文种: 工作方案, 标题: 工作方案, 正文: 分工见附件1、附件2。, 附件: [{名称: 甲表, 随文: 否}, {名称: 乙表, 随文: 否}]}\n`,
	],
];

test.each(NOT_TOLD)("%s is not told where it is no mistake", async (codes, typed) => {
	const told = (await found(typed)).map(({ code }) => code as string);
	expect(told.filter((code) => codes.includes(code))).toEqual([]);
});

/** What `--fix` makes of a line. */
const MENDED: [code: string, wrong: string, right: string][] = [
	["FIELD-FORM", "份号: 12", "份号: 000012"],
	["FIELD-FORM", "密级: 机密一年", "密级: 机密★1年"],
	["FIELD-FORM", "密级: 秘密 6个月", "密级: 秘密★6个月"],
	["FIELD-FORM", "密级: 绝密☆长期", "密级: 绝密★长期"],
	["FIELD-FORM", "密级: 机密★二十年", "密级: 机密★20年"],
	["DATE-FORM", "印发日期: 2026年5月6日印发", "印发日期: 2026年5月6日"],
	["DATE-FORM", "印发日期: 2026年五月6号", "印发日期: 2026年5月6日"],
	["DATE-FORM", "印发日期: 20260506", "印发日期: 2026年5月6日"],
	["DATE-FORM", '印发日期: "二〇二六年5月06日"', '印发日期: "2026年5月6日"'],
	["SIGNER-SEP", "签发人: 程立新、邵国梁", "签发人: [程立新, 邵国梁]"],
	["SIGNER-SEP", "签发人: [程立新　邵国梁, 叶知远]", "签发人: [程立新, 邵国梁, 叶知远]"],
	["UNITS-END", "主送机关: [各乡镇，, 县直各单位。]", "主送机关: [各乡镇, 县直各单位]"],
	["UNITS-END", "主送机关: 各乡镇。：", "主送机关: 各乡镇："],
	["UNITS-LABEL", "抄送机关: 抄送机关：县财政局", "抄送机关: 县财政局"],
	["RECV-SEP", "抄送机关: 县财政局;县审计局；县委办", "抄送机关: 县财政局，县审计局，县委办"],
	["NOTE-END", "附注: （此件公开发布。）", "附注: （此件公开发布）"],
	["PRINT-YINFA", "印发机关: 印发机关：县水利局", "印发机关: 县水利局"],
	["TITLE-END", "标题: [关于防汛, 工作的通知；]", "标题: [关于防汛, 工作的通知]"],
	["TITLE-NO-DE", "标题: 关于召开会议通知", "标题: 关于召开会议的通知"],
	["TITLE-NO-DE", "标题: 关于加强防汛工作实施意见", "标题: 关于加强防汛工作的实施意见"],
	["DOCNO-BRACKET", "发文字号: 清水发（2026）第012号", "发文字号: 清水发〔2026〕12号"],
];

test.each(MENDED)("%s: %s becomes %s", async (code, wrong, right) => {
	const [key = ""] = wrong.split(":");
	const keys = NOTICE.split("\n").filter((line) => line !== "" && !line.startsWith(`${key}:`));
	const base = `${keys.join("\n").replace("通知", right.includes("意见") ? "意见" : "通知")}\n${key === "标题" ? "" : "标题: 清河县水利局关于防汛的通知\n"}正文: 请落实。\n`;
	const after = await mended(`${base}${wrong}\n`, [code]);
	expect(after).toBe(`${base}${right}\n`);
	expect((await found(after)).map((one) => one.code)).not.toContain(code);
});

test("without a form that it can be, nothing is put", async () => {
	for (const line of ["份号: 12号", "密级: 内部", "印发日期: 26年5月6日", "印发日期: 2026年2月30号"]) {
		const told = (await found(`${NOTICE}标题: 关于防汛的通知\n正文: 请落实。\n${line}\n`)).filter(
			({ code }) => code === "FIELD-FORM" || code === "DATE-FORM",
		);
		expect(told.length, line).toBe(1);
		expect(told[0]?.fix, line).toBeUndefined();
	}
});

describe("words that the templates print", () => {
	test.each(Object.entries(PRINTED_CLOSINGS))("%s", (name, { printed, like }) => {
		const template = readFileSync(new URL(`../../templates/${name}.hbs`, import.meta.url), "utf8");
		expect(template).toContain(`@结语 ${printed}`);
		expect(like.test(printed)).toBe(true);
		expect(like.test(`一句话。${printed}`)).toBe(true);
		expect(like.test("按时完成。")).toBe(false);
	});
});

describe("the reference", () => {
	test("names rules that there are, or says why there is none", () => {
		for (const { row, code, why } of FIELDS_AND_GENRES) {
			const codes = [code ?? []].flat();
			expect(codes.length > 0 || why !== undefined, row).toBe(true);
			// What the schema and the pages tell is no rule that a project may set.
			const others = ["FIELD-FORM", "FIELD-VALUE", "FONT-LACKS"];
			expect(
				codes.filter((one) => !RULE_CODES.has(one) && !others.includes(one)),
				row,
			).toEqual([]);
		}
	});

	test("every rule of fields is in it", () => {
		const named = new Set(FIELDS_AND_GENRES.flatMap(({ code }) => [code ?? []].flat()));
		expect(Object.keys(FIELDS_SEVERITY).filter((code) => !named.has(code))).toEqual([]);
	});
});

/** Texts that patterns could start over on, in each of the fields that are looked at. */
const LONG = [
	"，",
	"《",
	"〈甲〉",
	"见附件9",
	"【待",
	"。　",
	"（",
	"印发",
	"妥否，",
	"甲乙 ",
	"12月40日",
	"〔2026〕",
];

test.each(LONG)("“%s” over and over takes no longer than it is long", async (part) => {
	const plan = (times: number) => {
		const text = `甲《${part.repeat(times)}乙`;
		const rest = `主送机关: '${text}'\n签发人: '${text}'\n附注: '${text}'\n印发机关: '${text}'\n`;
		return `文种: 复函\n版式: 文件\n发文机关: 甲\n标题: '${text}'\n正文: '${text}'\n结语: '${text}'\n${rest}附件: [{名称: '${text}', 随文: 否}]\n`;
	};
	const timed = async (times: number) => {
		const { named } = await checkPlan({ file: "plan.yaml", bytes: Buffer.from(plan(times)) });
		const own = RULES.filter(({ codes }) =>
			codes.some((code) => code in FIELDS_SEVERITY || code === "PLACEHOLDER"),
		);
		const start = process.cpuUsage();
		for (const { run } of own) run(named as NonNullable<typeof named>, false);
		const { user, system } = process.cpuUsage(start);
		return (user + system) / 1000;
	};
	await timed(500);
	const short = await timed(1000);
	expect(await timed(8000)).toBeLessThan(8 * 6 * Math.max(short, 5));
});
