import { spawn } from "node:child_process";
import {
	chmodSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	statSync,
	symlinkSync,
	writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { gzfa, type Ran, ROOT, scratch } from "../cli/run.ts";

const folder = scratch();
const PLAN = "文种: 通用\n标题: 关于某项工作的说明\n引言: 现将有关情况说明如下。\n";
/** Milliseconds on a slow machine, the start of the program counted. */
const PATIENCE = 10_000;

/** A folder of its own with a plan in it, so that what is left behind is seen. */
function place(plan: string | Uint8Array = PLAN): {
	at: (name: string) => string;
	run: Run;
	names: () => string[];
} {
	const own = mkdtempSync(join(folder, "p-"));
	const at = (name: string) => join(own, name);
	writeFileSync(at("甲.yaml"), plan);
	const run: Run = (...args) => {
		const started = performance.now();
		const ran = gzfa(args, { cwd: own });
		expect(performance.now() - started).toBeLessThan(PATIENCE);
		return ran;
	};
	return { at, run, names: () => readdirSync(own).sort() };
}
type Run = (...args: string[]) => Ran;

/** Exit code 1, nothing to standard output, and the finding in Chinese with its code; no trace of the program's inside. */
function refused({ code, out, err }: Ran, finding: string): void {
	expect({ code, out }).toEqual({ code: 1, out: "" });
	expect(err).toContain(` ${finding}\n`);
	expect(err).toMatch(/错误 \S*[\u4e00-\u9fff]{2}/);
	expectNoInside(err);
}

function expectNoInside(text: string): void {
	expect(text).not.toMatch(/\n\s+at |node:|自己出了毛病|Error:|undefined|\[object/);
}

describe("plans that are no plans", () => {
	const bomb = Array.from({ length: 20 }, (_, i) =>
		i === 0
			? "a0: &a0 [哈, 哈]"
			: `a${i}: &a${i} [${Array(10)
					.fill(`*a${i - 1}`)
					.join(", ")}]`,
	).join("\n");

	test.each<[string, string | Uint8Array, string]>([
		["an alias bomb", `${PLAN}${bomb}\n章节: *a19\n`, "YAML-TOO-BIG"],
		["an alias in itself", `${PLAN}章节: &a [*a]\n`, "YAML-ALIAS-CYCLE"],
		["10 MB", `${PLAN}正文: ${"字".repeat(10 * 1024 * 1024)}\n`, "FILE-TOO-LARGE"],
		["lists 5,000 deep", `${PLAN}章节:\n  ${"- ".repeat(5_000)}甲\n`, "YAML-TOO-DEEP"],
		["brackets 5,000 deep", `${PLAN}章节: ${"[".repeat(5_000)}${"]".repeat(5_000)}\n`, "YAML-TOO-DEEP"],
		["braces 5,000 deep", `${PLAN}章节: ${"{甲: ".repeat(5_000)}`, "YAML-TOO-DEEP"],
		[
			"items 60 deep",
			`${PLAN}章节: [${"{标题: 甲, 条目: [".repeat(60 / 2)}甲${"]}".repeat(60 / 2)}]\n`,
			"LEVEL-TOO-DEEP",
		],
		["NUL bytes", `${PLAN}正文: 甲\0乙\n`, "FILE-ENCODING"],
		["nothing but NUL", new Uint8Array(1000), "FILE-ENCODING"],
		[
			"random bytes",
			Uint8Array.from({ length: 5000 }, (_, i) => (i * i * 31 + i * 7) % 256),
			"FILE-ENCODING",
		],
		["an empty file", "", "YAML-EMPTY"],
		["a picture", Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]), "FILE-ENCODING"],
	])("%s", (_, plan, finding) => {
		const { run, names } = place(plan);
		refused(run("render", "甲.yaml", "-t", "docx,md"), finding);
		expect(names()).toEqual(["甲.yaml"]);
		const checked = run("check", "甲.yaml");
		expect(checked.code).toBe(1);
		expect(checked.out).toContain(finding);
		expectNoInside(checked.out + checked.err);
	});

	test("a DOCX as plan", () => {
		const { run, at, names } = place();
		run("render", "甲.yaml");
		refused(run("render", "甲.docx", "-o", "乙.docx"), "FILE-ENCODING");
		expect(names()).toEqual(["甲.docx", "甲.yaml"]);
		expect(existsSync(at("乙.docx"))).toBe(false);
	});

	test("a folder, no file, a file below a file", () => {
		const { run, at, names } = place();
		mkdirSync(at("夹"));
		refused(run("render", "夹"), "FILE-IS-DIRECTORY");
		refused(run("render", "."), "FILE-IS-DIRECTORY");
		refused(run("render", "没有.yaml"), "FILE-NOT-FOUND");
		refused(run("render", "甲.yaml/乙.yaml"), "FILE-NOT-FOUND");
		expect(names()).toEqual(["夹", "甲.yaml"].sort());
	});

	test.skipIf(process.platform !== "linux")("a device without end (Linux)", () => {
		const { run, names } = place();
		refused(run("render", "/dev/zero", "-o", "乙.docx"), "FILE-TOO-LARGE");
		expect(names()).toEqual(["甲.yaml"]);
	});
});

