import type { Severity } from "../diagnostics/diagnostic.ts";

export const SEVERITY_WORDS: Record<Severity, string> = { error: "错误", warning: "警告", info: "提示" };

export const REPORT_WORDS = {
	hint: "改法：",
	usedAt: (line: number) => `（这段文字在第 ${line} 行被引用。）`,
	standardInput: "（标准输入）",
};

/** 共 2 个错误、1 个警告。 Nothing found: empty. */
export function countLine(counts: Record<Severity, number>): string {
	const parts = (Object.keys(SEVERITY_WORDS) as Severity[])
		.filter((severity) => counts[severity] > 0)
		.map((severity) => `${counts[severity]} 个${SEVERITY_WORDS[severity]}`);
	return parts.length > 0 ? `共 ${parts.join("、")}。` : "";
}
