/** What is said of a file whose pages made a difference to where something stands. */
type Move =
	| "recipients"
	| "signature"
	| "signatureTightened"
	| "signatureAlone"
	| "imprint"
	| "blankPage"
	| "imprintTooTall";

const MOVED: Record<Move, string> = {
	recipients: "主送机关太长，首页排不下正文，已移到版记，作“主送”排在抄送之上",
	signature: "落款本来会单独排在没有正文的一页，已带上正文最后几行",
	signatureTightened: "落款本来会单独排在没有正文的一页，已把正文最后一段的字距收紧一点，排在了同一页",
	signatureAlone:
		"落款单独排在了没有正文的一页，调字距、移行都没能避开，请增减几个字，或者在 Word 里调整一下",
	imprint: "版记另起一面，排在偶数页",
	blankPage: "正文排满偶数页，版记前空一页，再排在偶数页，这两页不编页码",
	imprintTooTall: "版记太长，一页排不下，已从新的一页起接着往下排，最好把抄送（主送）单位改成统称",
};

/** One line, where anything was moved. */
export const movesSaid = (moves: readonly Move[]): string[] =>
	moves.length === 0
		? []
		: [
				`  ${moves.map((move) => MOVED[move]).join("；")}。这是按估计的分页定的，字体不同会有出入，打印前请在 Word 或 WPS 里看一遍。`,
			];
