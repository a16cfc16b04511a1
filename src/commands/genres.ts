import { builtinCatalogue } from "../genres/catalogue.ts";
import type { Terminal } from "../world/terminal.ts";
import { SAID } from "../zh/cli.ts";
import { EXIT, type Exit } from "./usage.ts";

/** `gzfa genres`: each with what it is for and what else it is called. */
export function runGenres(terminal: Terminal): Exit {
	for (const { title, name, description, also } of builtinCatalogue.all().genres) {
		terminal.out(`${title}（${name}）：${description}\n`);
		if (also.length > 0) terminal.out(`  ${SAID.also}${also.join("、")}\n`);
	}
	return EXIT.fine;
}
