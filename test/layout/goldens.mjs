// The golden documents: plans of which each shows something of the standard on its pages. The first line of a plan
// says what: "# 名称：说明".
import { readdirSync, readFileSync } from "node:fs";
import { basename, join, relative, resolve } from "node:path";

const ROOT = resolve(import.meta.dirname, "../..");
export const FOLDER = join(import.meta.dirname, "golden");

export function goldens() {
	return readdirSync(FOLDER, { recursive: true })
		.map(String)
		.filter((file) => file.endsWith(".yaml") && !/config\.yaml$|版面/.test(file))
		.sort()
		.map((file) => {
			const path = join(FOLDER, file);
			const [, title, shows] = /^# ([^：]+)：(.+)\n/.exec(readFileSync(path, "utf8")) ?? [];
			if (title === undefined) throw new Error(`${file}: the first line does not say what it shows`);
			return { name: basename(file, ".yaml"), path: relative(ROOT, path), title, shows };
		});
}

/** The page of docs/ that shows their pictures. */
export function galleryPage() {
	const documents = goldens();
	const parts = documents.map(
		({ name, path, title, shows }) =>
			`## ${title}\n\n${shows}。[计划](../${path})\n\n![${title}的各面](images/版式/${name}.png)\n`,
	);
	const intro =
		"这些公文各看版式的一两处，都由 LibreOffice 排出来量过，量得的数在[国标对照](国标对照.md)里。多于四面的，只看前两面和末两面。单位、人名、地名都是编的。";
	return `# 版式图册\n\n${documents.length} 份公文。${intro}\n\n${parts.join("\n")}`;
}
