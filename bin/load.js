// Loads the built chunks of ../dist with V8's code cache, made when they were built. A cache that does not fit
// (another Node, other flags) is passed over in silence: V8 then compiles as usual.
const { readFileSync } = require("node:fs");
const { createRequire } = require("node:module");
const { join } = require("node:path");
const { pathToFileURL } = require("node:url");
const { Script } = require("node:vm");

const DIST = join(__dirname, "../dist/chunks");
const loaded = new Map();
const scripts = new Map();
const outer = createRequire(join(DIST, "main.js"));

function load(name) {
	const known = loaded.get(name);
	if (known) return known.exports;
	const module = { exports: {} };
	loaded.set(name, module);
	const filename = join(DIST, name);
	const code = readFileSync(filename, "utf8");
	const script = new Script(`(function(require,module,exports,__url){${code}\n})`, {
		filename,
		cachedData: cacheOf(filename),
	});
	scripts.set(name, script);
	const inner = (id) => (id.startsWith("./") ? load(id.slice(2)) : outer(id));
	script.runInThisContext().call(module.exports, inner, module, module.exports, pathToFileURL(filename).href);
	return module.exports;
}

function cacheOf(filename) {
	try {
		return readFileSync(`${filename}.cache`);
	} catch {
		return undefined;
	}
}

module.exports = load;
module.exports.scripts = scripts;
