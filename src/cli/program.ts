import { runCheck } from "../commands/check.ts";
import { runGenres } from "../commands/genres.ts";
import { STAGES } from "../commands/stages.ts";
import { type Exit, UsageError } from "../commands/usage.ts";
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
		.action(async (plans, options) => {
			choice("--format", options.format, ["text", "json"]);
			done(await runCheck(plans, options, terminal));
		});

	command(gzfa, "new", "新建", HELP.new.summary)
		.argument("<文种>", HELP.new.genre)
		.argument("[文件]", HELP.new.file)
		.option("--force", HELP.new.force)
		.action(async (genre, file, { force = false }) => {
			const { runNew } = await import("../commands/new.ts");
			done(await runNew(genre, file, force, terminal));
		});

	command(gzfa, "genres", "文种", HELP.genres.summary).action(() => done(runGenres(terminal)));

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
		.option("--genre <文种>", HELP.template.genre, "通用")
		.action(async (file, { genre }) => {
			const { runTemplateCheck } = await import("../commands/template.ts");
			done(await runTemplateCheck(file, genre, terminal));
		});
	return gzfa;
}

function command(parent: ChineseCommand, name: string, chinese: string, summary: string): ChineseCommand {
	const made = parent.createCommand(name);
	made.alias(chinese).description(summary);
	parent.addCommand(made);
	return made;
}

function choice<T extends string>(option: string, value: string, allowed: readonly T[]): T {
	const found = allowed.find((one) => one === value);
	if (!found) throw new UsageError(WRONG.choice(option, value, [...allowed]));
	return found;
}
