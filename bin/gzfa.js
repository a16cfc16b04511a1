#!/usr/bin/env node
const { leave, main } = require("./load.js")("main.js");
main(process.argv.slice(2)).then(leave);
