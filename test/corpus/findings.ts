/** What rules find in an article, at its line and column in the article itself. */
import { stringify } from "yaml";
import { checkPlan } from "../../src/pipeline.ts";
import { type Plan, planOf } from "./article.ts";

export interface Found {
	line: number;
	column: number;
	code: string;
	/** What stands there. */
	text: string;
}

/** Every text of the plan that the article has, in its order. */
function textsIn(value: unknown): string[] {
	if (typeof value === "string") return [value];
	if (typeof value !== "object" || value === null) return [];
	return Object.entries(value).flatMap(([key, inner]) => (key === "小标题" ? [] : textsIn(inner)));
}

/** Where texts of the plan stand: in the YAML and in the article. */
function anchors(plan: Plan, yaml: string, article: string) {
	let inYaml = 0;
	let inArticle = 0;
	const { 文种: _genre, 标题: _title, ...body } = plan;
	return textsIn(body).flatMap((text) => {
		const quoted = JSON.stringify(text);
		const typed = yaml.indexOf(quoted, inYaml);
		const at = article.indexOf(text, inArticle);
		if (typed < 0 || at < 0) return [];
		inYaml = typed + quoted.length;
		inArticle = at + text.length;
		return [{ typed: typed + 1, at, length: text.length }];
	});
}

export async function findingsIn(
	article: string,
	genre: string,
	isWanted: (code: string) => boolean,
): Promise<Found[]> {
	const plan = planOf(article, genre, "收录文稿");
	const yaml = stringify(plan, {
		defaultStringType: "QUOTE_DOUBLE",
		defaultKeyType: "PLAIN",
		lineWidth: 0,
	});
	const { diagnostics } = await checkPlan({ file: "plan.yaml", bytes: Buffer.from(yaml) });
	const places = anchors(plan, yaml, article);
	// What is told of the genre and the title, which the article has not, is no finding of the article.
	const first = places[0]?.typed ?? 0;
	return diagnostics
		.filter(({ code, span }) => isWanted(code) && span.start >= first)
		.map(({ code, span }) => {
			const anchor = places.findLast(({ typed }) => typed <= span.start);
			if (!anchor || span.start >= anchor.typed + anchor.length + 1)
				throw new Error(`${code} at ${span.start}: not in the article`);
			const at = anchor.at + span.start - anchor.typed;
			const before = article.slice(0, at).split("\n");
			const column = (before.at(-1) as string).length + 1;
			return { line: before.length, column, code, text: yaml.slice(span.start, span.end) };
		})
		.sort((a, b) => a.line - b.line || a.column - b.column || (a.code < b.code ? -1 : 1));
}
