import type { Severity } from "../diagnostics/diagnostic.ts";

export const SEVERITY_WORDS: Record<Severity, string> = { error: "错误", warning: "警告", info: "提示" };

export const REPORT_WORDS = {
	hint: "改法：",
	usedAt: (line: number) => `（这段文字在第 ${line} 行被引用。）`,
	via: (steps: readonly Step[]) => `（${steps.map(stepSaid).join("，")}。）`,
	basis: "依据：",
	clean: "没有发现问题",
};

export type Counts = Record<Severity, number>;

/** 共 2 个错误、1 个警告。 Of several files: 3 个文件共 2 个错误。 Nothing found: empty. */
export function countLine(counts: Counts, files: number): string {
	const counted = countedWords(counts);
	if (counted === "") return "";
	return files > 1 ? `${files} 个文件共 ${counted}。` : `共 ${counted}。`;
}

/** 甲.yaml（2 个错误） */
export function fileLine(file: string, counts: Counts): string {
	return `${file}（${countedWords(counts)}）`;
}

function countedWords(counts: Counts): string {
	return (Object.keys(SEVERITY_WORDS) as Severity[])
		.filter((severity) => counts[severity] > 0)
		.map((severity) => `${counts[severity]} 个${SEVERITY_WORDS[severity]}`)
		.join("、");
}

/** A step of the way by which a text has come into a plan from elsewhere. */
export interface Step {
	how: "inherits" | "include" | "given";
	/** Of a variable. */
	name?: string;
	file?: string;
	/** Of the table that the file is, as a spreadsheet counts: a line break in a cell makes no row. */
	row?: number;
	line?: number;
	column?: number;
}

function stepSaid({ how, name, file, line, row = line }: Step): string {
	if (how !== "given") return `由 ${file} 第 ${line} 行${how === "inherits" ? "继承" : "引用"}`;
	return file === undefined ? `【${name}】是 --set 给的` : `【${name}】的值在 ${file} 第 ${row} 行`;
}
