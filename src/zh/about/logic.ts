import type { LogicArgs } from "../../diagnostics/codes/logic.ts";
import type { About } from "../sentence.ts";

export const LOGIC_ABOUT: Record<keyof LogicArgs, About> = {
	"NUM-SUM": {
		basis: "逻辑：总数等于分项之和，百分比合计是100%（四舍五入的误差除外）",
		wrong: "正文: 全年开展演练245场，其中企业132场、学校93场、其他18场。",
		right: "正文: 全年开展演练243场，其中企业132场、学校93场、其他18场。",
	},
	"NUM-PART": {
		basis: "逻辑：部分不大于整体",
		wrong: "正文: 全县有食堂36个，其中自营63个。",
		right: "正文: 全县有食堂36个，其中自营31个。",
	},
	"NUM-RATE": {
		basis: "逻辑：百分比等于两数之比（四舍五入的误差除外）",
		wrong: "正文: 排查隐患96个，已整改81个，整改率88.4%。",
		right: "正文: 排查隐患96个，已整改81个，整改率84.4%。",
	},
	"NUM-GROWTH": {
		basis: "逻辑：增减的幅度与前后两个数相符；百分数之间相差的是百分点；翻一番是原来的两倍",
		wrong: "正文: 受理案件由20件增加到30件，增长60%。",
		right: "正文: 受理案件由20件增加到30件，增长50%。",
	},
};
