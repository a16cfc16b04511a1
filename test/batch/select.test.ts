import { spawnSync } from "node:child_process";
import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { ROOT } from "../cli/run.ts";
import { office, plan, plans, states } from "./offices.ts";

const json = ["render", "--format", "json"];
const made = (here: ReturnType<typeof office>, ...args: string[]) =>
	(states(here.run(...json, "--all", ...args)).made ?? []).sort();

describe("which plans a call means", () => {
	const here = office({
		"gzfa.config.yaml": "成品: {文件夹: 成品}\n",
		"plans/甲.yaml": plan("关于甲的通知"),
		"plans/内/乙.yml": plan("关于乙的通知"),
		"plans/_片段.yaml": "不: 是\n",
		"plans/_基础/丙.yaml": "不: 是\n",
		"plans/.丁.yaml": "不: 是\n",
		"plans/说明.txt": "文种: 通知\n",
		"别处/戊.yaml": plan("关于戊的通知"),
	});

	test("nothing is the plans of the project, from any folder in it", () => {
		expect(made(here)).toEqual(["内/乙.yml", "甲.yaml"]);
		mkdirSync(join(here.folder, "plans/空"));
		const inside = { ...here, run: here.run };
		expect(inside.run("render", "--dry-run").out).toContain("2 份没有变化");
	});

	test.each([
		[["plans/内"], ["内/乙.yml"]],
		[["plans/内/"], ["内/乙.yml"]],
		[["."], ["内/乙.yml", "甲.yaml"]],
		[["plans/*.yaml"], ["甲.yaml"]],
		[["plans/**/*.{yaml,yml}"], ["内/乙.yml", "甲.yaml"]],
		[["plans\\内\\*"], ["内/乙.yml"]],
		[["plans/甲.yaml", "别处"], ["甲.yaml", "别处/戊.yaml"].sort()],
		[["plans/说明.txt"], ["说明.txt"]],
	])("%j", (args, wanted) => {
		const ran = here.run(...json, "--all", ...args);
		const found = Object.values(states(ran)).flat().sort();
		expect(found).toEqual(wanted);
	});

	test("plans outside of the folder of plans keep their folders too", () => {
		here.run("render", "别处");
		expect(Object.keys(here.files("成品"))).toContain("别处/戊.docx");
	});

	test("options that exclude each other are refused", () => {
		expect(here.run("render", "--check", "--watch")).toMatchObject({ code: 2, out: "" });
		expect(here.run("render", "--check", "--dry-run").err).toContain("--check 和 --dry-run 不能一起用");
		expect(here.run("render", "--check", "--all").code).toBe(0);
	});

	test("the same plan in several spellings is one", () => {
		const ran = here.run(...json, "plans", "./plans/内/../甲.yaml", "plans/甲.yaml");
		expect(Object.values(states(ran)).flat().sort()).toEqual(["内/乙.yml", "甲.yaml"]);
	});

	test("where there is nothing, that is said", () => {
		expect(here.run("render", "plans/空")).toMatchObject({ code: 2, out: "" });
		expect(here.run("render", "plans/没有*").err).toContain("“plans/没有*”里没有计划");
		expect(office({}).run("render")).toMatchObject({ code: 2, out: "" });
	});

	test.skipIf(process.platform === "win32")("links that lead in a circle are not followed", () => {
		symlinkSync("..", join(here.folder, "plans/内/圈"));
		expect(made(here)).toEqual(["内/乙.yml", "甲.yaml"]);
	});
});

describe("where there is no project", () => {
	const here = office({ "文件/甲.yaml": plan("关于甲的通知"), "文件/内/乙.yaml": plan("关于乙的通知") });

	test("documents stand beside their plans, or in the folder that is said; what was made is written down there", () => {
		expect(here.run("render", "文件").code).toBe(0);
		expect(Object.keys(here.files())).toEqual([
			"文件/gzfa.manifest.jsonl",
			"文件/内/乙.docx",
			"文件/内/乙.yaml",
			"文件/甲.docx",
			"文件/甲.yaml",
		]);
		expect(here.run("render", "文件").out).toContain("没有变化  2 份");
		expect(here.run("render", "文件", "-o", "成品").code).toBe(0);
		expect(Object.keys(here.files("成品"))).toEqual(["gzfa.manifest.jsonl", "内/乙.docx", "甲.docx"]);
		expect(here.run("why", "成品/甲.docx").out).toContain("现在：没有变化");
		expect(here.run("why", "文件/甲.docx").out).toContain("现在：没有变化");
	});

	test("single plans are simply made", () => {
		const alone = office({ "甲.yaml": plan("关于甲的通知"), "乙.yaml": plan("关于乙的通知") });
		expect(alone.run("render", "甲.yaml", "乙.yaml").code).toBe(0);
		expect(Object.keys(alone.files())).toEqual(["乙.docx", "乙.yaml", "甲.docx", "甲.yaml"]);
	});
});

describe("several machines", () => {
	const files = { ...plans(11), "gzfa.config.yaml": "成品: {文件夹: 成品, 格式: [docx, md]}\n" };

	test("shards are disjoint, make up the whole, and are the same anywhere", () => {
		const whole = office(files);
		expect(whole.run("render", "--jobs", "1").code).toBe(0);
		const parts = [1, 2, 3].map((part) => {
			const one = office(files);
			expect(one.run("render", "--shard", `${part}/3`).code).toBe(0);
			return one.files("成品");
		});
		expect(parts.map((part) => Object.keys(part).length)).toEqual([8, 8, 6]);
		expect(Object.assign({}, ...parts)).toEqual(whole.files("成品"));
	});

	test("threads make the same bytes, and say the same in the same order", () => {
		const [one, many] = [office(files), office(files)];
		const [a, b] = [one.run("render", "--jobs", "1"), many.run("render", "--jobs", "8")];
		const said = ({ out }: typeof a) => out.replace(/用时 .*/, "");
		expect(said(a)).toBe(said(b));
		expect(many.files("成品")).toEqual(one.files("成品"));
		expect(many.read("gzfa.manifest.jsonl")).toBe(one.read("gzfa.manifest.jsonl"));
	});

	test.each(["0/3", "4/3", "a", "1/0", "1"])("--shard %s is none", (shard) => {
		expect(office(files).run("render", "--shard", shard)).toMatchObject({ code: 2, out: "" });
	});

	test.each(["0", "65", "甲", "1.5"])("--jobs %s is none", (jobs) => {
		expect(office(files).run("render", "--jobs", jobs)).toMatchObject({ code: 2, out: "" });
	});
});

test("who reads slowly gets all that is said, in its order, and nothing else", () => {
	const long = Object.fromEntries(
		Array.from({ length: 300 }, (_, i) => [`plans/${i}.yaml`, plan(`关于做好第${i + 1}项工作的通知`)]),
	);
	const here = office({
		...long,
		"gzfa.config.yaml": `成品: {文件夹: 成品, 格式: [md], 文件名: "${"很长的文件夹".repeat(10)}/{标题}"}\n`,
	});
	const command = `"${process.execPath}" "${join(ROOT, "bin/gzfa.js")}" render -j 2 | (sleep 3; cat)`;
	const { stdout, stderr } = spawnSync("sh", ["-c", command], { cwd: here.folder, encoding: "utf8" });
	expect(stderr).toBe("");
	const lines = stdout.trim().split("\n");
	// More than a pipe holds.
	expect(Buffer.byteLength(stdout)).toBeGreaterThan(65536);
	expect(lines.filter((line) => line.startsWith("已生成"))).toHaveLength(300);
	expect(lines.at(-1)).toContain("用时");
});
