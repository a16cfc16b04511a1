/** The files that a folder or a pattern means. */
import { globSync } from "tinyglobby";

/** What begins with `_` or a dot is no plan: fragments, bases of other plans, files of programs. */
const APART = ["**/_*", "**/_*/**", "**/node_modules/**"];

const sorted = (found: string[]): string[] => [...new Set(found)].sort();

/** The YAML files below a folder, as paths from there, with `/`; sorted, because file systems list as they like. */
export function yamlBelow(folder: string): string[] {
	const ignore = [...APART, "**/gzfa.config.yaml"];
	return sorted(
		globSync("**/*.{yaml,yml}", {
			cwd: folder,
			ignore,
			caseSensitiveMatch: false,
			followSymbolicLinks: false,
		}),
	);
}

/** The files that a pattern means, from where the user is. `\` parts folders as `/` does: the pattern comes from Windows too. */
export function matching(pattern: string): string[] {
	const typed = pattern.replaceAll("\\", "/");
	const found = globSync(typed, { ignore: APART, followSymbolicLinks: false, expandDirectories: false });
	return sorted(found);
}
