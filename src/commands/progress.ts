/** How a run over many plans goes: a bar for who watches, a line for each document elsewhere. */
import type { Done } from "../batch/run.ts";
import type { Terminal } from "../world/terminal.ts";
import { BATCH } from "../zh/batch.ts";
import { SAID } from "../zh/cli.ts";
import { movesSaid } from "../zh/pages.ts";
import { called } from "./account.ts";
import { reportFor } from "./say.ts";

const WIDTH = 30;
const CLEAR = "\r\u001b[2K";

export class Progress {
	readonly #terminal: Terminal;
	readonly #all: number;
	readonly #isBar: boolean;
	#done = 0;
	/** What was told last of a row that made nothing: what is wrong with all rows alike is told once. */
	#told = "";

	constructor(terminal: Terminal, all: number) {
		this.#terminal = terminal;
		this.#all = all;
		this.#isBar = all > 1 && terminal.isWatched();
	}

	async tell(done: Done): Promise<void> {
		if (done.state === "same") return;
		this.#done++;
		const { err, out } = await this.#linesOf(done);
		if (this.#isBar) this.#terminal.err(CLEAR);
		if (err !== "") this.#terminal.err(err);
		if (out !== "" && !this.#isBar) this.#terminal.out(out);
		if (this.#isBar) this.#draw();
	}

	end(): void {
		if (this.#isBar) this.#terminal.err(CLEAR);
	}

	#draw(): void {
		const filled = Math.round((this.#done / this.#all) * WIDTH);
		const bar = "█".repeat(filled) + "░".repeat(WIDTH - filled);
		this.#terminal.err(`${bar} ${this.#done}/${this.#all}`);
	}

	async #linesOf(done: Exclude<Done, { state: "same" }>): Promise<{ err: string; out: string }> {
		const plan = called(done.todo.task);
		switch (done.state) {
			case "broken":
				return { err: `${BATCH.fault(plan, done.fault)}\n`, out: "" };
			case "fresh":
				return { err: "", out: "" };
			case "stale": {
				const why = done.result.puts ? BATCH.differs : BATCH.cannot;
				return { err: done.result.report, out: `${BATCH.stale(plan, why)}\n` };
			}
			case "failed": {
				const obstacles = { diagnostics: done.obstacles, sources: [] };
				const told = await reportFor(obstacles, this.#terminal.colourErr);
				const { row } = done.todo.task;
				const report = `${done.result.report}${told}`;
				const isKnown = row !== undefined && report === this.#told;
				this.#told = report;
				return { err: `${isKnown ? "" : report}${BATCH.failed(plan)}\n`, out: "" };
			}
			case "made": {
				const lines = done.puts.flatMap(({ path, pages, characters, moves }) => [
					SAID.rendered(path, pages, characters),
					...movesSaid(moves),
				]);
				const { report, errors } = done.result;
				const faulty = errors > 0 ? `${SAID.renderedFaulty}\n` : "";
				return { err: report + faulty, out: lines.map((line) => `${line}\n`).join("") };
			}
		}
	}
}
