import { spawnSync } from "node:child_process";
import { chmodSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { gzfa, ROOT, scratch } from "../cli/run.ts";
import { put } from "../project/setting.ts";
import { fencesIn } from "./fences.mjs";

const PLAN = "文种: 通用\n标题: 关于某事的说明\n正文: 一句话。\n状态: 草稿\n";
const WARNED = PLAN.replace("一句话", "定于××月召开");

const folder = scratch();
put(folder, "plans/甲.yaml", PLAN);
put(folder, "plans/二月/乙 份.yaml", WARNED);
put(folder, "坏/丙.yaml", PLAN.replace("正文: ", "正文："));

/** Where `gzfa` is this program, as it is once installed. */
const bin = scratch();
writeFileSync(
	join(bin, "gzfa"),
	`#!/bin/sh\nexec "${process.execPath}" "${join(ROOT, "bin/gzfa.js")}" "$@"\n`,
);
chmodSync(join(bin, "gzfa"), 0o755);

function bash(script: string, env: Record<string, string> = {}) {
	const { status, stdout, stderr } = spawnSync("bash", ["-eo", "pipefail", "-c", script], {
		cwd: folder,
		env: { ...process.env, ...env, PATH: `${bin}:${process.env.PATH}` },
		encoding: "utf8",
	});
	return { code: status, out: stdout, err: stderr };
}

const yamlOf = (path: string) => parse(readFileSync(join(ROOT, path), "utf8"));

/** The block of a page that a program other than gzfa reads. */
function snippet(key: string) {
	const fences = fencesIn(readFileSync(join(ROOT, "docs/检查.md"), "utf8"));
	const found = fences.filter(({ language, body }) => language === "yaml" && body.startsWith(key));
	expect(found).toHaveLength(1);
	return parse(found[0]?.body ?? "");
}

describe(".pre-commit-hooks.yaml", () => {
	const [hook] = yamlOf(".pre-commit-hooks.yaml");

	test("has what pre-commit asks for, and the page names it", () => {
		expect(hook).toMatchObject({ id: "gzfa-check", language: "node" });
		const { bin, scripts } = yamlOf("package.json");
		expect(Object.keys(bin)).toContain(hook.entry.split(" ")[0]);
		// pre-commit installs from the repository, where nothing is built yet.
		expect(scripts.prepare).toBe("node bin/build.js");
		expect(snippet("repos:").repos[0].hooks).toEqual([{ id: hook.id }]);
	});

	test("is for plans, not for the configuration", () => {
		const files = new RegExp(hook.files);
		for (const path of ["plans/甲.yaml", "plans/二月/乙 份.yml"]) expect(files.test(path)).toBe(true);
		for (const path of ["gzfa.config.yaml", "plans/甲.docx", ".gitlab-ci.yml"])
			expect(files.test(path)).toBe(false);
	});

	test("runs", () => {
		expect(bash(`${hook.entry} 'plans/甲.yaml' 'plans/二月/乙 份.yaml'`).code).toBe(0);
		expect(bash(`${hook.entry} --strict 'plans/甲.yaml' 'plans/二月/乙 份.yaml'`).code).toBe(1);
		expect(bash(`${hook.entry} 坏/丙.yaml`).code).toBe(1);
	});
});

describe("action.yml", () => {
	const action = yamlOf("action.yml");
	const step = action.runs.steps.at(-1);
	/** As GitHub fills the environment in. */
	function run(inputs: Record<string, string> = {}) {
		const env = Object.entries(step.env as Record<string, string>).map(([name, value]) => {
			const [, input = ""] = /^\$\{\{ inputs\.([a-z-]+) \}\}$/.exec(value) ?? [];
			expect(action.inputs).toHaveProperty(input);
			return [name, inputs[input] ?? action.inputs[input].default];
		});
		return bash(step.run, Object.fromEntries(env));
	}

	test("every input is described and used, and none stands in the script itself", () => {
		expect(action.runs.using).toBe("composite");
		for (const { description } of Object.values<{ description: string }>(action.inputs))
			expect(description).toMatch(/\p{Script=Han}/u);
		expect(Object.values(step.env)).toEqual(
			Object.keys(action.inputs).map((name) => `\${{ inputs.${name} }}`),
		);
		for (const { run: script = "" } of action.runs.steps) expect(script).not.toContain("${{");
		for (const { run: script, shell } of action.runs.steps) if (script) expect(shell).toBe("bash");
	});

	test("checks what the project has by default, and marks the lines", () => {
		const { code, out, err } = run();
		expect({ code, err }).toEqual({ code: 0, err: "" });
		expect(out).toMatch(/^::warning file=plans\/二月\/乙 份\.yaml,line=3,.*title=PLACEHOLDER::/);
	});

	test("takes every input", () => {
		expect(run({ strict: "true" }).code).toBe(1);
		expect(run({ "max-warnings": "0" }).code).toBe(1);
		expect(run({ plans: "坏/*.yaml plans/甲.yaml", format: "text" })).toMatchObject({ code: 1 });
		expect(run({ plans: "没有/*.yaml" })).toMatchObject({ code: 1, out: "没有找到计划：没有/*.yaml\n" });
		gzfa(["check", "plans/二月/乙 份.yaml", "--baseline", "基线.json", "--update-baseline"], { cwd: folder });
		expect(run({ baseline: "基线.json", strict: "true" }).code).toBe(0);
		expect(run({ format: "sarif", output: "gzfa.sarif" })).toMatchObject({ code: 0, out: "" });
		expect(JSON.parse(readFileSync(join(folder, "gzfa.sarif"), "utf8")).runs[0].results).toHaveLength(1);
	});

	test("an input is a word to the shell, never a command", () => {
		expect(run({ baseline: "$(touch 坏.txt)", "max-warnings": "1; touch 坏.txt" }).code).toBe(2);
		expect(bash("test ! -e 坏.txt").code).toBe(0);
	});

	test("the page on checking uses inputs that there are", () => {
		const { steps } = Object.values<{ steps: { with?: object }[] }>(snippet("on:").jobs)[0] ?? { steps: [] };
		const used = Object.keys(steps.at(-1)?.with ?? {});
		expect(used.length).toBeGreaterThan(0);
		expect(used.filter((name) => !(name in action.inputs))).toEqual([]);
	});
});

test("the job for GitLab writes the report that it hands over", () => {
	const job = snippet("公文检查:").公文检查;
	const [line] = job.script.filter((one: string) => one.startsWith("gzfa "));
	expect(bash(line).code).toBe(0);
	const report = readFileSync(join(folder, job.artifacts.reports.codequality), "utf8");
	expect(JSON.parse(report)).toEqual([]);
});
