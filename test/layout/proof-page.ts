/** docs/国标对照.md: every clause, how it is verified, and the figures measured. */
import type { Clause, Measured } from "./clauses/clause.ts";
import { goldens } from "./goldens.mjs";
import type { ProfileName } from "./laid.ts";

/** What was measured of one clause in each profile; empty of clauses that have no figure. */
export type Figures = Partial<Record<ProfileName, number>>;
export type FigureOf = (clause: Clause) => Figures;

const CHAPTERS: Record<string, string> = {
	4: "公文用纸",
	5: "幅面、版面",
	6: "印制和装订",
	7: "各要素的编排",
	8: "公文中的横排表格",
	9: "计量单位、标点符号和数字",
	10: "公文的特定格式",
};
const chapterOf = ({ clause }: Clause): string => clause.split(".")[0] ?? "";

const HOW = { 实测: "实测", 结构: "结构", 印厂: "印制时保证" } as const;
const titles = new Map(goldens().map(({ name, title }) => [name, title]));
const MOST_NAMED = 3;

function goldenNames(clause: Clause): string {
	if (clause.how === "印厂") return "";
	if (clause.golden === "all") return "全部";
	const links = clause.golden.slice(0, MOST_NAMED).map((name) => {
		const title = titles.get(name);
		if (title === undefined) throw new Error(`${clause.clause} ${clause.rule}: no golden document ${name}`);
		return `[${title}](版式图册.md#${title})`;
	});
	const rest = clause.golden.length - links.length;
	return `${links.join("、")}${rest > 0 ? `等 ${clause.golden.length} 份` : ""}`;
}

const unitOf = ({ unit }: Measured): string =>
	({ mm: "mm", pt: "磅", 字: "字", 行: "行", 个: "个", 处: "处" })[unit];
const withUnit = (value: number | string, clause: Measured): string => `${value} ${unitOf(clause)}`.trim();

function wanted(clause: Clause): string {
	if (clause.how !== "实测") return clause.how === "结构" ? "符合" : "";
	return clause.tolerance === 0
		? withUnit(clause.wanted, clause)
		: `${withUnit(clause.wanted, clause)}±${clause.tolerance}`;
}

const figureText = (clause: Measured, figure: number): string =>
	withUnit(clause.tolerance === 0 ? figure : figure.toFixed(2).replace(/^-0\.00$/, "0.00"), clause);

function found(clause: Clause, figure: number | undefined): string {
	if (clause.how === "印厂") return "";
	if (clause.how === "结构") return "符合";
	return figure === undefined ? "？" : figureText(clause, figure);
}

const row = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;

function rowOf(clause: Clause, figures: Figures): string {
	const done = clause.how === "印厂" ? "—" : "做到";
	return row([
		clause.clause,
		clause.element,
		clause.rule,
		done,
		HOW[clause.how],
		wanted(clause),
		found(clause, figures["33476.2"]),
		found(clause, figures["9704"]),
		goldenNames(clause),
	]);
}

const HEAD = [
	row(["条", "要素", "规定", "做到没有", "怎样验证", "应是", "默认版面", "9704 版面", "看哪一份"]),
	row(["---", "---", "---", "---", "---", "---", "---", "---", "---"]),
].join("\n");

const intro = (clauses: readonly Clause[]): string => {
	const of = (how: Clause["how"]) => clauses.filter((clause) => clause.how === how).length;
	return `# 国标对照

GB/T 9704-2012 第 4 至 10 章，逐条看本工具做到没有、怎样验证。共 ${clauses.length} 项：实测 ${of("实测")} 项，结构 ${of("结构")} 项，另有 ${of("印厂")} 项要在印制时保证，与文件本身无关。

- **实测**：把[版式图册](版式图册.md)里的公文用 LibreOffice 排成 PDF，量字、线、图在纸上的位置。写的是各份里偏得最远的那个数。
- **结构**：看该有的有没有、次序对不对、字写得对不对。
- **默认版面**照 GB/T 33476.2（上下页边距 34.58、32.58 毫米，行距 10.39 毫米）；**9704 版面**把天头、地脚直接当页边距（37、35 毫米，行距 28.95 磅）。
- 默认版面的版心按字面量，9704 版面的版心是页边距围成的，按行框量。字面是字号大小的方框，行框是固定行距的一行；行框里字的基线在上边 80% 处。空几行，按行框算。
- 一字是 28 个字撑满版心的宽度；四号字的一字是它自己的宽度。0.09 字、0.05 行约是 0.5 毫米。
- 这些数是在 LibreOffice 里用 Fandol 字体量的，没有在 Word、WPS 里量过；换了软件和字体，墨迹和分页会有出入。
`;
};

export function proofPage(clauses: readonly Clause[], figureOf: FigureOf): string {
	const chapters = [...new Set(clauses.map(chapterOf))];
	const parts = chapters.map((chapter) => {
		const rows = clauses.filter((clause) => chapterOf(clause) === chapter);
		return `## ${chapter} ${CHAPTERS[chapter] ?? ""}\n\n${HEAD}\n${rows.map((one) => rowOf(one, figureOf(one))).join("\n")}\n`;
	});
	return `${intro(clauses)}\n${parts.join("\n")}`;
}

/** The figures that a page tells. */
export function figuresIn(page: string): FigureOf {
	const rows = page.split("\n").map((line) => line.split(" | "));
	const figureAt = (text = ""): number | undefined => {
		const figure = Number.parseFloat(text);
		return Number.isNaN(figure) ? undefined : figure;
	};
	return ({ clause, element, rule }) => {
		const cells = rows.find((one) => one[0] === `| ${clause}` && one[1] === element && one[2] === rule) ?? [];
		return { "33476.2": figureAt(cells[6]), "9704": figureAt(cells[7]) };
	};
}
