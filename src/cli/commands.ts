import { runCheck } from "../commands/check.ts";
import { STAGES } from "../commands/stages.ts";
import { REPORT_FORMATS } from "../report/reports.ts";
import { HELP } from "../zh/cli.ts";
import { GROUPS } from "./groups.ts";
import { choice, type Row, repeated, wholeNumber } from "./row.ts";

/** The commands; `done` gets the exit code. */
export const COMMANDS: readonly Row[] = [
	{
		name: "render",
		chinese: "生成",
		summary: HELP.render.summary,
		set(made, terminal, done) {
			made
				.argument("[计划...]", HELP.render.plans)
				.option("-t, --to <格式>", HELP.render.to)
				.option("-o, --output <位置>", HELP.render.output)
				.option("--template <模板>", HELP.render.template)
				.option("--profile <版面>", HELP.render.profile)
				.option("--force", HELP.render.force)
				.option("--strict", HELP.render.strict)
				.option("--set <名=值>", HELP.render.set, repeated, [])
				.option("--data <数据表>", HELP.render.data)
				.option("--all", HELP.render.all)
				.option("--dry-run", HELP.render.dryRun)
				.option("--check", HELP.render.check)
				.option("--watch", HELP.render.watch)
				.option("-j, --jobs <个数>", HELP.render.jobs)
				.option("--shard <份>", HELP.render.shard)
				.option("--depfile <文件>", HELP.render.depfile)
				.option("--format <格式>", HELP.render.format)
				.action(async (plans, options) => {
					if (options.format !== undefined) choice("--format", options.format, ["text", "json"]);
					const { render } = await import("../commands/render-any.ts");
					done(await render(plans, options, terminal));
				});
		},
	},
	{
		name: "why",
		chinese: "为何",
		summary: HELP.why.summary,
		set(made, terminal, done) {
			made.argument("<文件>", HELP.why.file).action(async (file) => {
				const { runWhy } = await import("../commands/why.ts");
				done(await runWhy(file, terminal));
			});
		},
	},
	{
		name: "check",
		chinese: "检查",
		summary: HELP.check.summary,
		set(made, terminal, done) {
			made
				.argument("[计划...]", HELP.render.plans)
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
	...GROUPS,
];
