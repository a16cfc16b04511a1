import {
	chmodSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	statSync,
	symlinkSync,
	writeFileSync,
} from "node:fs";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { PLAN, place, type Run, refused, shell } from "./place.ts";

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