describe("targets", () => {
	test("missing folders are made", () => {
		const { run, at } = place();
		expect(run("render", "甲.yaml", "-o", "一/二/三/乙.docx").code).toBe(0);
		expect(readdirSync(at("一/二/三"))).toEqual(["乙.docx"]);
	});

	test("written again without asking while it is our own", () => {
		const { run, at, names } = place();
		expect(run("render", "甲.yaml").code).toBe(0);
		const first = readFileSync(at("甲.docx"));
		writeFileSync(at("甲.yaml"), `${PLAN}结语: 特此说明。\n`);
		expect(run("render", "甲.yaml").code).toBe(0);
		expect(readFileSync(at("甲.docx")).equals(first)).toBe(false);
		expect(names()).toEqual(["甲.docx", "甲.yaml"]);
	});

	/** What stands there before, by its bytes, and stands there still after the refusal. */
	const keeps = (arrange: (at: (name: string) => string, run: Run) => void, finding: string): void => {
		const { run, at, names } = place();
		arrange(at, run);
		const before = names();
		const bytes = readFileSync(at("甲.docx"));
		refused(run("render", "甲.yaml"), finding);
		expect(readFileSync(at("甲.docx")).equals(bytes)).toBe(true);
		expect(names()).toEqual(before);
	};

	test("not ours", () => {
		keeps((at) => writeFileSync(at("甲.docx"), "别人的文件"), "OUTPUT-NOT-OURS");
		keeps((at) => writeFileSync(at("甲.docx"), ""), "OUTPUT-NOT-OURS");
	});

	const retouched = (at: (name: string) => string) => {
		const parts = unzipSync(readFileSync(at("甲.docx")));
		const body = strFromU8(parts["word/document.xml"] as Uint8Array);
		parts["word/document.xml"] = strToU8(body.replace("现将", "现就"));
		writeFileSync(at("甲.docx"), zipSync(parts));
	};

	test("changed since, until --force", () => {
		keeps((at, run) => {
			run("render", "甲.yaml");
			retouched(at);
		}, "OUTPUT-CHANGED");
		const { run, at } = place();
		run("render", "甲.yaml");
		const ours = readFileSync(at("甲.docx"));
		retouched(at);
		expect(run("render", "甲.yaml", "--force").code).toBe(0);
		expect(readFileSync(at("甲.docx")).equals(ours)).toBe(true);
	});

	test.each(["~$甲.docx", ".~甲.docx", ".~lock.甲.docx#"])("open in a word processor: %s", (lock) => {
		keeps((at, run) => {
			run("render", "甲.yaml");
			writeFileSync(at(lock), "");
		}, "OUTPUT-LOCKED");
	});

	test("read-only, even for those who may write anything", () => {
		keeps((at, run) => {
			run("render", "甲.yaml");
			chmodSync(at("甲.docx"), 0o444);
		}, "OUTPUT-READ-ONLY");
		const { run, at } = place();
		run("render", "甲.yaml");
		chmodSync(at("甲.docx"), 0o444);
		refused(run("render", "甲.yaml", "--force"), "OUTPUT-READ-ONLY");
	});

	test("a folder of that name, by the plan's name or given", () => {
		const { run, at, names } = place();
		mkdirSync(at("甲.docx"));
		refused(run("render", "甲.yaml"), "OUTPUT-IS-DIRECTORY");
		refused(run("render", "甲.yaml", "--force"), "OUTPUT-IS-DIRECTORY");
		expect(readdirSync(at("甲.docx"))).toEqual([]);
		// Named outright, it is a folder to write into.
		expect(run("render", "甲.yaml", "-o", "甲.docx").code).toBe(0);
		expect(readdirSync(at("甲.docx"))).toEqual(["甲.docx"]);
		refused(run("new", "通用", "甲.docx"), "OUTPUT-IS-DIRECTORY");
		expect(names()).toEqual(["甲.docx", "甲.yaml"]);
	});

	test("below a file", () => {
		const { run, at, names } = place();
		refused(run("render", "甲.yaml", "-o", "甲.yaml/乙.docx"), "OUTPUT-UNWRITABLE");
		refused(run("render", "甲.yaml", "-o", "甲.yaml/"), "OUTPUT-UNWRITABLE");
		expect(readFileSync(at("甲.yaml"), "utf8")).toBe(PLAN);
		expect(names()).toEqual(["甲.yaml"]);
	});

	test("a name that no file can have, and the longest that one can", () => {
		const { run, names } = place();
		refused(run("render", "甲.yaml", "-o", `${"长".repeat(300)}.docx`), "OUTPUT-UNWRITABLE");
		expect(names()).toEqual(["甲.yaml"]);
		const longest = `${"长".repeat(83)}.docx`;
		expect(run("render", "甲.yaml", "-o", longest).code).toBe(0);
		expect(names()).toEqual([longest, "甲.yaml"].sort());
	});

	test.skipIf(process.platform !== "linux")("where nothing can be written (Linux)", () => {
		const { run } = place();
		refused(run("render", "甲.yaml", "-o", "/proc/x.docx"), "OUTPUT-UNWRITABLE");
		refused(run("render", "甲.yaml", "-o", "/proc/x/y.md"), "OUTPUT-UNWRITABLE");
	});

	test.skipIf(process.platform === "win32")("a folder without leave to write (not for root)", () => {
		if (process.getuid?.() === 0) return;
		const { run, at } = place();
		mkdirSync(at("夹"), { mode: 0o555 });
		refused(run("render", "甲.yaml", "-o", "夹/"), "OUTPUT-READ-ONLY");
		expect(readdirSync(at("夹"))).toEqual([]);
	});

	test.skipIf(process.platform === "win32")(
		"no room: what stood there stands, and nothing is left beside",
		async () => {
			const { run, at, names } = place();
			run("render", "甲.yaml");
			const before = readFileSync(at("甲.docx"));
			writeFileSync(at("甲.yaml"), `${PLAN}结语: 特此说明。\n`);
			// A limit on the size of files fails in the middle of writing, as a full disk does.
			const script = `trap '' XFSZ; ulimit -f 4; exec "$0" "$1" render 甲.yaml`;
			const ran = await shell(script, at("."));
			refused(ran, "OUTPUT-UNWRITABLE");
			expect(readFileSync(at("甲.docx")).equals(before)).toBe(true);
			expect(names()).toEqual(["甲.docx", "甲.yaml"]);
		},
	);

	test.skipIf(process.platform === "win32")("a plan through a link writes beside the link", () => {
		const { run, at } = place();
		mkdirSync(at("夹"));
		symlinkSync("../甲.yaml", at("夹/乙.yaml"));
		expect(run("render", "夹/乙.yaml").code).toBe(0);
		expect(statSync(at("夹/乙.docx")).isFile()).toBe(true);
	});
});

