// Preloaded into a run of the program: writes down each file that is opened, read or listed, one line a call.
const fs = require("node:fs");
const { appendFileSync } = fs;
const log = process.env.GZFA_WATCHED;

for (const name of ["openSync", "readFileSync", "readdirSync", "statSync", "existsSync"]) {
	const original = fs[name];
	fs[name] = (path, ...rest) => {
		if (typeof path === "string") appendFileSync(log, `${name} ${path}\n`);
		return original(path, ...rest);
	};
}
