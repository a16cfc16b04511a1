// Bundles a benchmark in TypeScript with the program as the build makes it, runs it, and gives what it prints.
import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import esbuild from "esbuild";

const require = createRequire(import.meta.url);
const { COMMON, replacing, workedOut } = require("../../bin/build.js");
export const ROOT = resolve(import.meta.dirname, "../..");

export async function runBundled(entry, args) {
	const outfile = join(ROOT, "dist/bench.mjs");
	await esbuild.build({
		...COMMON,
		entryPoints: [entry],
		outfile,
		format: "esm",
		banner: {
			js: 'import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);',
		},
		// Where the source would stand: the program's own files are found from there.
		define: { "import.meta.url": JSON.stringify(`file://${join(ROOT, "src/world/package.ts")}`) },
		plugins: [replacing(await workedOut())],
	});
	const { stdout, stderr, status } = spawnSync(process.execPath, [outfile, ...args], {
		encoding: "utf8",
		maxBuffer: 64 * 1024 * 1024,
	});
	rmSync(outfile);
	if (status !== 0) throw new Error(stderr);
	return JSON.parse(stdout);
}
