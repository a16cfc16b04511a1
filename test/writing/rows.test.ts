import { expect, test } from "vitest";
import { builtinTitles } from "../../src/genres/catalogue.ts";
import { checkPlan } from "../../src/pipeline.ts";
import type { Role } from "../../src/writing/row.ts";
import { WRITING, WRITING_CODES, type WritingCode } from "../../src/writing/rules.ts";

/** A plan that has a text where a rule looks for it; JSON is YAML that needs no care for what the text has in it. */
function planWith(text: string, role: Role): string {
	const plan: Record<string, unknown> = { 文种: "通用", 标题: "关于某事的说明", 正文: "一句话。" };
	if (role === "title") plan.标题 = text;
	if (role === "text") plan.正文 = [text];
	if (role === "heading")
		return JSON.stringify({ ...plan, 正文: undefined, 章节: [{ 标题: text, 内容: "一句话。" }] });
	if (role === "cell") plan.正文 = [{ 表格: { 表头: ["甲"], 行: [[text]] } }];
	if (role === "caption") plan.正文 = [{ 表格: { 标题: text, 表头: ["甲"], 行: [["乙"]] } }];
	if (role === "attachment") plan.附件 = [{ 名称: text, 随文: "否" }];
	if (role === "field") plan.附注 = text;
	return JSON.stringify(plan);
}

async function told(code: WritingCode, text: string) {
	const role = (WRITING[code].in ?? ["text"])[0] as Role;
	const typed = planWith(text, (WRITING[code].in ?? ["text"]).includes("text") ? "text" : role);
	const { diagnostics } = await checkPlan({ file: "plan.yaml", bytes: Buffer.from(typed) });
	return { typed, found: diagnostics.filter((one) => one.code === code) };
}

/** The text with everything put that the findings say. */
function mended(typed: string, found: Awaited<ReturnType<typeof told>>["found"]): string {
	const edits = found.flatMap(({ fix }) => fix?.edits ?? []).sort((a, b) => b.span.start - a.span.start);
	return edits.reduce(
		(text, { span, text: put }) => text.slice(0, span.start) + put + text.slice(span.end),
		typed,
	);
}

test.each(WRITING_CODES)("%s finds what is wrong, and what to write instead", async (code) => {
	for (const [wrong, right] of WRITING[code].about().wrong) {
		const { typed, found } = await told(code, wrong);
		expect(found.length, wrong).toBeGreaterThan(0);
		if (right === undefined) continue;
		const after = mended(typed, found);
		expect(after, wrong).toContain(JSON.stringify(right));
		const again = await checkPlan({ file: "plan.yaml", bytes: Buffer.from(after) });
		expect(again.diagnostics.filter((one) => one.code === code)).toEqual([]);
	}
});

test.each(WRITING_CODES)("%s lets be what is right", async (code) => {
	for (const fine of WRITING[code].about().fine) expect((await told(code, fine)).found, fine).toEqual([]);
	for (const [, right] of WRITING[code].about().wrong)
		if (right !== undefined) expect((await told(code, right)).found, right).toEqual([]);
});

test.each(WRITING_CODES)("%s says in Chinese what to do, has a basis and examples", (code) => {
	const { put, isSafe, find, needs, notFor = [], about } = WRITING[code];
	const { say, mend, basis, wrong, fine } = about();
	expect(basis).not.toBe("");
	for (const words of [say, mend]) expect(words).toMatch(/\p{Script=Han}/u);
	expect(say).not.toMatch(/[。]$/);
	expect(wrong.length).toBeGreaterThan(0);
	expect(fine.length).toBeGreaterThan(0);
	expect(find().flags).toContain("g");
	if (isSafe) expect(put).toBeDefined();
	for (const genre of notFor) expect(builtinTitles()).toHaveProperty([genre]);
	// What `needs` names is in every match: else the rule would miss what it is for.
	if (needs !== undefined)
		for (const [text] of wrong) expect([...needs].some((one) => text.includes(one))).toBe(true);
});
