// npm run bench: whole-process times as ratios to `node -e 0`, and the steady state as a ratio to the docx library
// alone, all measured in this run by turns. Figures, not a test: machines differ, ratios less so.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ROOT, runBundled } from "./bundle.js";

const require = createRequire(import.meta.url);
const { plan } = require("./plan.cjs");
const ROUNDS = Number(process.argv[2] ?? 40);
const folder = mkdtempSync(join(tmpdir(), "gzfa-bench-"));
const file = join(folder, "plan.yaml");
writeFileSync(file, plan);

function run(args) {
	const start = process.hrtime.bigint();
	const { status, stderr } = spawnSync(process.execPath, args, { stdio: ["ignore", "ignore", "pipe"] });
	if (status !== 0) throw new Error(`${args.join(" ")}: ${stderr}`);
	return Number(process.hrtime.bigint() - start) / 1e6;
}

const median = (times) => times.sort((a, b) => a - b)[times.length >> 1];

function wholeProcesses() {
	const program = join(ROOT, "bin/gzfa.js");
	const calls = {
		node: ["-e", "0"],
		check: [program, "check", file],
		render: [program, "render", file],
	};
	const times = { node: [], check: [], render: [] };
	for (let round = -3; round < ROUNDS; round++) {
		for (const [name, args] of Object.entries(calls)) {
			const time = run(args);
			if (round >= 0) times[name].push(time);
		}
	}
	return Object.fromEntries(Object.entries(times).map(([name, all]) => [name, median(all)]));
}

const steadyState = () => runBundled("test/bench/steady.ts", [file]);

const ms = (time) => `${time.toFixed(1)} ms`;
const ratio = (a, b) => `${(a / b).toFixed(2)} ×`;
try {
	const { node, check, render } = wholeProcesses();
	const { gzfa, docx, check: checked } = await steadyState();
	console.log(`计划 ${[...plan].length} 字，Node ${process.version}，每项 ${ROUNDS} 次取中位数`);
	console.log(`node -e 0           ${ms(node)}`);
	console.log(`gzfa check          ${ms(check)}  ${ratio(check, node)} node -e 0`);
	console.log(`gzfa render（DOCX） ${ms(render)}  ${ratio(render, node)} node -e 0`);
	console.log(`连续生成，每份      ${ms(gzfa)}  ${ratio(gzfa, docx)} 只用 docx 库（${ms(docx)}）`);
	console.log(`连续检查，每份      ${ms(checked)}`);
} finally {
	rmSync(folder, { recursive: true, force: true });
}
