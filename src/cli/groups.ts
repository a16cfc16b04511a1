import { HELP } from "../zh/cli.ts";
import { command, type Row } from "./row.ts";

/** Commands that hold others. */
export const GROUPS: readonly Row[] = [
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
