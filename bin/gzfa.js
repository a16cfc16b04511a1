#!/usr/bin/env node
// Set, not passed to exit(): what is still on its way to a pipe must arrive.
require("./load.js")("main.js")
	.main(process.argv.slice(2))
	.then((code) => {
		process.exitCode = code;
	});
