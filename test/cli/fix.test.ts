import { chmodSync, lstatSync, mkdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, expect, test } from "vitest";
import { gzfa, scratch } from "./run.ts";

const FAULTY = "文种: 通用\r\n标题: 关于某事的说明 # 注释,不动\r\n正文:\r\n  - 加强领导,落实责任。\r\n";
const MENDED = FAULTY.replace("领导,", "领导，");

const folder = scratch();
const plan = join(folder, "方案.yaml");
const run = (...args: string[]) => gzfa(["check", ...args], { cwd: folder });
beforeEach(() => writeFileSync(plan, FAULTY));

test("mends the file where it stands, says so, and ends by what remains", () => {
	expect(run("--fix", "方案.yaml")).toEqual({
		code: 0,
		out: "没有发现错误。\n",
		err: "方案.yaml：改好了 1 处。\n",
	});
	expect(readFileSync(plan, "utf8")).toBe(MENDED);
	expect(run("--fix", "方案.yaml").err).toBe("方案.yaml：没有能自动改的。\n");
	expect(readFileSync(plan, "utf8")).toBe(MENDED);
	writeFileSync(plan, FAULTY.replace("通用", "不通"));
	const rest = run("--fix", "方案.yaml");
	expect(rest).toMatchObject({ code: 1, err: "方案.yaml：改好了 1 处，还有错误要自己改。\n" });
	expect(rest.out).toMatch(/^方案\.yaml:1:5 错误 /);
});

test("a dry run shows a diff and writes nothing", () => {
	const shown = run("--fix-dry-run", "方案.yaml");
	expect(shown.out).toContain("\n-  - 加强领导,落实责任。\r\n+  - 加强领导，落实责任。\r\n");
	expect(shown).toMatchObject({ code: 0, err: "方案.yaml：能改 1 处，见对照；这次只是看看，文件没有动。\n" });
	expect(readFileSync(plan, "utf8")).toBe(FAULTY);
	const piped = gzfa(["check", "--fix-dry-run", "-"], { input: FAULTY });
	expect(piped.out).toContain("+  - 加强领导，落实责任。");
	expect(run("--fix-dry-run", "没有.yaml").code).toBe(1);
});

test("standard input cannot be written back", () => {
	const { code, err } = gzfa(["check", "--fix", "-"], { input: FAULTY });
	expect({ code, err }).toEqual({
		code: 2,
		err: "从标准输入读的计划没有文件可以改写；只想看怎样改，用 --fix-dry-run。\n",
	});
});

test("a value that --fix does not know is refused", () => {
	expect(run("--fix=some", "方案.yaml")).toMatchObject({ code: 2 });
	expect(readFileSync(plan, "utf8")).toBe(FAULTY);
});

test("what else the file is stays: its mode, a link to it", () => {
	chmodSync(plan, 0o640);
	mkdirSync(join(folder, "别处"), { recursive: true });
	symlinkSync(plan, join(folder, "别处", "连到.yaml"));
	expect(run("--fix", "别处/连到.yaml").code).toBe(0);
	expect(lstatSync(join(folder, "别处", "连到.yaml")).isSymbolicLink()).toBe(true);
	expect(readFileSync(plan, "utf8")).toBe(MENDED);
	expect(statSync(plan).mode & 0o777).toBe(0o640);
});

test("a file that must not be written is left alone, and told", () => {
	chmodSync(plan, 0o440);
	const { code, out } = run("--fix", "方案.yaml");
	chmodSync(plan, 0o640);
	expect(code).toBe(1);
	expect(out).toContain("OUTPUT-READ-ONLY");
	expect(readFileSync(plan, "utf8")).toBe(FAULTY);
});

test("JSON stays alone on its stream", () => {
	const { out, err } = run("--fix", "--format", "json", "方案.yaml");
	expect(JSON.parse(out)).toEqual([]);
	expect(err).toBe("方案.yaml：改好了 1 处。\n");
});
