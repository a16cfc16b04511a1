// npm run bench:batch [PLANS]: a batch of plans as a user runs it, beside the docx library alone for the same paragraphs
// in one thread (medians of alternating rounds) and, where it is installed, one pandoc process for each plan; then what a
// run costs when nothing has changed, and how much memory runs take. Figures, not a test.
import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ROOT, runBundled } from "./bundle.js";

const require = createRequire(import.meta.url);
const { plan } = require("./plan.cjs");
const PLANS = Number(process.argv[2] ?? 1000);
const MANY = PLANS * 10;
const SAMPLE = 20;
/** Of the two that are compared, turn by turn: a machine is now quicker, now slower. */
const ROUNDS = 3;
const folder = mkdtempSync(join(tmpdir(), "gzfa-bench-"));

function project(name, count) {
	const root = join(folder, name);
	const files = Array.from({ length: count }, (_, i) => {
		const below = join(root, "plans", String(i % 20));
		mkdirSync(below, { recursive: true });
		const file = join(below, `${i}.yaml`);
		writeFileSync(file, plan.replace("标题: 清河县安全生产", `标题: 清河县第${i + 1}号安全生产`));
		return file;
	});
	writeFileSync(join(root, "gzfa.config.yaml"), "成品: {文件夹: 成品}\n");
	return { root, files };
}

/** Seconds of a run, and megabytes of its memory at most, threads included (Linux tells; elsewhere 0). */
function run(root, ...args) {
	return new Promise((done, fail) => {
		const start = performance.now();
		const child = spawn(process.execPath, [join(ROOT, "bin/gzfa.js"), "render", ...args], {
			cwd: root,
			stdio: "ignore",
		});
		let most = 0;
		const look = setInterval(() => {
			try {
				const status = readFileSync(`/proc/${child.pid}/status`, "utf8");
				most = Math.max(most, Number(/VmHWM:\s*(\d+)/.exec(status)?.[1] ?? 0) / 1024);
			} catch {
				// It has ended, or this is no Linux.
			}
		}, 50);
		child.once("exit", (code) => {
			clearInterval(look);
			if (code !== 0) fail(new Error(`gzfa render ended by ${code}`));
			else done({ seconds: (performance.now() - start) / 1000, memory: most });
		});
	});
}

function pandoc(root) {
	if (spawnSync("pandoc", ["--version"]).status !== 0) return undefined;
	spawnSync(process.execPath, [join(ROOT, "bin/gzfa.js"), "render", "-t", "md", "-o", "md"], { cwd: root });
	const all = readdirSync(join(root, "md"), { recursive: true, encoding: "utf8" });
	const some = all.filter((name) => name.endsWith(".md")).slice(0, SAMPLE);
	const start = performance.now();
	for (const name of some) spawnSync("pandoc", [join(root, "md", name), "-o", join(folder, "pandoc.docx")]);
	return ((performance.now() - start) / some.length) * PLANS;
}

const seconds = (value) => `${value.toFixed(2)} 秒`;
try {
	const runs = [];
	const alone = [];
	let root = "";
	for (let round = 0; round < ROUNDS; round++) {
		// Each in a project of its own, where nothing has been made or removed before.
		const some = project(`some-${round}`, PLANS);
		root = some.root;
		runs.push(await run(root));
		alone.push((await runBundled("test/bench/library.ts", some.files)).docx);
	}
	const made = runs.sort((a, b) => a.seconds - b.seconds)[ROUNDS >> 1];
	const docx = alone.sort((a, b) => a - b)[ROUNDS >> 1];
	console.log(`${PLANS} 份计划，每份 ${[...plan].length} 字，Node ${process.version}`);
	console.log(`gzfa render                ${seconds(made.seconds)}，内存最多 ${made.memory.toFixed(0)} MB`);
	console.log(
		`只用 docx 库，一个线程     ${seconds(docx / 1000)}，gzfa 是它的 ${(made.seconds / (docx / 1000)).toFixed(2)} ×`,
	);
	const other = pandoc(root);
	if (other === undefined) console.log("pandoc                     没有装");
	else
		console.log(
			`pandoc，一份一个进程       ${seconds(other / 1000)}（按 ${SAMPLE} 份推算），gzfa 快 ${(other / 1000 / made.seconds).toFixed(1)} 倍`,
		);
	const many = project("many", MANY);
	const all = await run(many.root);
	console.log(`${MANY} 份，全部生成        ${seconds(all.seconds)}，内存最多 ${all.memory.toFixed(0)} MB`);
	await run(many.root);
	const again = await run(many.root);
	console.log(
		`${MANY} 份，都没有变化      ${seconds(again.seconds)}，内存最多 ${again.memory.toFixed(0)} MB`,
	);
} finally {
	rmSync(folder, { recursive: true, force: true });
}
