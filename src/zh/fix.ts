/** What is said of mending plans. */
export const FIX_SAID = {
	mended: (file: string, count: number, isFaulty: boolean) =>
		`${file}：改好了 ${count} 处${isFaulty ? "，还有错误要自己改" : ""}。`,
	nothing: (file: string) => `${file}：没有能自动改的。`,
	wouldMend: (file: string, count: number) =>
		count === 0
			? `${file}：没有能自动改的。`
			: `${file}：能改 ${count} 处，见对照；这次只是看看，文件没有动。`,
	standardInput: "从标准输入读的计划没有文件可以改写；只想看怎样改，用 --fix-dry-run。",
};
