import { builtinCatalogue } from "../genres/catalogue.ts";
import type { Genre } from "../genres/genres.ts";
import { projectsOfRun } from "../project/of-run.ts";
import { gather } from "../report/gather.ts";
import type { Terminal } from "../world/terminal.ts";
import { SAID_OF_PROJECT as SAID } from "../zh/project-cli.ts";
import { tell } from "./say.ts";
import { EXIT, type Exit } from "./usage.ts";

/** The groups in which genres are listed, in this order; what is of none comes last. */
const FAMILIES = ["法定公文", "计划方案", "总结报告", "会议材料", "规章制度", "宣传信息", "表单", "通用"];

/** `gzfa genres`: each with what it is for and what else it is called, a project's own among them. */
export async function runGenres(format: "text" | "json", terminal: Terminal): Promise<Exit> {
	const loaded = await projectsOfRun()(undefined);
	if (loaded && !loaded.value) {
		await tell(loaded, terminal);
		return EXIT.faulty;
	}
	const project = loaded?.value;
	const { genres, faults } = (project?.catalogue ?? builtinCatalogue).all();
	const sources = project?.catalogue.texts() ?? [];
	await tell(gather([...(loaded ? [loaded] : []), { diagnostics: faults, sources }]), terminal);
	terminal.out(format === "json" ? asJson(genres) : asText(genres));
	return faults.length > 0 ? EXIT.faulty : EXIT.fine;
}

/** Genres by family, in the order of families; of one family in the order given. */
export function grouped(genres: Genre[]): [family: string, genres: Genre[]][] {
	const of = ({ family }: Genre) => (FAMILIES.includes(family) ? family : SAID.otherFamily);
	const groups = [...FAMILIES, SAID.otherFamily].map((family): [string, Genre[]] => [
		family,
		genres.filter((one) => of(one) === family),
	]);
	return groups.filter(([, own]) => own.length > 0);
}

function asText(genres: Genre[]): string {
	const groups = grouped(genres).map(([family, own]) => `${family}\n${own.map(line).join("")}`);
	return groups.join("\n");
}

function line({ name, title, description, also, project }: Genre): string {
	const called = name === title ? title : `${title}（${name}）`;
	const own = project ? SAID.ownGenre(project.hides) : "";
	return `  ${called}${own}：${description}${also.length > 0 ? SAID.also(also) : ""}\n`;
}

function asJson(genres: Genre[]): string {
	const rows = genres.map(({ name, title, description, family, also, project }) => ({
		name,
		title,
		description,
		family: family || null,
		also,
		file: project?.file ?? null,
		hides: project?.hides ?? null,
	}));
	return `${JSON.stringify(rows, null, 2)}\n`;
}
