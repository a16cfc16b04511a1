/**
 * Plans whose texts end in every way, made up from a seed. The text has characters of its own, so that it is known on
 * the page: neither names nor 附件说明 nor 附注 have any of them.
 */
import type { Block, Document } from "../../src/document/document.ts";
import { image } from "../formats/images.ts";
import { walkOf } from "../readers/make.ts";
import { Writer } from "./generated.ts";

export const TEXT_CHARACTERS = "山石田土木禾竹米鱼虫请复";
const MARKS = ["，", "、", "；", "，"];
const LINE = 28;
const LAYOUTS = { 文件: "通知", 信函: "函", 无版头: "工作方案", 纪要: "纪要" };

type Plan = Record<string, unknown>;

function words(writer: Writer, length: number): string {
	let text = "";
	while (text.length < length - 1)
		text +=
			writer.list(writer.number(3, 9), () => writer.pick([...TEXT_CHARACTERS.slice(0, 10)])).join("") +
			(writer.chance(0.2) ? String(writer.number(1, 2026)) : writer.pick(MARKS));
	return `${text.slice(0, Math.max(1, length - 1))}。`;
}

/** About that many lines. */
const linesOf = (writer: Writer, count: number): string =>
	words(writer, Math.max(4, (count - 1) * LINE + writer.number(-2, 25)));

const table = (writer: Writer): Plan => ({
	...(writer.chance(0.5) ? { 标题: words(writer, 9).slice(0, -1) } : {}),
	表头: ["山", "田", "竹"],
	行: writer.list(writer.pick([1, 2, 4, 9, 18, 30]), (index) => [
		String(index + 1),
		words(writer, writer.pick([4, 12, 40])),
		words(writer, 5),
	]),
	...(writer.chance(0.3) ? { 下注: "注：单位为万元。" } : {}),
});

const HAN_NAMES = [
	"发展和改革委员会",
	"财政局",
	"住房和城乡建设局",
	"公安局",
	"交通运输委",
	"教育局",
	"卫生健康委",
];
const issuers = (writer: Writer, count: number): string[] =>
	HAN_NAMES.slice(0, count).map((name) =>
		writer.chance(0.1) ? `云州市${name}ABC WMO` : `${writer.chance(0.3) ? "云州" : "云州市"}${name}`,
	);

function lastBlocks(writer: Writer): unknown[] {
	const kind = writer.number(0, 9);
	if (kind < 5) return [linesOf(writer, writer.pick([1, 1, 2, 2, 3, 4, 5, 6, 8, 9, 12, 16, 21, 25, 33, 40]))];
	if (kind < 7) return [linesOf(writer, 2), { 表格: table(writer) }];
	if (kind < 9)
		return [{ 条目: writer.list(writer.number(2, 5), () => linesOf(writer, writer.pick([1, 2, 3, 5]))) }];
	return [{ 条目: [{ 标题: words(writer, 8).slice(0, -1), 内容: linesOf(writer, 4) }] }];
}

/** The plan of a seed, and whether an image ends its text. */
export function endingPlan(seed: number): { plan: string; hasImage: boolean } {
	const writer = new Writer(seed + 70_000);
	const layout = writer.pick(["文件", "文件", "信函", "无版头", "无版头", "纪要"] as const);
	const count = layout === "文件" || layout === "无版头" ? writer.pick([1, 1, 1, 2, 3, 4, 5, 6, 7]) : 1;
	const names = issuers(writer, count);
	const isHeaded = layout !== "无版头";
	const attachments = writer.chance(0.35) ? writer.pick([1, 2, 3, 6]) : 0;
	const plan: Plan = {
		文种: LAYOUTS[layout],
		版式: layout,
		标题: `关于${"某".repeat(writer.number(4, 24))}的${LAYOUTS[layout]}`,
		发文机关: names,
		...(count > 1 ? { 发文机关标志: "云州市人民政府文件" } : {}),
		...(isHeaded ? { 发文字号: layout === "纪要" ? "第3期" : "云政发〔2026〕3号" } : {}),
		...(layout === "纪要" ? { 署名: "云州市人民政府办公室" } : { 主送机关: "各单位" }),
		章节: [
			{
				标题: "山石",
				内容: [
					...writer.list(writer.number(0, 3), () => linesOf(writer, writer.number(1, 9))),
					...lastBlocks(writer),
				],
			},
		],
		...(attachments > 0
			? {
					附件: writer.list(attachments, () => ({
						名称: "某".repeat(writer.pick([6, 12, 40])),
						内容: "附件内容。",
						随文: writer.chance(0.5) ? "否" : "是",
					})),
				}
			: {}),
		成文日期: "2026-11-23",
		印章: writer.pick(["加盖", "加盖", "不加盖", "签名章"]),
		...(writer.chance(0.25) ? { 附注: `联系人：某某，电话：${"1".repeat(writer.pick([8, 60]))}` } : {}),
		...(isHeaded && writer.chance(0.6)
			? {
					抄送机关: writer.list(writer.pick([1, 4, 20]), () => "某市某某某某局"),
					印发机关: "某办公室",
					印发日期: "2026-11-24",
				}
			: {}),
	};
	return { plan: JSON.stringify(plan), hasImage: writer.chance(0.12) };
}

export async function endingDocument(seed: number): Promise<Document> {
	const { plan, hasImage } = endingPlan(seed);
	const { document, diagnostics } = await walkOf(plan);
	if (document === undefined) throw new Error(JSON.stringify(diagnostics));
	const writer = new Writer(seed);
	const picture: Block[] = hasImage
		? [image(writer.number(60, 150), writer.number(20, 160), writer.chance(0.5) ? "山石图" : "")]
		: [];
	const seals =
		document.seal === "sealed" && writer.chance(0.4) ? document.signatures.map(() => image(42, 42, "")) : [];
	return { ...document, body: [...document.body, ...picture], seals };
}
