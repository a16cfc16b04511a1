import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { expect, test } from "vitest";
import { ROOT, scratch } from "../cli/run.ts";

const folder = scratch();
const EXAMPLES = readdirSync(join(ROOT, "examples"))
	.filter((name) => name.endsWith(".yaml"))
	.sort();

interface Way {
	/** Checkout that runs, and from which the examples are taken. */
	root?: string;
	cwd?: string;
	/** How the paths of the plans are spelt. */
	spell?: (path: string) => string;
	env?: NodeJS.ProcessEnv;
	/** Options of Node's own. */
	node?: string[];
	/** In a shell, first. */
	shell?: string;
	/** The last first: what one leaves behind in memory must not show in the next. */
	isReversed?: boolean;
}

let made = 0;

/** All examples in both formats, by name of the file. */
function outputs(way: Way): Record<string, Buffer> {
	const { root = ROOT, cwd = root, spell = (path) => path, env = {}, isReversed = false } = way;
	const { node = [], shell } = way;
	const out = join(folder, `out-${made++}`);
	const plans = EXAMPLES.map((name) => spell(join(root, "examples", name)));
	if (isReversed) plans.reverse();
	const args = [...node, join(root, "bin/gzfa.js"), "render", ...plans, "-t", "docx,md", "-o", `${out}/`];
	const [command, rest] = shell
		? ["sh", ["-c", `${shell} && exec "$@"`, "sh", process.execPath, ...args]]
		: [process.execPath, args];
	const ran = spawnSync(command, rest, { cwd, env: { ...process.env, ...env }, encoding: "utf8" });
	expect({ status: ran.status, err: ran.stderr }).toEqual({ status: 0, err: "" });
	return Object.fromEntries(readdirSync(out).map((name) => [name, readFileSync(join(out, name))]));
}

function copied(name: string): string {
	const root = join(folder, name);
	for (const one of ["bin", "dist", "package.json", "schemas", "templates", "examples"])
		cpSync(join(ROOT, one), join(root, one), { recursive: true });
	return root;
}

function withoutCaches(): string {
	const root = copied("ohne cache 无缓存");
	const chunks = join(root, "dist/chunks");
	const caches = readdirSync(chunks).filter((name) => name.endsWith(".cache"));
	expect(caches.length).toBeGreaterThan(0);
	for (const name of caches) rmSync(join(chunks, name));
	return root;
}

const first = outputs({});

test("there is something to compare", () => {
	expect(EXAMPLES.length).toBeGreaterThan(3);
	expect(Object.keys(first)).toHaveLength(EXAMPLES.length * 2);
	for (const bytes of Object.values(first)) expect(bytes.length).toBeGreaterThan(100);
});

const elsewhere = join(folder, "别处");
mkdirSync(elsewhere);

test.each<[string, () => Way]>([
	["a second run", () => ({})],
	["the other order", () => ({ isReversed: true })],
	["UTC", () => ({ env: { TZ: "UTC" } })],
	["Asia/Shanghai", () => ({ env: { TZ: "Asia/Shanghai" } })],
	["America/New_York", () => ({ env: { TZ: "America/New_York" } })],
	["the C locale", () => ({ env: { LC_ALL: "C", LANG: "C" } })],
	["the Chinese locale", () => ({ env: { LC_ALL: "zh_CN.UTF-8", LANG: "zh_CN.UTF-8", LANGUAGE: "zh_CN" } })],
	["another folder", () => ({ cwd: elsewhere })],
	["relative paths", () => ({ cwd: elsewhere, spell: (path) => relative(elsewhere, path) })],
	[
		"paths spelt oddly",
		() => ({ spell: (path) => `${dirname(path)}/../examples/./${path.slice(dirname(path).length + 1)}` }),
	],
	["colours and a narrow terminal", () => ({ env: { FORCE_COLOR: "1", COLUMNS: "20", TERM: "dumb" } })],
	["another user", () => ({ env: { HOME: elsewhere, USER: "别人", LOGNAME: "别人", TMPDIR: elsewhere } })],
	["a copied checkout", () => ({ root: copied("副本") })],
	["no code cache", () => ({ root: withoutCaches() })],
	["no WebAssembly", () => ({ node: ["--import", "data:text/javascript,delete globalThis.WebAssembly"] })],
])("the same bytes: %s", (_, way) => same(way()));

// Four gigabytes of addresses are enough for Node, not for what Node 20 and 22 would set aside for WebAssembly.
test.skipIf(process.platform !== "linux")("the same bytes: few addresses (only on Linux)", () =>
	same({ shell: "ulimit -v 4000000" }),
);

function same(way: Way): void {
	const again = outputs(way);
	expect(Object.keys(again)).toEqual(Object.keys(first));
	for (const [name, bytes] of Object.entries(first)) expect(again[name]?.equals(bytes), name).toBe(true);
}
