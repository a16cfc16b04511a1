import { runCheck } from "../commands/check.ts";
import { STAGES } from "../commands/stages.ts";
import { type Exit, UsageError } from "../commands/usage.ts";
import { REPORT_FORMATS } from "../report/reports.ts";
import type { Terminal } from "../world/terminal.ts";
import { HELP, WRONG } from "../zh/cli.ts";
import type { ChineseCommand } from "./chinese-command.ts";

/** The values of an option that may be written several times. */
const repeated = (one: string, all: string[]): string[] => [...all, one];

interface Row {
	name: string;
	chinese: string;
	summary: string;
	/** Gives a command its arguments, options and action. */
	set(made: ChineseCommand, terminal: Terminal, done: (exit: Exit) => void): void;
}

/** The commands; `done` gets the exit code. */
export const COMMANDS: readonly Row[] = [
	{
		name: "render",
		chinese: "生成",
		summary: HELP.render.summary,
		set(made, terminal, done) {
			made
				.argument("<计划...>", HELP.render.plans)
				.option("-t, --to <格式>", HELP.render.to)
				.option("-o, --output <位置>", HELP.render.output)
				.option("--template <模板>", HELP.render.template)
				.option("--profile <版面>", HELP.render.profile)
				.option("--force", HELP.render.force)
				.option("--strict", HELP.render.strict)
				.option("--set <名=值>", HELP.render.set, repeated, [])
				.action(async (plans, options) => {
					const { runRender } = await import("../commands/render.ts");
					done(await runRender(plans, options, terminal));
				});
		},
	},
	{
		name: "check",
		chinese: "检查",
		summary: HELP.check.summary,
		set(made, terminal, done) {
			made
				.argument("<计划...>", HELP.render.plans)
				.option("--format <格式>", HELP.check.format, "text")
				.option("--strict", HELP.render.strict)
				.option("--fix", HELP.check.fix)
				.option("--fix=all", HELP.check.fixAll)
				.option("--fix-dry-run", HELP.check.fixDryRun)
				.option("--max-warnings <个数>", HELP.check.maxWarnings, wholeNumber("--max-warnings"))
				.option("--rule <规则>", HELP.check.rule, repeated, [])
				.option("--set <名=值>", HELP.render.set, repeated, [])
				.option("--baseline <文件>", HELP.check.baseline)
				.option("--update-baseline", HELP.check.updateBaseline)
				.action(async (plans, options) => {
					choice("--format", options.format, REPORT_FORMATS);
					done(await runCheck(plans, options, terminal));
				});
		},
	},
	{
		name: "rules",
		chinese: "规则",
		summary: HELP.rules.summary,
		set(made, terminal, done) {
			made
				.argument("[规则]", HELP.rules.rule)
				.option("--format <格式>", HELP.genres.format, "text")
				.action(async (rule, { format }) => {
					const { runRules } = await import("../commands/rules.ts");
					done(await runRules(rule, choice("--format", format, ["text", "json"]), terminal));
				});
		},
	},
	{
		name: "new",
		chinese: "新建",
		summary: HELP.new.summary,
		set(made, terminal, done) {
			made
				.argument("<文种>", HELP.new.genre)
				.argument("[文件]", HELP.new.file)
				.option("--force", HELP.new.force)
				.action(async (genre, file, { force = false }) => {
					const { runNew } = await import("../commands/new.ts");
					done(await runNew(genre, file, force, terminal));
				});
		},
	},
	{
		name: "genres",
		chinese: "文种",
		summary: HELP.genres.summary,
		set(made, terminal, done) {
			made.option("--format <格式>", HELP.genres.format, "text").action(async ({ format }) => {
				const { runGenres } = await import("../commands/genres.ts");
				done(await runGenres(choice("--format", format, ["text", "json"]), terminal));
			});
		},
	},
	{
		name: "profile",
		chinese: "版面",
		summary: HELP.profile.summary,
		set(made, terminal, done) {
			made
				.argument("[版面]", HELP.profile.name)
				.option("--diff", HELP.profile.diff)
				.option("--format <格式>", HELP.genres.format, "text")
				.action(async (name, { diff, format }) => {
					const { runProfile } = await import("../commands/profile.ts");
					done(
						await runProfile(name, { diff, format: choice("--format", format, ["text", "json"]) }, terminal),
					);
				});
		},
	},
	{
		name: "doctor",
		chinese: "体检",
		summary: HELP.doctor.summary,
		set(made, terminal, done) {
			made.action(async () => {
				const { runDoctor } = await import("../commands/doctor.ts");
				done(await runDoctor(terminal));
			});
		},
	},
	{
		name: "init",
		chinese: "建项目",
		summary: HELP.init.summary,
		set(made, terminal, done) {
			made.argument("[文件夹]", HELP.init.folder).action(async (folder) => {
				const { runInit } = await import("../commands/init.ts");
				done(await runInit(folder, terminal));
			});
		},
	},
	{
		name: "config",
		chinese: "配置",
		summary: HELP.config.summary,
		set(made, terminal, done) {
			made.argument("[计划]", HELP.config.plan).action(async (plan) => {
				const { runConfig } = await import("../commands/config.ts");
				done(await runConfig(plan, terminal));
			});
		},
	},
	{
		name: "genre",
		chinese: "自定文种",
		summary: HELP.genre.summary,
		set(made, terminal, done) {
			command(made, "new", "新建", HELP.genre.new)
				.argument("<名称>", HELP.genre.name)
				.option("--from <文种>", HELP.genre.from)
				.action(async (name, { from }) => {
					const { runGenreNew } = await import("../commands/genre-new.ts");
					done(await runGenreNew(name, from, terminal));
				});
			command(made, "check", "检查", HELP.genre.check)
				.argument("[名称...]", HELP.genre.names)
				.action(async (names) => {
					const { runGenreCheck } = await import("../commands/genre-check.ts");
					done(await runGenreCheck(names, terminal));
				});
			command(made, "docs", "说明", HELP.genre.docs)
				.option("--out <文件夹>", HELP.genre.out, "docs/文种")
				.action(async ({ out }) => {
					const { runGenreDocs } = await import("../commands/genre-docs.ts");
					done(await runGenreDocs(out, terminal));
				});
		},
	},
	{
		name: "show",
		chinese: "查看",
		summary: HELP.show.summary,
		set(made, terminal, done) {
			made
				.argument("<计划>", HELP.show.file)
				.option("--stage <步骤>", HELP.show.stage, "document")
				.option("--set <名=值>", HELP.render.set, repeated, [])
				.action(async (file, { stage, set }) => {
					const { runShow } = await import("../commands/show.ts");
					done(await runShow(file, choice("--stage", stage, STAGES), set, terminal));
				});
		},
	},
	{
		name: "template",
		chinese: "模板",
		summary: HELP.template.summary,
		set(made, terminal, done) {
			command(made, "check", "检查", HELP.template.check)
				.argument("<模板>", HELP.template.file)
				.option("--genre <文种>", HELP.template.genre)
				.action(async (file, { genre }) => {
					const { runTemplateCheck } = await import("../commands/template.ts");
					done(await runTemplateCheck(file, genre, terminal));
				});
			command(made, "preview", "预览", HELP.template.preview)
				.argument("<模板>", HELP.template.file)
				.option("--genre <文种>", HELP.template.previewGenre)
				.option("--plan <计划>", HELP.template.plan)
				.option("-o, --output <位置>", HELP.template.output)
				.option("--force", HELP.render.force)
				.action(async (file, options) => {
					const { runTemplatePreview } = await import("../commands/preview.ts");
					done(await runTemplatePreview(file, options, terminal));
				});
		},
	},
];

/** A command below another, by its two names. */
export function command(
	parent: ChineseCommand,
	name: string,
	chinese: string,
	summary: string,
): ChineseCommand {
	const made = parent.createCommand(name);
	made.alias(chinese).description(summary);
	parent.addCommand(made);
	return made;
}

function wholeNumber(option: string): (value: string) => number {
	return (value) => {
		if (!/^\d+$/.test(value)) throw new UsageError(WRONG.number(option, value));
		return Number(value);
	};
}

function choice<T extends string>(option: string, value: string, allowed: readonly T[]): T {
	const found = allowed.find((one) => one === value);
	if (!found) throw new UsageError(WRONG.choice(option, value, [...allowed]));
	return found;
}
