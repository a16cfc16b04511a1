import { hasErrors } from "../diagnostics/diagnostic.ts";
import { projectsOfRun } from "../project/of-run.ts";
import { table } from "../report/table.ts";
import { DEFAULT_PROFILE, type Profile } from "../standard/layout.ts";
import type { FaceName } from "../standard/typography.ts";
import { type InstalledFonts, installedFonts, nodeVersion } from "../world/fonts.ts";
import { packageVersion } from "../world/package.ts";
import type { Terminal } from "../world/terminal.ts";
import { DOCTOR as SAY } from "../zh/doctor.ts";
import { tell } from "./say.ts";
import { EXIT, type Exit } from "./usage.ts";

/** As package.json says under `engines`. */
const LEAST_NODE = 20;

/**
 * `gzfa doctor`: versions, project, fonts. Exit code 1 when something keeps plans from being rendered; fonts do not:
 * they are looked for, and a document is written without them.
 */
export async function runDoctor(terminal: Terminal): Promise<Exit> {
	const loaded = await projectsOfRun()(undefined);
	if (loaded) await tell(loaded, terminal);
	const isFaulty = loaded !== undefined && hasErrors(loaded.diagnostics);
	const node = nodeVersion();
	const isOld = Number(/\d+/.exec(node)?.[0]) < LEAST_NODE;
	const config = loaded?.sources[0]?.file ?? "";
	const profile = loaded?.value?.profile.profile ?? DEFAULT_PROFILE;
	const project = loaded === undefined ? SAY.noProject : (isFaulty ? SAY.faulty : SAY.project)(config);
	const head = [
		SAY.versions(packageVersion(), node),
		...(isOld ? [SAY.oldNode(LEAST_NODE)] : []),
		project,
		...(isFaulty ? [] : [SAY.profile(profile.name)]),
	];
	terminal.out(`${head.join("\n")}\n\n${fontsText(profile, installedFonts())}`);
	return isFaulty || isOld ? EXIT.faulty : EXIT.fine;
}

/** The fonts of a profile's roles among those of the machine, and what to do about those that are not. */
export function fontsText({ faces }: Profile, { names, files, unreadable }: InstalledFonts): string {
	const has = (font: string) => names.has(font.toLowerCase());
	const roles = Object.entries(faces) as [FaceName, Profile["faces"][FaceName]][];
	const rows = roles.map(([, { title, font, fallbacks }]) => {
		const other = fallbacks.find(has);
		return [title, font, has(font) ? SAY.installed : other ? SAY.replaced(other) : SAY.missing];
	});
	const lacking = roles.filter(([, { font }]) => !has(font));
	const advice = [...SAY.advice, ...lacking.map(([role]) => SAY.sources[role])];
	const end = lacking.length === 0 ? [SAY.allFine] : advice;
	return `${SAY.fonts(files, unreadable)}\n${table(rows)}\n${end.join("\n")}\n`;
}