function shell(script: string, cwd: string): Promise<Ran> {
	const child = spawn("bash", ["-c", script, process.execPath, join(ROOT, "bin/gzfa.js")], {
		cwd,
		env: { ...process.env, NO_COLOR: "1" },
	});
	const ran: Ran = { code: null, out: "", err: "" };
	child.stdout.setEncoding("utf8").on("data", (text) => {
		ran.out += text;
	});
	child.stderr.setEncoding("utf8").on("data", (text) => {
		ran.err += text;
	});
	return new Promise((done) => {
		child.on("close", (code) => done({ ...ran, code }));
	});
}

describe.skipIf(process.platform === "win32")("a reader that goes away", () => {
	const long = `文种: 通用\n标题: 甲\n引言: |\n${"  加强组织领导，落实工作责任。\n".repeat(30_000)}`;

	test.each([
		"show 甲.yaml | head -c 10",
		"render 甲.yaml -t md -o - | head -c 10",
		"check 甲.yaml | true",
		"genres | true",
		"--help | true",
	])("gzfa %s", async (call) => {
		const { at, names } = place(long);
		const [command = "", reader = ""] = call.split("|");
		const ran = await shell(`set -o pipefail; "$0" "$1" ${command} | ${reader}`, at("."));
		expect({ code: ran.code, err: ran.err }).toEqual({ code: 0, err: "" });
		expect(names()).toEqual(["甲.yaml"]);
	});

	test("standard error as well", async () => {
		const { at } = place("文种: 通用\n标提: 甲\n");
		const ran = await shell(`set -o pipefail; "$0" "$1" render 甲.yaml 2>&1 >/dev/null | true`, at("."));
		expect(ran).toEqual({ code: 1, out: "", err: "" });
	});
});
