/** What is said of a file whose pages made a difference to where something stands. */
type Move = "recipients" | "signature" | "imprint" | "blankPage";

const MOVED: Record<Move, string> = {
	recipients: "主送机关太长，首页排不下正文，已移到版记，作“主送”排在抄送之上",
	signature: "落款本来会单独排在没有正文的一页，已带上正文最后几行",
	imprint: "版记另起一面，排在偶数页",
	blankPage: "正文排满偶数页，版记前空一页，再排在偶数页，这两页不编页码",
};

/** One line, where anything was moved. */
export const movesSaid = (moves: readonly Move[]): string[] =>
	moves.length === 0
		? []
		: [
				`  ${moves.map((move) => MOVED[move]).join("；")}。这是按估计的分页定的，字体不同会有出入，打印前请在 Word 或 WPS 里看一遍。`,
			];
