import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Document } from "../../src/document/document.ts";
import { partsOf } from "../../src/formats/detached.ts";
import { writeDocx } from "../../src/formats/docx/index.ts";
import { DEFAULT_PROFILE, type Profile } from "../../src/standard/layout.ts";
import { NOTICE, PLAN } from "../formats/documents.ts";
import { DOCUMENTS, HEADED, LONGER, MARKS, POSTS } from "./element-documents.ts";
import { CHARACTER, centreOf, Laid, LEFT, MIDDLE, RIGHT } from "./laid.ts";
import { toPdf } from "./lay-out.ts";
import { MISSING } from "./measure.ts";
import type { Box, TextLine } from "./pages.ts";

const folder = mkdtempSync(join(tmpdir(), "gzfa-elements-"));
afterAll(() => rmSync(folder, { recursive: true }));

const PREPRINTED: Profile = {
	...DEFAULT_PROFILE,
	choices: {
		...DEFAULT_PROFILE.choices,
		preprintedHead: { ...DEFAULT_PROFILE.choices.preprintedHead, value: true },
	},
};

const near = (found: number | undefined, wanted: number, tolerance = 0.5) =>
	expect(Math.abs((found ?? Number.NaN) - wanted), `${found} is ${wanted}`).toBeLessThanOrEqual(tolerance);
const laid = (name: string): Laid => new Laid(name, "33476.2", join(folder, `${name}.pdf`));
const RED = "FF0000";
const redLines = (one: Laid): TextLine[] => one.page(1).lines.filter(({ colour }) => colour === RED);
const pictures = (one: Laid): Box[] => one.pages.flatMap((page) => page.pictures);
const middle = ({ y0, y1 }: Box): number => (y0 + y1) / 2;
const middleOf = ({ y, sizePt }: TextLine): number => y - 0.38 * sizePt * (25.4 / 72);

