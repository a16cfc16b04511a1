// Bundles a benchmark in TypeScript with the program as the build makes it, runs it, and gives what it prints.
import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";

const require = createRequire(import.meta.url);
const { bundleInto, replacing, workedOut } = require("../../bin/build.js");
export const ROOT = resolve(import.meta.dirname, "../..");

export async function runBundled(entry, args) {
	const outfile = join(ROOT, "dist/bench.mjs");
	await bundleInto(outfile, entry, [replacing(await workedOut())]);
	const { stdout, stderr, status } = spawnSync(process.execPath, [outfile, ...args], {
		encoding: "utf8",
		maxBuffer: 64 * 1024 * 1024,
	});
	rmSync(outfile);
	if (status !== 0) throw new Error(stderr);
	return JSON.parse(stdout);
}
