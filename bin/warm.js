// Makes the code caches: runs every command of daily use once, then stores what V8 has compiled, chunk by chunk.
const { mkdtempSync, rmSync, writeFileSync } = require("node:fs");
const { tmpdir } = require("node:os");
const { join } = require("node:path");
const load = require("./load.js");

const EXAMPLE = join(__dirname, "../examples/work-plan.yaml");
const LONG = `文种: 工作方案
标题: 清河县人民政府办公室关于印发2026年全县安全生产隐患排查整治专项行动实施方案的通知
状态: 草稿
指导思想: 深入贯彻落实安全生产工作部署。
工作目标: [隐患整改率达到95%以上。]
`;
const PROFILE = `名称: 清河县政府办
上级: 9704
参数: {标题下空行: 2, 版记行距: 0.9cm}
字体: {小标宋: {字体: 方正小标宋_GBK, 后备: [宋体]}, 仿宋: 仿宋}
文字: {二级标题: {字体: 楷体, 加粗: 是}, 页码: {字号: 小四}}
颜色: {红色: "#E60000"}
选项: {版记排在偶数页: 否, 页码位置: 居中}
`;
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
	// A title that has to be broken, and a layout of the project's own with everything that one can say.
	await inFolder(folder, async () => {
		writeFileSync("版面.yaml", PROFILE);
		writeFileSync("gzfa.config.yaml", "版面: 版面.yaml\n");
		writeFileSync("long.yaml", LONG);
		allFine([await main(["check", "long.yaml"]), await main(["render", "long.yaml"])]);
	});
	store();
}

warm()
	.catch((error) => {
		process.stderr.write(`${error.stack}\n`);
		process.exitCode = 1;
	})
	.finally(() => rmSync(folder, { recursive: true, force: true }));