describe.skipIf(MISSING.length > 0)("laid out by LibreOffice", { timeout: 300_000 }, () => {
	beforeAll(async () => {
		const files: string[] = [];
		const put = async (name: string, document: Document, profile?: Profile) => {
			const file = join(folder, `${name}.docx`);
			writeFileSync(file, await writeDocx(document, profile));
			files.push(file);
		};
		for (const [name, document] of Object.entries(DOCUMENTS)) await put(name, document);
		for (const [name, document] of Object.entries(HEADED)) {
			await put(`printed-${name}`, document);
			await put(`blank-${name}`, document, PREPRINTED);
		}
		const unbound = { ...NOTICE, attachments: PLAN.attachments.map((one) => ({ ...one, bound: false })) };
		for (const { suffix, document } of partsOf(unbound)) await put(`parts${suffix}`, document);
		toPdf(files, folder);
	}, 300_000);

	test.each(Object.keys(MARKS))(
		"发文机关标志 stands 35 mm below the type area's top, within it: %s",
		(name) => {
			const one = laid(name);
			const marks = redLines(one);
			near(Math.min(...marks.map((mark) => one.ink(1, mark).y0)), 72);
			const [left, right] = [Math.min(...marks.map(({ x0 }) => x0)), Math.max(...marks.map(({ x1 }) => x1))];
			expect(left).toBeGreaterThanOrEqual(LEFT);
			expect(right).toBeLessThanOrEqual(RIGHT);
			near((left + right) / 2, MIDDLE, 1);
			expect(marks.every(({ sizePt }) => sizePt >= 17)).toBe(true);
			// The text begins on the first page.
			expect(one.find("为深入贯彻落实").page).toBe(1);
		},
	);
	test("a long name stands on two lines; 文件 beside the middle of several", () => {
		expect(redLines(laid("mark22"))).toHaveLength(1);
		expect(redLines(laid("mark60"))).toHaveLength(2);
		const glyphs = redLines(laid("stacked2")).flatMap((one) => one.glyphs);
		const ys = glyphs.filter(({ text }) => !/[文件]/.test(text)).map(({ y }) => y);
		near(glyphs.find(({ text }) => text === "件")?.y, (Math.min(...ys) + Math.max(...ys)) / 2, 0.3);
	});

	test.each(Object.keys(HEADED))("paper with its head printed: all else stands where it does: %s", (name) => {
		const [printed, blank] = [laid(`printed-${name}`), laid(`blank-${name}`)];
		expect(
			blank.pages.flatMap(({ lines, rules }) => [...lines, ...rules]).map((one) => one.colour),
		).not.toContain(RED);
		const below = printed.page(1).lines.filter(({ colour }) => colour !== RED);
		expect(blank.page(1).lines.map(({ text }) => text)).toEqual(below.map(({ text }) => text));
		for (const [index, { x0, y }] of blank.page(1).lines.entries()) {
			near(x0, below[index]?.x0 ?? 0, 0.1);
			near(y, below[index]?.y ?? 0, 0.3);
		}
	});

	test.each([
		["seal", 42],
		["seal-large", 50],
		["seal-small", 30],
		["seal-long", 42],
	])("one seal: %s", (name, diameter) => {
		const one = laid(name);
		const [seal] = pictures(one) as [Box];
		const date = one.find("2026年");
		const signature = one.near(date, -1);
		const above = one.near(signature, -1);
		near(seal.x1 - seal.x0, diameter, 0.3);
		for (const text of [date, signature]) near(centreOf(text), centreOf(seal));
		if (name !== "seal-long") near((RIGHT - date.x1) / CHARACTER, 4, 0.15);
		// Within one line of the text, name and date at its middle and somewhat lower, and it does not touch the text.
		const gap = seal.y0 - (above.y + 0.12 * 5.64);
		expect(gap).toBeGreaterThan(0);
		expect(gap).toBeLessThanOrEqual(10.39);
		const pair = (middleOf(signature) + middleOf(date)) / 2;
		expect(pair).toBeGreaterThan(middle(seal));
		expect(date.y).toBeLessThan(seal.y1);
		expect(signature.x0).toBeGreaterThanOrEqual(LEFT - 0.1);
		expect(signature.x1).toBeLessThanOrEqual(RIGHT + 0.3);
	});

	test.each(["seals3", "seals5", "seals-long"])(
		"seals of several neither touch nor leave the type area: %s",
		(name) => {
			const one = laid(name);
			const boxes = pictures(one);
			const names = DOCUMENTS[name]?.signatures.length;
			expect(boxes).toHaveLength(names ?? 0);
			for (const box of boxes) {
				expect(box.x0).toBeGreaterThanOrEqual(LEFT);
				expect(box.x1).toBeLessThanOrEqual(RIGHT);
				for (const other of boxes) {
					if (other === box) continue;
					const apart = Math.hypot(centreOf(box) - centreOf(other), middle(box) - middle(other));
					expect(apart).toBeGreaterThan(43);
				}
			}
			const first = Math.min(...boxes.map(({ y0 }) => y0));
			const inFirstRow = boxes.filter(({ y0 }) => y0 - first < 1);
			expect(inFirstRow.length).toBeLessThanOrEqual(3);
			expect(first - (one.find(/严?重视$|重视/).y + 0.7)).toBeLessThanOrEqual(10.39);
			const last = boxes.at(-1) as Box;
			near(centreOf(one.find("2026年")), centreOf(last));
		},
	);

	test("no seal: the date begins two characters right of the name; the last one where there are several", () => {
		const one = laid("unsealed");
		const name = one.find("清河县人民政府防汛");
		near((RIGHT - name.x1) / CHARACTER, 2, 0.1);
		near((one.find("2026年").x0 - name.x0) / CHARACTER, 2, 0.1);
		near(one.blank(one.near(name, -1), name), 1, 0.05);
		const joint = laid("unsealed-joint");
		const [first, last, date] = [joint.find(LONGER), joint.find("清河县民政局"), joint.find("2026年")];
		expect(first.y).toBeLessThan(last.y);
		near((date.x0 - last.x0) / CHARACTER, 2, 0.1);
		expect(RIGHT - date.x1).toBeGreaterThan(2 * CHARACTER - 0.5);
	});

	test.each(["stamp", "stamps"])("stamps: %s", (name) => {
		const one = laid(name);
		const stamps = pictures(one);
		const posts = POSTS.slice(0, stamps.length).map(({ post }) => one.find(post[0]?.text ?? ""));
		stamps.forEach((box, index) => {
			near((RIGHT - box.x1) / CHARACTER, 4, 0.1);
			near((box.x0 - (posts[index]?.x1 ?? 0)) / CHARACTER, 2, 0.1);
			near(posts[index] && middleOf(posts[index]), middle(box));
		});
		const [first, last] = [stamps[0] as Box, stamps.at(-1) as Box];
		// Two blank lines above the first, one below the last, counted from the lines' edges.
		near(first.y0 - one.near(posts[0] as TextLine & { page: number }, -1).y - 2.08, 2 * 10.39, 1);
		const date = one.find("2026年");
		near(date.y - 0.8 * 10.39 - last.y1, 10.39, 1);
		near((RIGHT - date.x1) / CHARACTER, 4, 0.15);
		if (stamps.length > 1) expect(last.y0).toBeGreaterThan(first.y1 + 1);
	});
	test("room for a stamp that comes from a hand", () => {
		const one = laid("stamp-room");
		const post = one.find("清河县财政局局长");
		expect(post.text).not.toContain("宋明哲");
		near(RIGHT - post.x1, 40 + 6 * CHARACTER);
	});

	test.each(["list1", "list11"])("附件说明: names hang below each other: %s", (name) => {
		const one = laid(name);
		const lines = one.lines(1).filter(({ y }) => y >= one.find("附件：").y);
		const first = lines[0] as TextLine;
		near((first.x0 - LEFT) / CHARACTER, 2, 0.05);
		// Behind the ordinal, behind 附件： of a single one, or at the start of a further line.
		const starts = lines.map(
			({ text, glyphs }) => glyphs[/^(?:附件：)?(?:\d+\.)?/.exec(text)?.[0].length ?? 0],
		);
		for (const start of starts) near(start?.x, starts[0]?.x ?? 0, 0.2);
		expect(lines.length).toBeGreaterThan(name === "list1" ? 1 : 11);
	});

	test("a page on its side has its number where the others have theirs", () => {
		const one = laid("turned");
		for (const { number, turned, width, height } of one.pages.filter((page) => page.width > page.height)) {
			expect([Math.round(width), Math.round(height)]).toEqual([297, 210]);
			expect(turned.map(({ text }) => text).join("")).toBe(`—${number}—`);
			expect(turned.every(({ head }) => head === "right")).toBe(true);
			const ys = turned.flatMap(({ y, width: long }) => [y, y + long]);
			const inset = number % 2 === 1 ? RIGHT - Math.max(...ys) : Math.min(...ys) - LEFT;
			near(inset / (14 * (25.4 / 72)), 1, 0.1);
		}
	});

	test("an attachment that is not bound is a file of its own, its number above its title", () => {
		for (const [name, title] of [
			["parts-附件1", "重点任务分工表"],
			["parts-附件2", "全市自建房安全专项整治工作领导小组"],
		] as const) {
			const one = laid(name);
			const label = one.find(`×政发〔2026〕12号${name.slice(6)}`);
			near(label.x0, one.page(1).width > one.page(1).height ? 32.58 : LEFT);
			expect(one.lines(1)[0]?.text).toBe(label.text);
			near(one.blank(label, one.find(title)), 1, 0.05);
			expect(one.pages[0]?.number).toBe(1);
		}
		expect(laid("parts").has("重点任务分工表")).toBe(false);
	});
});
