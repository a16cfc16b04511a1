/** Plans made up from a seed, the same each time; as JSON, which is YAML. */
import { Writer } from "./generated.ts";

type Plan = Record<string, unknown>;

const GENRES = [
	"工作方案",
	"工作计划",
	"自查报告",
	"年度工作总结",
	"调研报告",
	"通知",
	"通报",
	"意见",
	"报告",
	"请示",
	"函",
	"批复",
	"纪要",
	"命令",
	"简报",
	"讲话稿",
	"应急预案",
	"办法",
	"通用",
];
const LAYOUTS: Record<string, string> = { 纪要: "纪要", 命令: "命令", 简报: "简报" };
const SECTIONS = ["指导思想", "工作目标", "主要任务", "实施步骤", "保障措施", "存在问题", "下一步打算"];
const OWN_LINE = ["独行", "连排"];

function table(writer: Writer): Plan {
	const columns = writer.number(2, 6);
	const long = writer.number(0, columns - 1);
	const entry = (column: number) =>
		column === long ? writer.text(writer.number(4, 60)) : writer.han(writer.number(1, 7));
	return {
		...(writer.chance(0.6) ? { 标题: writer.han(writer.number(5, 18)) } : {}),
		表头: writer.list(columns, () => writer.han(writer.number(2, 5))),
		行: writer.list(writer.pick([2, 5, 12, 40]), () => writer.list(columns, entry)),
		...(writer.chance(0.2) ? { 上注: "单位：万元" } : {}),
	};
}

/** Items of one level, some with items of the next. */
function items(writer: Writer, depth: number): unknown[] {
	return writer.list(writer.number(2, 4), () => {
		if (writer.chance(0.4)) return writer.text(writer.pick([20, 60, 140]));
		const deeper = depth < 2 && writer.chance(0.3) ? { 条目: items(writer, depth + 1) } : {};
		const text = writer.list(writer.number(1, 2), () => writer.text(writer.pick([30, 90, 200])));
		return { 标题: writer.han(writer.number(4, 16)), 内容: text, ...deeper };
	});
}

function section(writer: Writer, isRich: boolean): unknown {
	const kind = writer.number(0, 4);
	if (kind === 0) return writer.text(writer.pick([40, 120, 260]));
	if (kind === 1) return writer.list(writer.number(2, 5), () => writer.text(writer.pick([20, 60])));
	const flow: unknown[] = [writer.text(40), { 条目: items(writer, 0) }];
	if (isRich && writer.chance(0.4)) flow.push({ 表格: table(writer) }, writer.text(20));
	return { 内容: flow, ...(writer.chance(0.4) ? { 小标题: writer.pick(OWN_LINE) } : {}) };
}

function body(writer: Writer, genre: string): Plan {
	const isRich = writer.chance(0.4);
	const preamble = writer
		.list(writer.number(1, 3), () => writer.text(writer.pick([50, 120, 220])))
		.join("\n");
	if (genre === "办法")
		return {
			章: writer.list(writer.number(2, 5), () => ({
				标题: writer.han(writer.number(2, 6)),
				条文: writer.list(writer.number(2, 6), () => writer.text(writer.pick([40, 110]))),
			})),
		};
	if (writer.chance(0.25))
		return { 正文: writer.list(writer.number(1, 8), () => writer.text(writer.pick([40, 120, 220]))) };
	const names = SECTIONS.slice(0, writer.number(1, SECTIONS.length));
	return { 引言: preamble, ...Object.fromEntries(names.map((name) => [name, section(writer, isRich)])) };
}

const attachment = (writer: Writer): Plan => ({
	名称: writer.han(writer.number(5, 34)),
	...(writer.chance(0.5)
		? { 表格: table(writer), ...(writer.chance(0.5) ? { 方向: "横" } : {}) }
		: { 内容: writer.list(writer.number(1, 9), () => writer.text(writer.pick([40, 150]))) }),
});

export function generatedPlan(seed: number): string {
	const writer = new Writer(seed + 10_000);
	const genre = writer.pick(GENRES);
	const layout = LAYOUTS[genre] ?? writer.pick(["无版头", "文件", "文件", "信函"]);
	const names = writer.list(
		layout === "文件" && writer.chance(0.2) ? writer.number(2, 4) : 1,
		() => `${writer.han(writer.number(2, 3))}市${writer.han(writer.number(2, 8))}局`,
	);
	const hasHead = layout !== "无版头";
	const hasImprint = hasHead && writer.chance(0.8);
	const plan: Plan = {
		文种: genre,
		标题: writer.han(writer.number(8, 60)),
		版式: layout,
		...(hasHead && writer.chance(0.2) ? { 份号: "000012", 密级: "机密★1年" } : {}),
		...(hasHead && writer.chance(0.2) ? { 紧急程度: "特急" } : {}),
		发文机关: names,
		...(hasHead
			? { 发文字号: { 命令: "第12号", 纪要: "第17期", 简报: "第8期" }[layout] ?? "某政发〔2026〕12号" }
			: {}),
		...(genre === "请示" || genre === "报告"
			? { 签发人: writer.list(names.length, () => writer.han(3)) }
			: {}),
		主送机关: writer.list(genre === "请示" ? 1 : writer.pick([1, 2, 6]), () => `各${writer.han(5)}局`),
		...body(writer, genre),
		...(writer.chance(0.4) ? { 附件: writer.list(writer.number(1, 3), () => attachment(writer)) } : {}),
		...(writer.chance(0.1) ? { 署名: "无" } : {}),
		成文日期: "2026-11-23",
		...(writer.chance(0.3) ? { 印章: "不加盖" } : {}),
		...(writer.chance(0.2) ? { 附注: "联系人：张三，联系电话：0571-88888888" } : {}),
		...(hasImprint ? { 抄送机关: writer.list(writer.pick([1, 4, 14]), () => `市${writer.han(6)}`) } : {}),
		...(hasImprint ? { 印发机关: "某市人民政府办公室", 印发日期: "2026-11-24" } : {}),
	};
	return JSON.stringify(plan, undefined, "\t");
}
