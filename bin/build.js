#!/usr/bin/env node
// Builds ../dist from ../src: minified chunks that are loaded when needed, with V8's code cache beside each.
// What depends on the schemas and templates of the program is worked out here once and put in as data.
const { copyFileSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } = require("node:fs");
const { basename, join } = require("node:path");
const { spawnSync } = require("node:child_process");
const esbuild = require("esbuild");

const ROOT = join(__dirname, "..");
const DIST = join(ROOT, "dist/chunks");
/** zlib as WebAssembly; nothing else of that library is used. */
const ZLIB = "node_modules/@zip.js/zip.js/dist/zip-module.wasm";
const { version } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));

const COMMON = {
	absWorkingDir: ROOT,
	bundle: true,
	platform: "node",
	target: "node20",
	legalComments: "none",
	logLevel: "warning",
};

const DEFINED = {
	__GZFA_VERSION__: JSON.stringify(version),
	// With these set, yaml would print what it reads.
	"process.env.LOG_STREAM": "undefined",
	"process.env.LOG_TOKENS": "undefined",
};

/** Bundles one source file into one ES module that Node runs by itself. */
function bundleInto(outfile, entry, plugins = []) {
	return esbuild.build({
		...COMMON,
		entryPoints: [entry],
		outfile,
		format: "esm",
		banner: {
			js: 'import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);',
		},
		// Where the source would stand: the program's own files are found from there.
		define: {
			...DEFINED,
			"import.meta.url": JSON.stringify(`file://${join(ROOT, "src/world/package.ts")}`),
		},
		plugins,
	});
}

/** Bundles one source file as it stands, runs it, and gives its exports. */
async function evaluate(entry) {
	const outfile = join(DIST, "build-time.mjs");
	await bundleInto(outfile, entry);
	try {
		return await import(`file://${outfile}?${Date.now()}`);
	} finally {
		rmSync(outfile);
	}
}

/** Modules that the build replaces by data, with what they then hold. */
async function workedOut() {
	const { index, moduleOf, keysText, ownValidators, schemas, shells, templates, validator } =
		await evaluate("src/build.ts");
	const compiled = templates();
	const rows = compiled.map(
		([name]) => `${JSON.stringify(name)}: async () => (await import("template:${name}")).template`,
	);
	const own = ownValidators();
	const ownRows = own.map(
		([name]) => `${JSON.stringify(name)}: async () => (await import("own:${name}")).validateOwn`,
	);
	return {
		"src/check/own/builtin.ts": `export const ownValidators = {${ownRows.join(",")}};`,
		...Object.fromEntries(own.map(([name, source]) => [`own:${name}`, source])),
		// As a text to be parsed when asked for: an object would be taken apart and put together again in the code cache.
		"src/genres/builtin.ts": `let files;
			const index = ${JSON.stringify(index())};
			export const builtinSchemas = () => (files ??= JSON.parse(${JSON.stringify(JSON.stringify(schemas()))}));
			export const builtinIndex = () => index;`,
		"src/genres/keys/builtin.ts": `const text = ${JSON.stringify(keysText())};
			export const keysText = () => text;`,
		"src/template/builtin.ts": `export const builtinTemplates = {${rows.join(",")}};`,
		"src/check/validator.ts": validator(),
		empty: "",
		nowhere: `const nowhere = () => { throw new Error(); };
			nowhere.resolve = nowhere;
			export const createRequire = () => nowhere;`,
		"src/formats/docx/shell/make-shell.ts": await shells(),
		...Object.fromEntries(
			compiled.map(([name, one]) => [`template:${name}`, `export const template = ${moduleOf(one)};`]),
		),
	};
}

function replacing(modules) {
	const load = (name, resolveDir) => ({ contents: modules[name], loader: "js", resolveDir });
	return {
		name: "worked-out",
		setup(build) {
			// Commander can start programs as subcommands; we never do, and loading this costs 3 ms.
			build.onResolve({ filter: /^node:child_process$/ }, () => ({ path: "empty", namespace: "worked-out" }));
			// fdir looks for a picomatch in folders of its own, which takes 3 ms; what calls it has one and brings it along.
			build.onResolve({ filter: /^module$/ }, ({ importer }) =>
				/[\\/]fdir[\\/]/.test(importer) ? { path: "nowhere", namespace: "worked-out" } : undefined,
			);
			build.onResolve({ filter: /^(template|own):/ }, ({ path }) => ({ path, namespace: "worked-out" }));
			build.onLoad({ filter: /.*/, namespace: "worked-out" }, ({ path }) => load(path, ROOT));
			build.onLoad({ filter: /[\\/](builtin|validator|make-shell)\.ts$/ }, ({ path }) => {
				const name = path.slice(ROOT.length + 1).replaceAll("\\", "/");
				return name in modules ? load(name, join(path, "..")) : undefined;
			});
		},
	};
}

/** Chunks that are loaded together: what every run needs, and what every DOCX needs. Others stand alone. */
const GROUPS = {
	main: ["src/cli/main.ts"],
	render: [
		"src/commands/render.ts",
		"src/plan/expand.ts",
		"src/template/template.ts",
		"src/formats/docx/write.ts",
		"src/formats/docx/package/inspect.ts",
		"src/formats/docx/shell/make-shell.ts",
	],
	// What a run within a project loads besides; without a row of its own it would stand in a larger group.
	project: ["src/project/load.ts"],
};

