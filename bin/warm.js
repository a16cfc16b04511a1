// Makes the code caches: runs every command of daily use once, then stores what V8 has compiled, chunk by chunk.
const { mkdtempSync, rmSync, writeFileSync } = require("node:fs");
const { tmpdir } = require("node:os");
const { join } = require("node:path");
const load = require("./load.js");

const EXAMPLE = join(__dirname, "../examples/work-plan.yaml");
const folder = mkdtempSync(join(tmpdir(), "gzfa-"));

async function inFolder(path, run) {
	const before = process.cwd();
	process.chdir(path);
	try {
		return await run();
	} finally {
		process.chdir(before);
	}
}

async function warm() {
	const { main } = load("main.js");
	const plan = join(folder, "plan.yaml");
	const codes = [
		await main(["new", "工作方案", plan]),
		await main(["check", EXAMPLE]),
		await main(["check", "--format", "json", EXAMPLE]),
		await main(["render", EXAMPLE, "-t", "docx,md", "-o", `${folder}/`]),
		// What a project adds: its configuration, and a genre of its own.
		await main(["init", folder]),
		...(await inFolder(folder, async () => [
			await main(["genre", "new", "督查方案", "--from", "工作方案"]),
			await main(["check", "plans/示例.yaml"]),
			await main(["check", "examples/督查方案.yaml"]),
			await main(["render", "examples/督查方案.yaml"]),
		])),
	];
	if (codes.some((code) => code !== 0)) throw new Error(`exit codes ${codes.join(" ")}`);
	for (const [group, script] of load.scripts) {
		writeFileSync(join(__dirname, "../dist/chunks", `${group}.cache`), script.createCachedData());
	}
}

warm()
	.catch((error) => {
		process.stderr.write(`${error.stack}\n`);
		process.exitCode = 1;
	})
	.finally(() => rmSync(folder, { recursive: true, force: true }));
