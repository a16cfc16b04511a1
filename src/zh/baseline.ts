/** What is said of a baseline: the findings that are known and let be. */
export const BASELINE_WORDS = {
	none: (path: string) =>
		`没有“${path}”这个基线文件。第一次用，加上 --update-baseline，把现在的问题都记进去。`,
	alone:
		"--update-baseline 要和 --baseline 一起用，后者写明记在哪个文件，如 --baseline 基线.json --update-baseline",
	passed: (count: number) => `基线里记着的 ${count} 处，没有再报。`,
	gone: (rows: readonly { file: string; rule: string; count: number }[]) => {
		const total = rows.reduce((sum, { count }) => sum + count, 0);
		const lines = rows.map(({ file, rule, count }) => `  ${file} ${rule} ${count} 处\n`);
		return `基线里记着的 ${total} 处已经改好了，加上 --update-baseline 可以把它们去掉：\n${lines.join("")}`;
	},
	written: (count: number, path: string) => `已把现在的 ${count} 处问题记进 ${path}，以后只报新的。`,
};
