import { spawn } from "node:child_process";
import { mkdtempSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";
import { gzfa, type Ran, ROOT, scratch } from "../cli/run.ts";

const folder = scratch();
export const PLAN = "文种: 通用\n标题: 关于某项工作的说明\n引言: 现将有关情况说明如下。\n";
/** Milliseconds on a slow machine, the start of the program counted. */
const PATIENCE = 10_000;

/** A folder of its own with a plan in it, so that what is left behind is seen. */
export function place(plan: string | Uint8Array = PLAN): {
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
export type Run = (...args: string[]) => Ran;

/** Exit code 1, nothing to standard output, and the finding in Chinese with its code; no trace of the program's inside. */
export function refused({ code, out, err }: Ran, finding: string): void {
	expect({ code, out }).toEqual({ code: 1, out: "" });
	expect(err).toContain(` ${finding}\n`);
	expect(err).toMatch(/错误 \S*[\u4e00-\u9fff]{2}/);
	expectNoInside(err);
}

export function expectNoInside(text: string): void {
	expect(text).not.toMatch(/\n\s+at |node:|自己出了毛病|Error:|undefined|\[object/);
}

/** A line of bash in which `"$0" "$1"` is the program. */
export function shell(script: string, cwd: string): Promise<Ran> {
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
