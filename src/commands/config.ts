import type { Span } from "../diagnostics/diagnostic.ts";
import { builtinTitles } from "../genres/catalogue.ts";
import { readAndCheck } from "../pipeline.ts";
import { OF_LAYOUT } from "../plan/defaults.ts";
import type { NamedField, NamedPlan } from "../plan/named.ts";
import { configSchema } from "../project/config.ts";
import { projectsOfRun } from "../project/of-run.ts";
import type { FolderName, Project } from "../project/project.ts";
import { projectTemplates } from "../project/templates.ts";
import { table } from "../report/table.ts";
import { displayWidth } from "../report/width.ts";
import { sourceAt } from "../source/parts.ts";
import { lineOf } from "../source/position.ts";
import type { SourceNode, SourceText } from "../source/source.ts";
import type { Terminal } from "../world/terminal.ts";
import { CONFIG_WORDS as WORDS } from "../zh/project-cli.ts";
import { tell } from "./say.ts";
import { EXIT, type Exit } from "./usage.ts";

/** `gzfa config [计划]`: what is in force and who says so; of one plan, every field that it really has. */
export async function runConfig(plan: string | undefined, terminal: Terminal): Promise<Exit> {
	const projects = projectsOfRun();
	const loaded = await projects(plan);
	if (loaded) await tell(loaded, terminal);
	if (loaded && !loaded.value) return EXIT.faulty;
	const project = loaded?.value;
	if (plan === undefined) {
		terminal.out(project ? ofProject(project) : `${WORDS.none}\n`);
		return EXIT.fine;
	}
	const { named, diagnostics, sources } = await readAndCheck(plan, projects);
	if (named) {
		terminal.out(`${WORDS.inPlan(plan)}\n${ofPlan(named, project)}`);
		return EXIT.fine;
	}
	await tell({ diagnostics, sources }, terminal);
	return EXIT.faulty;
}

function ofProject(project: Project): string {
	const { config, folders, defaults, variables, catalogue } = project;
	const titles = configSchema().properties ?? {};
	const folderRows = (Object.keys(folders) as FolderName[]).map((name) => {
		const { path, said } = folders[name];
		return [titles[name]?.title ?? name, path, said ? placeIn(config, said) : WORDS.asUsual];
	});
	const defaultRows = Object.entries(defaults).map(([key, { typed, keySpan, value }]) => {
		const place = placeIn(config, keySpan);
		return [typed, inline(value), OF_LAYOUT.has(key) ? `${place}（${WORDS.layoutOnly}）` : place];
	});
	const variableRows = variables.map(({ key, keySpan, value }) => [
		key,
		inline(value),
		placeIn(config, keySpan),
	]);
	const ruleRows = Object.entries(project.rules).map(([code, setting]) => [code, WORDS.settings[setting]]);
	const own = catalogue.all().genres.filter((one) => one.project);
	const genreRows = own.map(({ title, project: from }) => [title, from?.file ?? ""]);
	const templates = projectTemplates(project).map(({ file, genre }) => [
		file,
		genre === undefined ? WORDS.usedByAll : WORDS.usedFor(genre),
	]);
	const count = WORDS.genreCount(Object.keys(builtinTitles()).length, own.length);
	return [
		`${WORDS.project(config.file)}\n`,
		`${WORDS.folders}\n${table(folderRows)}`,
		`${WORDS.profile}\n${table(profileRows(project))}`,
		`${WORDS.output}\n${table(outputRows(project))}`,
		...(project.tables.length > 0
			? [
					`${WORDS.tables}\n${table(project.tables.map(({ plan, table: path, said }) => [plan, path, placeIn(config, said.table)]))}`,
				]
			: []),
		...(ruleRows.length > 0 ? [`${WORDS.rules}\n${table(ruleRows)}`] : []),
		`${WORDS.defaults}\n${table(defaultRows) || `  ${WORDS.noDefaults}\n`}`,
		...(variableRows.length > 0 ? [`${WORDS.variables}\n${table(variableRows)}`] : []),
		`${WORDS.genres}\n  ${count}\n${table(genreRows)}`,
		`${WORDS.templates}\n${table(templates) || `  ${WORDS.noTemplates}\n`}`,
	].join("\n");
}

function profileRows({ config, said, profile: { profile, layers } }: Project): string[][] {
	const place = said ? placeIn(config, said.span) : WORDS.asUsual;
	const [own, ...below] = layers.map(({ name, source }) => [name, source.file]).reverse();
	return [[...(own ?? [profile.name]), place], ...below];
}

function outputRows({ output: { folder, formats, name } }: Project): string[][] {
	return [
		[WORDS.outputFolder, folder ?? WORDS.besidePlans],
		[WORDS.outputFormats, formats.join("、") || "docx"],
		[WORDS.outputName, name?.text ?? WORDS.likePlans],
	];
}

function ofPlan({ tree, genre, fields, sections }: NamedPlan, project: Project | undefined): string {
	const place = ({ keySpan, origin }: NamedField) => {
		if (origin === "genre") return WORDS.ofGenre(genre.title);
		return placeIn(origin === "project" && project ? project.config : sourceAt(tree, keySpan), keySpan);
	};
	const titled = Object.entries(fields).map(([key, field]) => ({
		...field,
		typed: genre.fields[key]?.title ?? field.typed,
	}));
	const headed = sections
		.filter(({ heading }) => heading !== "")
		.map((section) => ({ ...section, typed: section.heading }));
	const rank = ({ origin }: NamedField) => (origin === undefined ? 0 : origin === "project" ? 1 : 2);
	const all: NamedField[] = [...titled, ...headed];
	all.sort((a, b) => rank(a) - rank(b) || a.keySpan.start - b.keySpan.start);
	return table(all.map((field) => [field.typed, inline(field.value), place(field)]));
}

function placeIn(source: SourceText, { start }: Span): string {
	return WORDS.saidIn(source.file, lineOf(source, start));
}

const MOST = 40;

/** A value in one short line. */
function inline(node: SourceNode): string {
	const text = textOf(node).replaceAll(/\s+/g, " ");
	return displayWidth(text) > MOST ? `${text.slice(0, MOST / 2)}…` : text;
}

function textOf(node: SourceNode): string {
	if (node.kind === "scalar") return node.text;
	if (node.kind === "list") return node.items.map(textOf).join("、");
	return node.entries.map(({ value }) => textOf(value)).join("，");
}
