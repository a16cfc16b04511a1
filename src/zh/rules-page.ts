/** Words of `gzfa rules`, and of the page on the rules that `npm run generate` writes. */
export const RULES_PAGE = {
	title: "检查的规则",
	head: (count: number) => [
		`\`gzfa check\` 有 ${count} 条规则，都在这里；每条的句子就是报出来的样子。这一页由 \`npm run generate\` 生成，不要手改。`,
		"计划写得不合 YAML、缺了必有的键、值不对，不在这里：那些不改就读不懂，报的时候会说怎么改。",
		"**级别**：错误，一定要改；警告，多半要改；提示，看一眼。一条规则怎样关掉、改级别、在一份计划里不查，见[检查](检查.md)。",
	],
	writing: "字面",
	rule: "规则",
	severity: "级别",
	says: "说什么",
	mend: "--fix",
	fix: { safe: "会改", asked: "`--fix=all` 才改", none: "自己改" },
	fixLong: {
		safe: "`gzfa check --fix` 会改",
		asked: "`gzfa check --fix=all` 才改，改后看一遍",
		none: "要自己改",
	},
	firm: "没法排版的错：不能关，也不能改成警告。",
	basis: "依据",
	wrong: "错",
	right: "对",
	fine: "不算错",
	leftOut: (characters: number) => `……（这一行共 ${characters} 个字符，中间略去）……`,
	how: "改法",
	nothing: (code: string) => `“${code}”说的是计划的写法不对，不是规则，没有更多的说明。`,
};
