import { describe, expect, test } from "vitest";
import { builtinCatalogue } from "../../src/genres/catalogue.ts";
import { skeleton } from "../../src/plan/skeleton.ts";
import { reportText } from "../../src/report/text.ts";
import { walkOf } from "../readers/make.ts";

const { genres } = builtinCatalogue.all();
const findGenre = (name: string) => builtinCatalogue.find(name).genre;
const DAY = { year: 2026, month: 11, day: 23 };

describe("a new plan", () => {
	test.each(genres.map((genre) => [genre.title, genre] as const))(
		"of %s has no findings under any of its names, and leaves no year out",
		async (_, genre) => {
			for (const name of [genre.name, genre.title, ...genre.also]) {
				const plan = skeleton(genre, name, DAY);
				const walk = await walkOf(plan);
				expect([name, walk.diagnostics.length > 0 ? reportText(walk, false) : ""]).toEqual([name, ""]);
				expect(walk.document?.genre).toBe(genre.name);
				expect(plan).not.toMatch(/YYYY|NNNN/);
			}
		},
	);

	test.each(genres.map((genre) => [genre.title, genre] as const))(
		"of %s is told every text left to be written once it is final",
		async (_, genre) => {
			const plan = skeleton(genre, genre.title, DAY).replace("\n状态: 草稿\n", "\n状态: 定稿\n");
			const { diagnostics } = await walkOf(plan);
			const left = diagnostics.filter(({ code }) => code === "PLACEHOLDER");
			expect(left.map(({ severity }) => severity)).toEqual(
				[...plan.matchAll(/: 这里写/g)].map(() => "error"),
			);
		},
	);

	test("writes only what its genre knows", () => {
		for (const { name, samples, fields, sections } of genres) {
			const unknown = Object.keys(samples).filter((key) => !(key in fields || key in sections));
			expect([name, unknown]).toEqual([name, []]);
		}
	});

	test("says the name it was asked for in its title, too", () => {
		const genre = findGenre("述职述廉报告");
		expect(genre && skeleton(genre, "述职述廉报告", DAY)).toContain("\n标题: 2026年度述职述廉报告\n");
	});

	test("leaves out what its genre has an empty sample for", () => {
		const genre = findGenre("办法");
		const plan = genre && skeleton(genre, "办法", DAY);
		expect(plan).toContain("\n章:\n");
		expect(plan).not.toMatch(/^(引言|章节|成文日期|发文机关):/m);
	});
});

/** What offices call the documents of their daily life. */
test.each([
	["实施方案", "work-plan"],
	["专项整治方案", "work-plan"],
	["专项整治行动方案", "work-plan"],
	["整改方案", "work-plan"],
	["活动方案", "work-plan"],
	["年度计划", "work-schedule"],
	["年度工作要点", "work-priorities"],
	["年度总结", "annual-summary"],
	["年度工作总结和工作计划", "summary-and-plan"],
	["自查自纠报告", "self-inspection"],
	["汇报", "situation-report"],
	["情况汇报", "situation-report"],
	["贯彻落实情况报告", "situation-report"],
	["考察报告", "research-report"],
	["典型材料", "experience"],
	["述责述廉报告", "duty-report"],
	["对照检查", "examination-material"],
	["专项应急预案", "emergency-plan"],
	["实施细则", "measures"],
	["暂行规定", "measures"],
	["管理制度", "measures"],
	["章程", "measures"],
])("%s is a %s", (name, genre) => {
	expect(findGenre(name)?.name).toBe(genre);
});
