import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { put } from "../project/setting.ts";
import { gzfa, scratch } from "./run.ts";

const folder = scratch();
const run = (...args: string[]) => gzfa(args, { cwd: folder });
const text = (name: string) => readFileSync(join(folder, name), "utf8");

beforeEach(() => {
	put(folder, "_底.yaml", "文种: 通知\n发文机关: 甲局\n主送机关: [各镇]\n工作要求:\n  引用: _段.yaml\n");
	put(folder, "_段.yaml", "- 压实责任,落实到人。\n- 加强检查。\n");
	put(folder, "通知.yaml", "继承: _底.yaml\n标题: 关于做好工作的通知\n引言: 现就有关事项,通知如下。\n");
	put(folder, "催办.yaml", "文种: 通用\n标题: 【镇名】的事\n变量:\n  镇名:\n正文: 【镇名】的话。\n");
});

describe("a plan that builds on others", () => {
	test("--fix mends the plan, and no other file", () => {
		const { code, out } = run("check", "通知.yaml", "--fix");
		expect(code).toBe(0);
		expect(text("通知.yaml")).toContain("事项，通知");
		expect(text("_段.yaml")).toContain("责任,落实");
		expect(out).toContain("_段.yaml:1:7 警告");
		expect(run("check", "_段.yaml", "--fix-dry-run").code).toBe(1);
	});

	test("what is found in a base of two plans is told once", () => {
		put(folder, "另一.yaml", "继承: _底.yaml\n标题: 关于再做好工作的通知\n引言: 甲。\n");
		const { out } = run("check", "通知.yaml", "另一.yaml");
		expect(out.match(/_段\.yaml:1:7/g)).toHaveLength(1);
	});

	test("all formats of reports say the way", () => {
		for (const format of ["text", "sarif", "junit", "github", "gitlab"])
			expect(run("check", "通知.yaml", "--format", format).out).toContain(
				"由 _底.yaml 第 5 行引用，由 通知.yaml 第 1 行继承",
			);
	});

	test("config and show know what has come from where", () => {
		expect(run("config", "通知.yaml").out).toMatch(/发文机关\s+甲局\s+_底\.yaml 第 2 行/);
		expect(run("show", "通知.yaml", "--stage", "source").out).toContain("加强检查。");
	});
});

describe("--set", () => {
	test("gives a variable its value", () => {
		expect(run("check", "催办.yaml").out).toContain("运行时写 --set 镇名=值");
		expect(run("check", "催办.yaml", "--set", "镇名=城关镇")).toMatchObject({ code: 0 });
		expect(run("show", "催办.yaml", "--set", "镇名=城=关").out).toContain("城=关的话。");
	});

	test.each([
		[["--set", "镇名"], "“--set 镇名”看不懂，写成 --set 名=值"],
		[["--set", "=甲"], "“--set =甲”看不懂"],
		[["--set", "镇名=甲", "--set", "镇名=乙"], "--set 给了“镇名”两次"],
	])("%j is a wrong call", (args, words) => {
		const { code, err } = run("check", "催办.yaml", ...args);
		expect(code).toBe(2);
		expect(err).toContain(words);
	});

	test("a name that the plan does not declare", () => {
		const { code, out } = run("check", "催办.yaml", "--set", "镇名=甲", "--set", "镇各=乙");
		expect(code).toBe(1);
		expect(out).toContain("你是不是想写“镇名”？");
	});
});

test("the configuration shows the variables of the project", () => {
	put(folder, "项目/gzfa.config.yaml", "变量: {年度: 2026年}\n");
	expect(gzfa(["config"], { cwd: join(folder, "项目") }).out).toMatch(
		/年度\s+2026年\s+gzfa\.config\.yaml 第 1 行/,
	);
});
