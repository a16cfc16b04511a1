import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import {
	appendFileSync,
	chmodSync,
	existsSync,
	mkdirSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { ROOT } from "../cli/run.ts";
import { type Office, office, plan, plans, states } from "./offices.ts";

const CONFIG = "成品: {文件夹: 成品, 格式: [docx, md]}\n";
const json = ["render", "--format", "json"];

function begin({ folder }: Office, ...args: string[]): ChildProcess {
	return spawn(process.execPath, [join(ROOT, "bin/gzfa.js"), "render", ...args], {
		cwd: folder,
		stdio: "ignore",
	});
}

const ended = (child: ChildProcess) => new Promise<void>((done) => child.once("exit", () => done()));
const wait = (ms: number) => new Promise<void>((done) => setTimeout(done, ms));

/** All plans with another word in them. */
function changed(here: Office, word: string): void {
	for (const [path, text] of Object.entries(plans(60))) here.write(path, text.replace("有关事项", word));
}

describe("a run that is killed", () => {
	const undisturbed = office({ ...plans(60), "gzfa.config.yaml": CONFIG });
	const old = undisturbed.run("render").code === 0 ? undisturbed.files("成品") : {};
	changed(undisturbed, "一件事项");
	undisturbed.run("render");
	const wanted = undisturbed.files();

	test.each([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11].map((nth) => [nth, 120 + nth * 35] as const))(
		"%i: after %i ms every document is the old one or the new one, and the next run ends as if nothing had been",
		async (nth, ms) => {
			const here = office({ ...plans(60), "gzfa.config.yaml": CONFIG });
			here.run("render");
			changed(here, "一件事项");
			const child = begin(here, "--jobs", String((nth % 3) + 1));
			const end = ended(child);
			await wait(ms);
			child.kill("SIGKILL");
			await end;
			const now = here.files("成品");
			for (const [path, bytes] of Object.entries(now)) {
				if (path.endsWith(".gzfa")) continue;
				expect([old[path], wanted[`成品/${path}`]]).toContain(bytes);
			}
			expect(Object.keys(now).filter((path) => !path.endsWith(".gzfa"))).toEqual(Object.keys(old));
			expect(here.run("render").code).toBe(0);
			expect(here.files()).toEqual(wanted);
		},
	);
});

describe("a manifest that is", () => {
	test.each([
		["cut short", (text: string) => text.slice(0, text.length / 2)],
		["empty", () => ""],
		["no JSON", () => "甲\n{\n[]\nnull\n"],
		["of hostile lines", (text: string) => `{"__proto__":{"plan":"x"}}\n{"plan":1,"to":[]}\n${text}`],
	])("%s costs some work and nothing else", (_, spoil) => {
		const here = office({ ...plans(6), "gzfa.config.yaml": CONFIG });
		here.run("render");
		const whole = here.files();
		here.write("gzfa.manifest.jsonl", spoil(here.read("gzfa.manifest.jsonl")));
		const ran = here.run(...json);
		expect(ran.code).toBe(0);
		expect(Object.values(states(ran)).flat()).toHaveLength(6);
		expect(here.files()).toEqual(whole);
	});

	test("left unsorted by a run that was killed is put in order", () => {
		const here = office({ ...plans(6), "gzfa.config.yaml": CONFIG });
		here.run("render");
		const whole = here.read("gzfa.manifest.jsonl");
		const [head, ...rows] = whole.trimEnd().split("\n");
		here.write("gzfa.manifest.jsonl", [head, ...rows.reverse(), rows[0]?.slice(0, 40)].join("\n"));
		expect(here.run("render").code).toBe(0);
		expect(here.read("gzfa.manifest.jsonl")).toBe(whole);
	});
});

test("two runs at once on one project end well, and as one does", async () => {
	const [one, two] = [
		office({ ...plans(40), "gzfa.config.yaml": CONFIG }),
		office({ ...plans(40), "gzfa.config.yaml": CONFIG }),
	];
	one.run("render");
	const runs = [begin(two, "--jobs", "2"), begin(two, "--jobs", "2")];
	await Promise.all(runs.map(ended));
	expect(runs.map(({ exitCode }) => exitCode)).toEqual([0, 0]);
	expect(two.run("render").code).toBe(0);
	expect(two.files()).toEqual(one.files());
});

test("what a killed run has left beside the documents is swept away, what runs is not", () => {
	const here = office({ ...plans(2), "gzfa.config.yaml": CONFIG });
	here.run("render");
	const host = spawnSync(process.execPath, ["-p", "require('os').hostname().slice(0, 20)"], {
		encoding: "utf8",
	}).stdout.trim();
	const gone = spawnSync(process.execPath, ["-p", "process.pid"], { encoding: "utf8" }).stdout.trim();
	here.write(`成品/第0组/.${host}-${gone}-0.1.gzfa`, "甲");
	here.write(`成品/第0组/.${host}-${process.pid}-0.1.gzfa`, "乙");
	here.run("render", "--all");
	expect(Object.keys(here.files("成品")).filter((path) => path.endsWith(".gzfa"))).toEqual([
		`第0组/.${host}-${process.pid}-0.1.gzfa`,
	]);
});

describe("places that cannot be written to", () => {
	test("a read-only document and one that is open in Word are told, the others are made", () => {
		const here = office({ ...plans(3), "gzfa.config.yaml": "成品: {文件夹: 成品}\n" });
		here.run("render");
		const all = Object.entries(plans(3)).map(([path, text]) => [path, text.replace("事项", "事情")] as const);
		for (const [path, text] of all) here.write(path, text);
		chmodSync(join(here.folder, "成品/第0组/计划000.docx"), 0o444);
		writeFileSync(join(here.folder, "成品/第1组/.~lock.计划001.docx#"), "");
		const ran = here.run("render");
		expect(ran.code).toBe(1);
		expect(ran.err).toContain("OUTPUT-READ-ONLY");
		expect(ran.err).toContain("OUTPUT-LOCKED");
		expect(ran.out).toContain("已生成 成品/第2组/计划002.docx");
		chmodSync(join(here.folder, "成品/第0组/计划000.docx"), 0o644);
		rmSync(join(here.folder, "成品/第1组/.~lock.计划001.docx#"));
		expect(states(here.run(...json))).toEqual({
			made: ["第0组/计划000.yaml", "第1组/计划001.yaml"],
			unchanged: ["第2组/计划002.yaml"],
		});
	});

	// Root may write anywhere, and alone may be somebody else.
	test.skipIf(process.getuid?.() !== 0)("a folder that one may not write in is told as that", () => {
		const here = office({ ...plans(1), "gzfa.config.yaml": "成品: {文件夹: 成品}\n" });
		mkdirSync(join(here.folder, "成品"));
		for (const [folder, mode] of [
			[dirname(here.folder), 0o755],
			[here.folder, 0o777],
		] as const)
			chmodSync(folder, mode);
		const { stderr } = spawnSync(process.execPath, [join(ROOT, "bin/gzfa.js"), "render"], {
			cwd: here.folder,
			encoding: "utf8",
			uid: 65534,
		});
		expect(stderr).toMatch(/OUTPUT-UNWRITABLE|EACCES/);
		expect(stderr).not.toContain("OUTPUT-READ-ONLY");
	});

	test("a folder that is a file", () => {
		const here = office({ ...plans(1), "gzfa.config.yaml": "成品: {文件夹: 成品}\n" });
		mkdirSync(join(here.folder, "成品"));
		writeFileSync(join(here.folder, "成品/第0组"), "");
		const ran = here.run("render");
		expect(ran.code).toBe(1);
		expect(ran.err).toContain("OUTPUT-UNWRITABLE");
	});

	test("a manifest that cannot be written", () => {
		const here = office({ ...plans(2), "gzfa.config.yaml": "成品: {文件夹: 成品}\n" });
		mkdirSync(join(here.folder, "gzfa.manifest.jsonl"));
		const ran = here.run(...json);
		expect(ran.code).toBe(1);
		expect(states(ran).failed).toHaveLength(2);
		expect(ran.out).toContain("OUTPUT-UNWRITABLE");
		expect(here.run("render").err.match(/写不了“gzfa.manifest.jsonl”/g)).toHaveLength(1);
		expect(Object.keys(here.files("成品"))).toEqual([]);
	});

	const full = office({ ...plans(12), "gzfa.config.yaml": "成品: {文件夹: 成品}\n" });
	mkdirSync(join(full.folder, "成品"));
	const mounted =
		spawnSync("mount", ["-t", "tmpfs", "-o", "size=48k", "tmpfs", join(full.folder, "成品")]).status === 0;
	afterAll(() => {
		if (mounted) spawnSync("umount", [join(full.folder, "成品")]);
	});
	test.skipIf(!mounted)("a disk that is full (skipped where none can be mounted)", () => {
		const ran = full.run("render");
		expect(ran.code).toBe(1);
		expect(ran.err).toContain("OUTPUT-UNWRITABLE");
		const made = full.files("成品");
		expect(Object.keys(made).filter((path) => path.endsWith(".gzfa"))).toEqual([]);
		expect(Object.keys(made).length).toBeGreaterThan(0);
		spawnSync("mount", ["-o", "remount,size=8m", join(full.folder, "成品")]);
		expect(full.run("render").code).toBe(0);
		expect(Object.keys(full.files("成品"))).toHaveLength(12);
		expect(full.run("render", "--check").code).toBe(0);
	});
});

describe("--watch", () => {
	test("renders what is saved, also by renaming, and survives errors", async () => {
		const here = office({ "gzfa.config.yaml": CONFIG, "plans/甲.yaml": plan("关于甲的通知") });
		const child = begin(here, "--watch");
		const printed = async (words: string) => {
			for (let tries = 0; tries < 100; tries++) {
				const path = join(here.folder, "成品/甲.md");
				if (existsSync(path) && readFileSync(path, "utf8").includes(words)) return true;
				await wait(100);
			}
			return false;
		};
		try {
			expect(await printed("关于甲的通知")).toBe(true);
			await wait(700);
			here.write("plans/甲.yaml", plan("关于乙的通知"));
			expect(await printed("关于乙的通知")).toBe(true);
			appendFileSync(join(here.folder, "plans/甲.yaml"), "坏: [\n");
			await wait(700);
			here.write("plans/.甲.yaml.tmp", plan("关于丙的通知"));
			spawnSync("mv", [join(here.folder, "plans/.甲.yaml.tmp"), join(here.folder, "plans/甲.yaml")]);
			expect(await printed("关于丙的通知")).toBe(true);
			expect(child.exitCode).toBeNull();
		} finally {
			child.kill("SIGKILL");
			await ended(child);
		}
	});
});

const HAS_MAKE = spawnSync("make", ["--version"]).status === 0;

test.skipIf(!HAS_MAKE)("--depfile drives make (skipped where there is none)", () => {
	const here = office({
		"gzfa.config.yaml": "成品: {文件夹: 成品}\n",
		"plans/甲 事.yaml": plan("关于甲的通知", "通知", "附件:\n  - 名称: 清单\n    表格: {文件: 清单.csv}\n"),
		"plans/清单.csv": "序号,名称\n1,甲\n",
		Makefile:
			"all: 成品/甲\\ 事.docx\n成品/甲\\ 事.docx: plans/甲\\ 事.yaml\n\tnode $(GZFA) render --depfile 依赖.d\n-include 依赖.d\n",
	});
	const make = () =>
		spawnSync("make", ["-s", `GZFA=${join(ROOT, "bin/gzfa.js")}`], { cwd: here.folder, encoding: "utf8" });
	expect(make()).toMatchObject({ status: 0 });
	expect(here.read("依赖.d")).toContain(
		"成品/甲\\ 事.docx: gzfa.config.yaml \\\n  plans/清单.csv \\\n  plans/甲\\ 事.yaml",
	);
	expect(make().stdout).not.toContain("已生成");
	spawnSync("touch", ["-d", "+2 seconds", join(here.folder, "plans/清单.csv")]);
	here.write("plans/清单.csv", "序号,名称\n1,乙\n");
	spawnSync("touch", ["-d", "+2 seconds", join(here.folder, "plans/清单.csv")]);
	expect(make().stdout).toContain("已生成 成品/甲 事.docx");
});
