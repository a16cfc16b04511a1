/** What the golden documents must come to: their pages, and what no clause of the standard asks of them. */
import { expect } from "vitest";
import { centreOf, type Laid, LEFT, MIDDLE, type ProfileName, RIGHT } from "./laid.ts";

/** Of the default profile and of that of GB/T 9704, which does not ask for 版记 on an even page. */
export const PAGES: Record<string, readonly [number, number]> = {
	"attachment-one": [4, 3],
	"attachments-five": [8, 7],
	"attachments-unbound": [4, 3],
	briefing: [2, 2],
	"cc-three-lines": [2, 2],
	"document-down": [2, 2],
	"document-level": [2, 2],
	"document-up-joint": [2, 2],
	"document-up": [2, 2],
	"draft-title": [2, 2],
	image: [2, 2],
	"imprint-after-blank": [4, 3],
	"imprint-page-1": [2, 1],
	"imprint-page-2": [2, 2],
	"imprint-page-3": [4, 3],
	"imprint-page-4": [4, 4],
	"issued-plan": [6, 5],
	"joint-sealed": [2, 2],
	"joint-stamps": [1, 1],
	"joint-unsealed": [2, 2],
	landscape: [4, 4],
	"letter-one-page": [1, 1],
	letter: [2, 2],
	"long-mark": [2, 2],
	"long-table": [5, 5],
	minutes: [2, 2],
	"order-issued": [3, 3],
	order: [2, 2],
	plain: [3, 3],
	preprinted: [2, 2],
	"rare-names": [2, 2],
	"recipients-80": [4, 3],
	rules: [2, 2],
	"seal-image": [2, 2],
	"short-mark": [2, 2],
	stamp: [2, 2],
	"title-four": [2, 2],
	"unsealed-long-name": [2, 2],
	"unsealed-short-name": [2, 2],
};

const ENTRIES: Record<ProfileName, 0 | 1> = { "33476.2": 0, "9704": 1 };
export const pagesOf = ({ name, profile }: Laid): number | undefined => PAGES[name]?.[ENTRIES[profile]];

const texts = (laid: Laid): string =>
	laid.pages
		.flatMap(({ number }) => laid.lines(number))
		.map(({ text }) => text)
		.join("");

/** In the order of the text. */
function inOrder(laid: Laid, ...words: string[]): void {
	const all = texts(laid);
	const at = words.map((word) => all.indexOf(word));
	expect(
		at.every((where, index) => where > (at[index - 1] ?? -1)),
		`${words.join()} at ${at.join()}`,
	).toBe(true);
}

const near = (found: number, wanted: number, tolerance = 0.5) =>
	expect(Math.abs(found - wanted), `${found} is ${wanted}`).toBeLessThanOrEqual(tolerance);

export const SHOWS: Record<string, (laid: Laid) => void> = {
	"attachments-unbound"(laid) {
		expect(laid.parts.map(({ pages }) => pages.length)).toEqual([1, 1]);
		expect(laid.parts.map((part) => part.pageNumber(1)?.text)).toEqual(["—1—", "—1—"]);
		expect(laid.has("安全鉴定包括")).toBe(false);
		inOrder(laid, "附件：1.", "2.水库大坝", "3.水库大坝", "中型水库由", "印发");
	},
	briefing(laid) {
		const [mark] = laid.lines(1);
		if (mark === undefined) throw new Error("no mark");
		near(laid.ink(1, mark).y0, 72);
		inOrder(laid, "编者按：", "一、", "二、", "三、", "供稿", "报：", "送：", "发：", "共印120份");
	},
	image(laid) {
		const [page] = laid.pages.filter(({ pictures }) => pictures.length > 0);
		const [picture] = page?.pictures ?? [];
		if (page === undefined || picture === undefined) throw new Error("no picture");
		near(centreOf(picture), MIDDLE);
		near(picture.x1 - picture.x0, 110);
		const caption = laid.find("城区排水改造片区划分示意图");
		expect(caption.page).toBe(page.number);
		near(centreOf(caption), MIDDLE);
		expect(caption.y).toBeGreaterThan(picture.y1);
		expect(caption.y - picture.y1).toBeLessThan(12);
	},
	"rare-names"(laid) {
		const glyphs = laid.pages.flatMap(({ lines }) => lines).flatMap((line) => line.glyphs);
		const rare = glyphs.filter(({ text }) => /[镕喆堃]/.test(text));
		expect(new Set(rare.map(({ text }) => text)).size).toBe(3);
		// The face of the text has none of them; another one stands in, as wide.
		for (const { font, width, sizePt } of rare) {
			expect(font).not.toMatch(/^Fandol/);
			near(width, sizePt * (25.4 / 72), 0.01);
		}
	},
	rules: (laid) =>
		inOrder(
			laid,
			"第一条",
			"第二条",
			"第三条",
			"（一）",
			"（二）",
			"1.",
			"3.",
			"（三）",
			"第四条",
			"第五条",
			"第六条",
			"第七条",
		),
	"order-issued": (laid) =>
		inOrder(laid, "第16号", "市长", "2026年12月3日", "第一章", "第一条", "第四章", "第十条"),
	"issued-plan": (laid) =>
		inOrder(
			laid,
			"2026年5月6日",
			"（此件公开发布）",
			"一、总体要求",
			"附件：1.",
			"供水设施改造任务表",
			"水质检测项目和频次",
			"抄送：",
		),
	landscape(laid) {
		const turned = laid.pages.filter(({ width, height }) => width > height);
		for (const { number } of turned)
			expect(laid.lines(number).some(({ text }) => text.startsWith("序号"))).toBe(true);
	},
	"joint-stamps": (laid) => inOrder(laid, "石敬尧", "方牧之", "姜以诚", "2026年9月30日"),
	"imprint-page-2": (laid) => expect(laid.find("抄送：").page).toBe(2),
	"imprint-page-4": (laid) => expect(laid.find("抄送：").page).toBe(4),
	"imprint-page-1": (laid) => expect(laid.find(/印发$/).page).toBe(laid.profile === "9704" ? 1 : 2),
	"imprint-page-3": (laid) => expect(laid.find(/印发$/).page).toBe(laid.profile === "9704" ? 3 : 4),
	preprinted(laid) {
		expect(laid.pages.flatMap(({ lines }) => lines).filter(({ colour }) => colour === "FF0000")).toEqual([]);
		expect(laid.page(1).rules).toEqual([]);
		expect(laid.has("云州市人民政府文件")).toBe(false);
		expect(laid.find("云政复〔2026〕17号").x0).toBeGreaterThan(LEFT);
		expect(laid.find("云政复〔2026〕17号").x1).toBeLessThan(RIGHT);
	},
};

/** Paper that has its head printed: all below it stands where it does when the head is printed with it. */
export function standsAsPrinted(blank: Laid, printed: Laid): void {
	const below = (laid: Laid) =>
		laid.pages.flatMap(({ number }) =>
			laid
				.lines(number)
				.filter(({ colour }) => colour === "000000")
				.map(({ text, y }) => `${number} ${y.toFixed(1)} ${text}`),
		);
	expect(below(blank)).toEqual(below(printed));
}
