/** Words that the standard prescribes around an element (GB/T 9704-2012, clause at each). */
export const WORDING = {
	/** 7.2.6 */
	signatory: "签发人：",
	/** 7.2.4, 10.1 to 10.3: behind the names of 发文机关标志 */
	issuerMarkSuffix: {
		plain: "",
		document: "文件",
		letter: "",
		order: "令",
		minutes: "会议纪要",
		briefing: "简报",
	},
	/** 7.3.2 */
	recipientsEnd: "：",
	/** 7.3.4 */
	attachments: "附件：",
	/** 7.3.7 */
	attachment: "附件",
	/** custom: in the names of the files of attachments of a document that another one encloses */
	enclosed: "印发文件",
	/** 7.3.6 */
	noteOpen: "（",
	noteClose: "）",
	/** 7.4.2, where the first page has no room for them */
	recipients: "主送：",
	/** 7.4.2 */
	cc: "抄送：",
	/** custom, beside 抄送 */
	distribution: "分送：",
	ccEnd: "。",
	/** 7.4.3 */
	printed: "印发",
	/** custom: 共印×份 */
	copies: ["共印", "份"],
	/** custom: a subtitle stands behind a dash */
	subtitleDash: "——",
	/** GB/T 15834 B.3: one character between 第一章 or 第一条 and what follows */
	partGap: "\u3000",
	/** GB/T 15834 4.1: between a run-in heading and its paragraph */
	headingStop: "。",
} as const;
