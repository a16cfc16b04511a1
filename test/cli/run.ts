import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll } from "vitest";

export const ROOT = resolve(import.meta.dirname, "../..");

export interface Ran {
	code: number | null;
	out: string;
	err: string;
}

/** Runs the built program as a user does. */
export function gzfa(
	args: string[],
	options: { cwd?: string; input?: string | Buffer; env?: NodeJS.ProcessEnv } = {},
): Ran {
	const { cwd = ROOT, input = "", env = {} } = options;
	const ran = spawnSync(process.execPath, [join(ROOT, "bin/gzfa.js"), ...args], {
		cwd,
		input,
		env: { ...process.env, NO_COLOR: "1", ...env },
		encoding: "utf8",
		maxBuffer: 64 * 1024 * 1024,
	});
	return { code: ran.status, out: ran.stdout, err: ran.stderr };
}

/** A folder of its own for a test file, removed when that has run. */
export function scratch(): string {
	const folder = mkdtempSync(join(tmpdir(), "gzfa-test-"));
	afterAll(() => rmSync(folder, { recursive: true, force: true }));
	return folder;
}
