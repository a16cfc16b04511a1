// Loads the built program: groups of chunks in ../dist/chunks, each one script with V8's code cache beside it, made
// when the program was built. A cache that does not fit (another Node, other flags) is passed over in silence.
const { readFileSync } = require("node:fs");
const { join } = require("node:path");
const { pathToFileURL } = require("node:url");
const { Script } = require("node:vm");

// What V8 is asked for; the same in every run and on every thread, as a code cache fits only flags that it was made
// under. Optimising compiles for milliseconds what a run of one plan needs for microseconds, on the core that the other
// thread of a batch is on, and once for each thread: it takes less of what a function calls into it, which makes it half
// as dear and the code hardly slower, and comes later than Node 20 would have it. Young garbage is collected by the
// thread that made it: helpers would have to wait for a core. Each collection of all garbage throws away what has been
// optimised within functions that are made anew for each plan: it comes when there is four times as much as is in use,
// not sooner, or three times with Node 24, which takes more to begin with. (An unknown flag prints an error: they are for
// the versions of Node that they were tried on.)
const { setFlagsFromString } = require("node:v8");
const [major] = process.versions.node.split(".");
const growing = { 20: 300, 22: 300, 24: 200 }[major];
if (growing !== undefined) {
	setFlagsFromString("--max-inlined-bytecode-size-cumulative=200");
	setFlagsFromString("--no-turbo-inline-array-builtins");
	setFlagsFromString("--no-polymorphic-inlining");
	setFlagsFromString("--no-parallel-scavenge");
	setFlagsFromString(`--heap-growing-percent=${growing}`);
}
if (major === "20") setFlagsFromString("--interrupt-budget=150000");

const CHUNKS = join(__dirname, "../dist/chunks");
const url = pathToFileURL(join(CHUNKS, "main.js")).href;
/** Functions of the chunks of the groups loaded so far, by name of the chunk; what they exported; the scripts. */
const bodies = new Map();
const modules = new Map();
const scripts = new Map();
let groupOf = { "main.js": "main" };

function load(name) {
	const known = modules.get(name);
	if (known) return known.exports;
	if (!bodies.has(name)) loadGroup(groupOf[name]);
	const module = { exports: {} };
	modules.set(name, module);
	bodies.get(name).call(module.exports, inner, module, module.exports, url);
	// What esbuild gives are accessors upon accessors, asked at each use; nothing that is exported ever changes.
	module.exports = { ...module.exports };
	return module.exports;
}

function inner(id) {
	return id.startsWith("./") ? load(id.slice(2)) : require(id);
}

function loadGroup(group) {
	const filename = join(CHUNKS, `${group}.js`);
	const script = new Script(readFileSync(filename, "latin1"), { filename, cachedData: cacheOf(group) });
	scripts.set(group, script);
	const { groups, chunks } = script.runInThisContext();
	if (groups) groupOf = groups;
	for (const name of Object.keys(chunks)) bodies.set(name, chunks[name]);
}

function cacheOf(group) {
	try {
		return readFileSync(join(CHUNKS, `${group}.cache`));
	} catch {
		return undefined;
	}
}

module.exports = load;
module.exports.scripts = scripts;
