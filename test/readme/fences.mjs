// The fenced blocks of a page in docs/, and which file each is: for the tests of the pages and for their pictures.

/** @param {string} text */
export function fencesIn(text) {
	return [...text.matchAll(/^```(\S*)\n([\s\S]*?)^```$/gm)].map(
		({ 1: language = "", 2: body = "", index }) => {
			const before = text.slice(0, index).trimEnd().split("\n").at(-1) ?? "";
			return { language, body, file: fileOf(language, body, before) };
		},
	);
}

/** `# 名字.yaml` or `{{! 名字.hbs }}` in the first line says which file a block is; of JSON and CSV, the line before it. */
function fileOf(language, body, before) {
	if (language === "json" || language === "csv")
		return /`(\S+\.(?:schema\.json|csv))`[^`]*：$/.exec(before)?.[1];
	return /^(?:# (\S+\.yaml)|\{\{! (\S+\.hbs) \}\})\n/.exec(body)?.slice(1).find(Boolean);
}
