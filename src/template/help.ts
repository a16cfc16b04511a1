import type { Genre } from "../genres/genres.ts";
import { TEMPLATE_HELP as SAID } from "../zh/template-help.ts";
import { partialName } from "./compile/compile.ts";
import { CONTAINERS, CONTROLS, type ControlName } from "./language/containers.ts";
import { HELPERS } from "./language/helpers.ts";
import { BUILTIN_PARTIALS } from "./language/partials.ts";
import { recordOf, type Type, type Vocabulary } from "./language/vocabulary.ts";
import { WORDS } from "./language/words.ts";
import { builtinPartials, vocabularyFor } from "./own.ts";

/**
 * The page on templates with its tables written anew from the tables of the language: each stands between
 * `<!-- 表：名 -->` and `<!-- 表完 -->`. What stands around them is written by hand and stays.
 */
export function withTables(page: string, genre: Genre): string {
	const tables = tablesOf(genre);
	return page.replace(/(<!-- 表：(\S+) -->\n)[\s\S]*?(<!-- 表完 -->)/g, (_, open, name, close) => {
		const table = tables[name as string];
		if (table === undefined) throw new Error(`no table ${name}`);
		return `${open}\n${table}\n\n${close}`;
	});
}

/** Names of the records on the page. */
const RECORDS = {
	栏目: "section",
	内容: "flow",
	表格: "table",
	行: "row",
	图片: "image",
	附件: "attachment",
} as const;

function tablesOf(genre: Genre): Record<string, string> {
	const vocabulary = vocabularyFor(genre);
	const records = Object.entries(RECORDS).map(([name, record]) => [
		`${name}的字段`,
		fieldTable(vocabulary, record),
	]);
	return {
		词: wordTable(),
		块: blockTable(),
		设置: optionTable(),
		现成的: table(
			SAID.partials.head,
			Object.values(BUILTIN_PARTIALS).map(({ example, doc }) => [code(example), doc]),
		),
		全文: fullTexts(),
		功能: table(
			SAID.helpers.head,
			Object.entries(HELPERS).map(([name, { doc, example }]) => [code(name), doc, code(example)]),
		),
		循环里: table(
			SAID.blocks.head,
			SAID.loop.map(([sign = "", doc = ""]) => [code(sign), doc]),
		),
		公文的字段: documentTable(vocabulary, genre),
		栏目名: columnList(vocabulary),
		...Object.fromEntries(records),
	};
}

/** Who writes one anew needs what it replaces. */
function fullTexts(): string {
	const texts = new Map(builtinPartials().map(({ file, text }) => [partialName(file), text]));
	return Object.keys(BUILTIN_PARTIALS)
		.map((name) => `**${name}.hbs**\n\n\`\`\`hbs\n${texts.get(name)?.trimEnd()}\n\`\`\``)
		.join("\n\n");
}

function wordTable(): string {
	const groups = Object.entries(SAID.wordGroups).map(([group, label]) => {
		const words = WORDS.filter((one) => one.group === group);
		return `**${label}**\n\n${table(
			SAID.words.head,
			words.map(({ word, doc }) => [code(`@${word}`), doc]),
		)}`;
	});
	return groups.join("\n\n");
}

function blockTable(): string {
	const controls = Object.entries(CONTROLS).map(([name, example]) => [
		code(example),
		SAID.controls[name as ControlName],
	]);
	const containers = Object.values(CONTAINERS).map(({ example, doc }) => [code(example), doc]);
	return table(SAID.blocks.head, [...controls, ...containers]);
}

function optionTable(): string {
	const rows = Object.entries(CONTAINERS).flatMap(([name, { options }]) =>
		Object.entries(options).map(([option, kind]) => [
			code(`{{#${name}}}`),
			code(option),
			SAID.optionKinds[kind],
		]),
	);
	return table(SAID.options.head, rows);
}

function fieldTable(vocabulary: Vocabulary, record: string): string {
	const { fields } = recordOf(vocabulary, record);
	const docs = SAID.fieldDocs[record] ?? {};
	return table(
		SAID.fields.head,
		Object.entries(fields).map(([name, type]) => [code(name), typeWords(vocabulary, type), docs[name] ?? ""]),
	);
}

/** Fields that a plan of any genre has, with what the plan's schema says of them. */
function documentTable(vocabulary: Vocabulary, { fields: schemas }: Genre): string {
	const { fields } = recordOf(vocabulary, "document");
	const docs = new Map(Object.values(schemas).map(({ title, description }) => [title, description]));
	const rows = Object.entries(fields)
		.filter(([, type]) => type !== "sections")
		.map(([name, type]) => {
			const doc = SAID.documentDocs[name] ?? docs.get(name) ?? "";
			return [code(name), typeWords(vocabulary, type), doc];
		});
	return table(SAID.fields.head, rows);
}

function columnList(vocabulary: Vocabulary): string {
	const { fields } = recordOf(vocabulary, "document");
	const names = Object.keys(fields).filter((name) => fields[name] === "sections");
	return `${SAID.columns}${names.map(code).join("、")}。`;
}

function typeWords(vocabulary: Vocabulary, type: Type): string {
	const { types } = SAID;
	if (typeof type === "string") return types[type];
	if ("list" in type) return types.list(typeWords(vocabulary, type.list));
	return types.record(recordOf(vocabulary, type.record).label);
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
	const line = (cells: readonly string[]) =>
		`| ${cells.map((one) => one.replaceAll("|", "\\|")).join(" | ")} |`;
	return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

function code(text: string): string {
	return `\`${text}\``;
}
