/** Words often mistaken for another. */
import { rows } from "./row.ts";

export const WORDS = rows({
	"WORD-JIEZHI": {
		severity: "error",
		basis: "《现代汉语词典》：“截至”后面带时间，“截止”后面不带",
		find: /截止(?:到)?(?=[ \u3000]*(?:目前|当前|现在|今年|去年|本月|上月|年底|月底|\d))/g,
		needs: "截",
		put: "截至",
		isSafe: true,
		say: "“{text}”后面带着时间，应当用“截至”",
		mend: "改成“{put}”。",
		wrong: [
			["截止目前，已办结12件。", "截至目前，已办结12件。"],
			["截止到2024年底，已建成3座。", "截至2024年底，已建成3座。"],
		],
		fine: ["截至目前，已办结12件。", "报名截止日期为3月5日。", "报名12月31日截止。"],
	},
});
