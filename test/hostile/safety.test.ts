import { existsSync, mkdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { expectNoInside, PLAN, place, refused, shell } from "./place.ts";

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
		expect(run("show", "夹")).toMatchObject({ code: 1, err: expect.stringContaining("FILE-IS-DIRECTORY") });
		expect(run("check", "夹")).toMatchObject({ code: 2, out: "" });
		expect(run("render", "夹")).toMatchObject({ code: 2, out: "" });
		refused(run("render", "没有.yaml"), "FILE-NOT-FOUND");
		refused(run("render", "甲.yaml/乙.yaml"), "FILE-NOT-FOUND");
		expect(names()).toEqual(["夹", "甲.yaml"].sort());
	});

	test.skipIf(process.platform !== "linux")("a device without end (Linux)", () => {
		const { run, names } = place();
		refused(run("render", "/dev/zero", "-o", "乙.docx"), "FILE-UNREADABLE");
		expect(names()).toEqual(["甲.yaml"]);
	});
});

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
