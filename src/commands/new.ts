import { described } from "../genres/described.ts";
import { skeleton } from "../plan/skeleton.ts";
import { projectsOfRun } from "../project/of-run.ts";
import { today } from "../world/clock.ts";
import { readIfThere } from "../world/files.ts";
import { save } from "../world/save.ts";
import type { Terminal } from "../world/terminal.ts";
import { SAID, WRONG } from "../zh/cli.ts";
import { genreIn } from "./projects.ts";
import { tell, tellObstacle } from "./say.ts";
import { EXIT, type Exit, UsageError } from "./usage.ts";

/** `gzfa new 文种 [FILE]`: a commented plan that renders as it stands. */
export async function runNew(
	genreName: string,
	file: string | undefined,
	force: boolean,
	terminal: Terminal,
): Promise<Exit> {
	const found = await genreIn(file, genreName, projectsOfRun());
	if (!found.value) {
		await tell(found, terminal);
		return EXIT.faulty;
	}
	const { genre, project } = found.value;
	const text = skeleton(described(genre), genreName, today(), project?.defaults);
	if (file === undefined) {
		terminal.out(text);
		return EXIT.fine;
	}
	if (!force && readIfThere(file)) {
		throw new UsageError(WRONG.fileExists(file));
	}
	const obstacle = save(file, new TextEncoder().encode(text));
	if (obstacle) {
		await tellObstacle(obstacle, terminal);
		return EXIT.faulty;
	}
	terminal.out(`${SAID.created(file)}\n`);
	return EXIT.fine;
}
