// A thread of a batch: see src/batch/pool.ts.
require("./load.js")("main.js").serve();
