/** What is run every day must start from V8's code cache: bin/warm.js has to have run it. */
import { spawnSync } from "node:child_process";
import { cpSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { folderWith } from "../project/setting.ts";
import { ROOT } from "./run.ts";

const LONG =
	"标题: 清河县人民政府办公室关于印发2026年全县燃气安全专项整治工作方案的通知\n文种: 工作方案\n状态: 草稿\n";

/** Runs the program and tells the groups of chunks that it loaded without a cache that fits. */
const WITHOUT = `
const load = require(${JSON.stringify(join(ROOT, "bin/load.js"))});
load("main.js").main(process.argv.slice(1)).then((code) => {
	const found = [...load.scripts].filter(([, { cachedDataRejected }]) => cachedDataRejected !== false);
	require("node:fs").writeSync(2, "\\n" + JSON.stringify({ code, groups: load.scripts.size, found: found.map(([name]) => name) }));
});`;

function ran(folder: string, ...args: string[]) {
	const { stderr } = spawnSync(process.execPath, ["-e", WITHOUT, ...args], { cwd: folder, encoding: "utf8" });
	return JSON.parse(stderr.split("\n").at(-1) ?? "");
}

test.each([
	["a plan", {}, "work-plan.yaml"],
	["a long title", { "a.yaml": `${LONG}引言: 现将方案印发给你们。\n` }, "a.yaml"],
	["a project", { "gzfa.config.yaml": "默认: {发文机关: 清河县人民政府}\n" }, "work-plan.yaml"],
	[
		"a project with a profile of its own",
		{ "gzfa.config.yaml": "版面: 版面/县.yaml\n", "版面/县.yaml": "参数: {标题下空行: 2}\n" },
		"work-plan.yaml",
	],
])("%s starts from the code cache", (_, files, plan) => {
	const folder = folderWith(files);
	cpSync(join(ROOT, "examples/work-plan.yaml"), join(folder, "work-plan.yaml"));
	const { code, groups, found } = ran(folder, "render", plan);
	expect({ code, found }).toEqual({ code: 0, found: [] });
	expect(groups).toBeGreaterThan(2);
});
