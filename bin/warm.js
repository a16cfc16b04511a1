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

const cached = new Set();

/** Stores what V8 has compiled so far of each group of chunks that has not been stored yet. */
function store() {
	for (const [group, script] of load.scripts) {
		if (cached.has(group)) continue;
		cached.add(group);
		writeFileSync(join(__dirname, "../dist/chunks", `${group}.cache`), script.createCachedData());
	}
}

function allFine(codes) {
	if (codes.some((code) => code !== 0)) throw new Error(`exit codes ${codes.join(" ")}`);
}

async function warm() {
	const { main } = load("main.js");
	allFine([
		await main(["check", EXAMPLE]),
		await main(["check", "--format", "json", EXAMPLE]),
		await main(["render", EXAMPLE, "-t", "docx,md", "-o", `${folder}/`]),
	]);
	// What every run loads has in its cache what a run of every day needs, and no more: a larger one takes longer to load.
	store();
	allFine([await main(["new", "工作方案", join(folder, "plan.yaml")]), await main(["init", folder])]);
	// A plan with a mistake: what explains it is loaded only then.
	const faulty = join(folder, "faulty.yaml");
	writeFileSync(faulty, "文种: 工作方案\n标题: [甲, [乙]]\n");
	if ((await main(["check", faulty])) !== 1) throw new Error("a faulty plan was found fine");
	// What a project adds: its configuration, and a genre of its own.
	await inFolder(folder, async () =>
		allFine([
			await main(["genre", "new", "督查方案", "--from", "工作方案"]),
			await main(["check", "plans/示例.yaml"]),
			await main(["check", "examples/督查方案.yaml"]),
			await main(["render", "examples/督查方案.yaml"]),
		]),
	);
	store();
}

warm()
	.catch((error) => {
		process.stderr.write(`${error.stack}\n`);
		process.exitCode = 1;
	})
	.finally(() => rmSync(folder, { recursive: true, force: true }));
