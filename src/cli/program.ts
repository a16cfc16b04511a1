import { runCheck } from "../commands/check.ts";
import { STAGES } from "../commands/stages.ts";
import { type Exit, UsageError } from "../commands/usage.ts";
import { REPORT_FORMATS } from "../report/reports.ts";
import { packageVersion } from "../world/package.ts";
import type { Terminal } from "../world/terminal.ts";
import { HELP, WRONG } from "../zh/cli.ts";
import { ChineseCommand } from "./chinese-command.ts";

/** The commands, each a row: names, arguments, options and what runs. `done` gets the exit code. */
export function program(terminal: Terminal, done: (exit: Exit) => void): ChineseCommand {
	const gzfa = new ChineseCommand("gzfa");
	gzfa
		.description(HELP.program)
		.version(packageVersion(), "-V, --version", HELP.versionOption)
		.helpCommand("help [命令]", HELP.helpCommand)
		.addHelpText("after", HELP.after)
		.configureOutput({ writeOut: (text) => terminal.out(text), writeErr: (text) => terminal.err(text) });

	command(gzfa, "render", "生成", HELP.render.summary)
		.argument("<计划...>", HELP.render.plans)
		.option("-t, --to <格式>", HELP.render.to)
		.option("-o, --output <位置>", HELP.render.output)
		.option("--template <模板>", HELP.render.template)
		.option("--profile <版面>", HELP.render.profile)
		.option("--force", HELP.render.force)
		.option("--strict", HELP.render.strict)
		.action(async (plans, options) => {
			const { runRender } = await import("../commands/render.ts");
			done(await runRender(plans, options, terminal));
		});

	command(gzfa, "check", "检查", HELP.check.summary)
		.argument("<计划...>", HELP.render.plans)
		.option("--format <格式>", HELP.check.format, "text")
		.option("--strict", HELP.render.strict)
		.option("--fix", HELP.check.fix)
		.option("--fix=all", HELP.check.fixAll)
		.option("--fix-dry-run", HELP.check.fixDryRun)
		.option("--max-warnings <个数>", HELP.check.maxWarnings, wholeNumber("--max-warnings"))
		.option("--rule <规则>", HELP.check.rule, (one: string, all: string[]) => [...all, one], [])
		.option("--baseline <文件>", HELP.check.baseline)
		.option("--update-baseline", HELP.check.updateBaseline)
		.action(async (plans, options) => {
			choice("--format", options.format, REPORT_FORMATS);
			done(await runCheck(plans, options, terminal));
		});

	command(gzfa, "rules", "规则", HELP.rules.summary)
		.argument("[规则]", HELP.rules.rule)
		.option("--format <格式>", HELP.genres.format, "text")
		.action(async (rule, { format }) => {
			const { runRules } = await import("../commands/rules.ts");
			done(await runRules(rule, choice("--format", format, ["text", "json"]), terminal));
		});

	command(gzfa, "new", "新建", HELP.new.summary)
		.argument("<文种>", HELP.new.genre)
		.argument("[文件]", HELP.new.file)
		.option("--force", HELP.new.force)
		.action(async (genre, file, { force = false }) => {
			const { runNew } = await import("../commands/new.ts");
			done(await runNew(genre, file, force, terminal));
		});

	command(gzfa, "genres", "文种", HELP.genres.summary)
		.option("--format <格式>", HELP.genres.format, "text")
		.action(async ({ format }) => {
			const { runGenres } = await import("../commands/genres.ts");
			done(await runGenres(choice("--format", format, ["text", "json"]), terminal));
		});

	command(gzfa, "profile", "版面", HELP.profile.summary)
		.argument("[版面]", HELP.profile.name)
		.option("--diff", HELP.profile.diff)
		.option("--format <格式>", HELP.genres.format, "text")
		.action(async (name, { diff, format }) => {
			const { runProfile } = await import("../commands/profile.ts");
			done(await runProfile(name, { diff, format: choice("--format", format, ["text", "json"]) }, terminal));
		});

	command(gzfa, "doctor", "体检", HELP.doctor.summary).action(async () => {
		const { runDoctor } = await import("../commands/doctor.ts");
		done(await runDoctor(terminal));
	});

	projectCommands(gzfa, terminal, done);

	command(gzfa, "show", "查看", HELP.show.summary)
		.argument("<计划>", HELP.show.file)
		.option("--stage <步骤>", HELP.show.stage, "document")
		.action(async (file, { stage }) => {
			const { runShow } = await import("../commands/show.ts");
			done(await runShow(file, choice("--stage", stage, STAGES), terminal));
		});

	const template = command(gzfa, "template", "模板", HELP.template.summary);
	command(template, "check", "检查", HELP.template.check)
		.argument("<模板>", HELP.template.file)
		.option("--genre <文种>", HELP.template.genre)
		.action(async (file, { genre }) => {
			const { runTemplateCheck } = await import("../commands/template.ts");
			done(await runTemplateCheck(file, genre, terminal));
		});
	command(template, "preview", "预览", HELP.template.preview)
		.argument("<模板>", HELP.template.file)
		.option("--genre <文种>", HELP.template.previewGenre)
		.option("--plan <计划>", HELP.template.plan)
		.option("-o, --output <位置>", HELP.template.output)
		.option("--force", HELP.render.force)
		.action(async (file, options) => {
			const { runTemplatePreview } = await import("../commands/preview.ts");
			done(await runTemplatePreview(file, options, terminal));
		});
	return gzfa;
}

/** What makes and keeps a project, and the genres of its own. */
function projectCommands(gzfa: ChineseCommand, terminal: Terminal, done: (exit: Exit) => void): void {
	command(gzfa, "init", "建项目", HELP.init.summary)
		.argument("[文件夹]", HELP.init.folder)
		.action(async (folder) => {
			const { runInit } = await import("../commands/init.ts");
			done(await runInit(folder, terminal));
		});

	command(gzfa, "config", "配置", HELP.config.summary)
		.argument("[计划]", HELP.config.plan)
		.action(async (plan) => {
			const { runConfig } = await import("../commands/config.ts");
			done(await runConfig(plan, terminal));
		});

	const genre = command(gzfa, "genre", "自定文种", HELP.genre.summary);
	command(genre, "new", "新建", HELP.genre.new)
		.argument("<名称>", HELP.genre.name)
		.option("--from <文种>", HELP.genre.from)
		.action(async (name, { from }) => {
			const { runGenreNew } = await import("../commands/genre-new.ts");
			done(await runGenreNew(name, from, terminal));
		});
	command(genre, "check", "检查", HELP.genre.check)
		.argument("[名称...]", HELP.genre.names)
		.action(async (names) => {
			const { runGenreCheck } = await import("../commands/genre-check.ts");
			done(await runGenreCheck(names, terminal));
		});
	command(genre, "docs", "说明", HELP.genre.docs)
		.option("--out <文件夹>", HELP.genre.out, "docs/文种")
		.action(async ({ out }) => {
			const { runGenreDocs } = await import("../commands/genre-docs.ts");
			done(await runGenreDocs(out, terminal));
		});
}

function command(parent: ChineseCommand, name: string, chinese: string, summary: string): ChineseCommand {
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