/** Name of the group of each chunk: the first group whose entries, or their imports, it is. */
function grouped({ outputs }) {
	const groups = {};
	const add = (path, group) => {
		const name = basename(path);
		if (name in groups) return;
		groups[name] = group;
		for (const { path: next, kind } of outputs[path].imports)
			if (next in outputs && kind === "import-statement") add(next, group);
	};
	const entries = Object.entries(outputs);
	for (const [group, wanted] of Object.entries(GROUPS)) {
		for (const [path, { entryPoint }] of entries) if (wanted.includes(entryPoint)) add(path, group);
	}
	for (const [path] of entries) add(path, basename(path, ".js"));
	return groups;
}

/** esbuild splits ES modules only; each chunk then becomes a function of a script that can have a code cache. */
async function bundle() {
	const { outputFiles, metafile } = await esbuild.build({
		...COMMON,
		entryPoints: { main: "src/cli/main.ts" },
		outdir: DIST,
		format: "esm",
		splitting: true,
		write: false,
		metafile: true,
		minify: true,
		charset: "utf8",
		define: { ...DEFINED, "import.meta.url": "__url" },
		plugins: [replacing(await workedOut())],
	});
	writeFileSync(join(DIST, "../LICENSES.txt"), licencesOf(metafile));
	const groups = grouped(metafile);
	const scripts = {};
	for (const { path, text } of outputFiles) {
		const { code } = await esbuild.transform(text, {
			format: "cjs",
			target: "node20",
			minify: true,
			charset: "utf8",
			// Scripts have no import(); esbuild then writes require in its place.
			supported: { "dynamic-import": false },
		});
		const name = basename(path);
		scripts[groups[name]] ??= [];
		scripts[groups[name]].push(
			`${JSON.stringify(name)}:function(require,module,exports,__url){${ascii(code)}}`,
		);
	}
	for (const [group, chunks] of Object.entries(scripts)) {
		const index = group === "main" ? `groups:${JSON.stringify(groups)},` : "";
		writeFileSync(join(DIST, `${group}.js`), `({${index}chunks:{${chunks.join(",\n")}}})`);
	}
}

/** The licences of the libraries that the program has in it, as they ask to be passed on. */
function licencesOf({ inputs }) {
	const folders = [...Object.keys(inputs), ZLIB].map(
		(path) => /^node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0],
	);
	const libraries = [...new Set(folders.filter(Boolean))].sort();
	// The words by which titles are broken come from a dictionary that is no package of ours.
	const data = readFileSync(join(__dirname, "licences/jieba.txt"), "utf8");
	const texts = libraries.map((folder) => {
		const { name, version, license } = JSON.parse(readFileSync(join(ROOT, folder, "package.json"), "utf8"));
		const file = readdirSync(join(ROOT, folder)).find((one) => /^licen[cs]e/i.test(one));
		const text = file ? readFileSync(join(ROOT, folder, file), "utf8").trim() : license;
		return `${name} ${version} (${license})\n\n${text}\n`;
	});
	return [...texts, data].join(`\n${"-".repeat(72)}\n\n`);
}

/**
 * Written as escapes, which mean the same in strings, regular expressions and names: V8 then keeps one byte a
 * character, and nothing has to be decoded at start. (esbuild leaves regular expressions as they are.)
 */
function ascii(code) {
	if (/\\[^\0-\x7f]/.test(code)) throw new Error("a backslash before a character that must be escaped");
	return code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/** Runs the program once in a process of its own, so that the cache holds the functions a real run uses. */
function warm() {
	const { status, stderr } = spawnSync(process.execPath, [join(__dirname, "warm.js")], { cwd: ROOT });
	if (status !== 0)
		process.stderr.write(`no code cache was made; the program starts a little slower\n${stderr}`);
}

/** Writes the schema by which editors complete and check plans of any genre, and the pages of docs/ on the genres. */
async function generate() {
	const { allGenres, catalogue, docs, editorSchema, rulesPage, titles, withTables } =
		await evaluate("src/build.ts");
	const page = join(ROOT, "docs/改模板.md");
	const any = allGenres().find(({ name }) => name === "document");
	writeFileSync(page, withTables(readFileSync(page, "utf8"), any));
	const schema = JSON.stringify(editorSchema(catalogue, undefined), null, 1);
	writeFileSync(join(ROOT, "editors/plan.schema.json"), `${schema}\n`);
	rmSync(join(ROOT, "docs/文种"), { recursive: true, force: true });
	mkdirSync(join(ROOT, "docs/文种"));
	for (const [path, text] of docs(join(ROOT, "docs"))) writeFileSync(path, text);
	writeFileSync(join(ROOT, "docs/标题回行.md"), titles());
	writeFileSync(join(ROOT, "docs/规则.md"), await rulesPage());
}

async function main() {
	if (process.argv.includes("--generate")) {
		mkdirSync(DIST, { recursive: true });
		return generate();
	}
	rmSync(DIST, { recursive: true, force: true });
	mkdirSync(DIST, { recursive: true });
	copyFileSync(join(ROOT, ZLIB), join(ROOT, "dist/zlib.wasm"));
	await bundle();
	warm();
}

module.exports = { bundleInto, replacing, workedOut };
if (require.main === module) main();
