/**
 * An article of the web, typed numbers and all, made into a plan by rule: what a clerk would do who moves an old
 * document into the tool.
 */

export interface Item {
	标题?: string;
	内容?: string;
	条目?: Item[];
}
type Flow = string | { 条目: Item[] };

interface Section {
	标题: string;
	小标题: "连排";
	内容?: Flow[];
}

/** 条: its 款, and 项 among them. */
interface Article {
	内容: (string | { 项: string[] })[];
}

interface Chapter {
	标题: string;
	条文: Article[];
}

export interface Plan {
	文种: string;
	标题: string;
	状态?: "草稿";
	引言?: string | string[];
	正文?: string[];
	章节?: Section[];
	条文?: Article[];
	章?: Chapter[];
	署名?: string;
	成文日期?: string;
}

const CHAPTER = /^第[一二三四五六七八九十]+章\s*/;
const ARTICLE = /^第[一二三四五六七八九十百]+条\s*/;
const SECTION = /^[一二三四五六七八九十]+、/;
const ITEM = /^[（(][一二三四五六七八九十]+[）)]/;
const SUBITEM = /^(\d+)[、.．]/;
const DATE = /^[\d*×]{4}年[\d*×]{1,2}月[\d*×]{1,2}日$/;
const UNIT = /[局委办府会厅院]$/;

/** What a line of an article is, without its number. `6柏油` between 5、 and 7、 is an item whose mark was lost. */
type Line = { kind: "section" | "item" | "subitem" | "text"; text: string };

export function linesOf(article: string): string[] {
	return article
		.split(/\r?\n/)
		.map((line) => line.trim())
		.filter((line) => line !== "");
}

function classified(lines: string[]): Line[] {
	let next = 0;
	return lines.map((line) => {
		const bare = next > 0 && line.startsWith(`${next}`) && !SUBITEM.test(line) ? `${next}` : undefined;
		const number = SUBITEM.exec(line)?.[0] ?? bare;
		next = number ? Number.parseInt(number, 10) + 1 : 0;
		if (number) return { kind: "subitem", text: line.slice(number.length) };
		if (SECTION.test(line)) return { kind: "section", text: line.replace(SECTION, "") };
		if (ITEM.test(line)) return { kind: "item", text: line.replace(ITEM, "") };
		return { kind: "text", text: line };
	});
}

/** Unit and date at the end. */
function closingOf(lines: string[]): { rest: string[]; unit?: string; date?: string } {
	const date = lines.at(-1);
	const unit = lines.at(-2);
	if (!date || !DATE.test(date) || !unit || !UNIT.test(unit)) return { rest: lines };
	return { rest: lines.slice(0, -2), unit, date };
}

/** Up to the first full stop a heading, then what it says. */
function itemOf(text: string): Item {
	const stop = text.indexOf("。");
	if (stop < 0 || stop === text.length - 1) return { 内容: text };
	return { 标题: text.slice(0, stop), 内容: text.slice(stop + 1) };
}

export function planOf(article: string, genre: string, title: string): Plan {
	const { rest, unit, date } = closingOf(linesOf(article));
	const preamble: string[] = [];
	const sections: Section[] = [];
	if (rest.some((line) => ARTICLE.test(line))) return inArticles(rest, genre, title);
	for (const { kind, text } of classified(rest)) {
		const section = sections.at(-1);
		if (kind === "section") sections.push({ 标题: text, 小标题: "连排" });
		else if (!section) preamble.push(text);
		else add(section, kind, text);
	}
	return {
		文种: genre,
		标题: title,
		...(date?.includes("*") ? { 状态: "草稿" } : {}),
		...(sections.length === 0 ? { 正文: preamble } : preamble.length > 0 ? { 引言: preamble } : {}),
		...(sections.length > 0 ? { 章节: sections } : {}),
		...(unit && date ? { 署名: unit, 成文日期: date } : {}),
	};
}

/** 条款式: what stands before the first article is 引言, （一） within one are its 项. */
function inArticles(lines: string[], genre: string, title: string): Plan {
	const preamble: string[] = [];
	const chapters: Chapter[] = [];
	const loose: Article[] = [];
	for (const line of lines) {
		const articles = chapters.at(-1)?.条文 ?? loose;
		const article = articles.at(-1);
		if (CHAPTER.test(line)) chapters.push({ 标题: line.replace(CHAPTER, ""), 条文: [] });
		else if (ARTICLE.test(line)) articles.push({ 内容: [line.replace(ARTICLE, "")] });
		else if (!article) preamble.push(line);
		else if (ITEM.test(line)) addClause(article, line.replace(ITEM, ""));
		else article.内容.push(line);
	}
	return {
		文种: genre,
		标题: title,
		...(preamble.length > 0 ? { 引言: preamble } : {}),
		...(chapters.length > 0 ? { 章: chapters } : { 条文: loose }),
	};
}

function addClause({ 内容 }: Article, text: string): void {
	const last = 内容.at(-1);
	if (typeof last === "object") last.项.push(text);
	else 内容.push({ 项: [text] });
}

function add(section: Section, kind: Line["kind"], text: string): void {
	section.内容 ??= [];
	const last = section.内容.at(-1);
	if (kind === "text") {
		section.内容.push(text);
		return;
	}
	const items = typeof last === "object" ? last.条目 : [];
	if (typeof last !== "object") section.内容.push({ 条目: items });
	if (kind === "item") items.push(itemOf(text));
	else (items.at(-1) as Item).条目 = [...((items.at(-1) as Item).条目 ?? []), itemOf(text)];
}

const CHINESE = [..."一二三四五六七八九十"];

/**
 * The characters that must be read back: title and article as they stand, but for the numbers, which the tool gives:
 * 一、 （一） 1. each from the beginning, whichever the article has.
 */
export function expectedText(article: string, title: string): string {
	if (linesOf(article).some((line) => ARTICLE.test(line))) return articlesText(article, title);
	const counted = { section: 0, item: 0, subitem: 0 };
	const lines = classified(linesOf(article)).map(({ kind, text }) => {
		if (kind === "text") return text;
		counted[kind]++;
		if (kind === "section") counted.item = 0;
		if (kind !== "subitem") counted.subitem = 0;
		const number = {
			section: `${CHINESE[counted.section - 1]}、`,
			item: `（${CHINESE[counted.item - 1]}）`,
			subitem: `${counted.subitem}.`,
		};
		return number[kind] + text;
	});
	return characters([title, ...lines].join("\n"));
}

/** 一 to 九十九. */
function han(n: number): string {
	const tens = Math.floor(n / 10);
	const ones = CHINESE[(n % 10) - 1] ?? "";
	return `${tens > 1 ? CHINESE[tens - 1] : ""}${tens > 0 ? "十" : ""}${ones}`;
}

function articlesText(article: string, title: string): string {
	const counted = { chapter: 0, article: 0, clause: 0 };
	const lines = linesOf(article).map((line) => {
		if (CHAPTER.test(line)) return `第${han(++counted.chapter)}章${line.replace(CHAPTER, "")}`;
		if (ARTICLE.test(line)) {
			counted.clause = 0;
			return `第${han(++counted.article)}条${line.replace(ARTICLE, "")}`;
		}
		return ITEM.test(line) ? `（${han(++counted.clause)}）${line.replace(ITEM, "")}` : line;
	});
	return characters([title, ...lines].join("\n"));
}

/** Without white space, of which layout makes its own. */
export function characters(text: string): string {
	return text.replace(/\s+/gu, "");
}
