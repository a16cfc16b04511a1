import type { SettledArgs } from "../../diagnostics/codes/settled.ts";
import type { About } from "../sentence.ts";

/** Of comments that pass findings over. */
export const SETTLED_ABOUT: Record<Extract<keyof SettledArgs, `IGNORE-${string}`>, About> = {
	"IGNORE-UNKNOWN": {
		basis: "计划的写法：不查的规则写规则号",
		wrong: "正文: 会议定于××月召开。 # gzfa-ignore PLACEHOLD 日期待定",
		right: "正文: 会议定于××月召开。 # gzfa-ignore PLACEHOLDER 日期待定",
	},
	"IGNORE-UNUSED": {
		basis: "计划的写法：不查的注释要有用处",
		wrong: "正文: 会议定于3月召开。 # gzfa-ignore PLACEHOLDER 日期待定",
		right: "正文: 会议定于××月召开。 # gzfa-ignore PLACEHOLDER 日期待定",
	},
	"IGNORE-REASON": {
		basis: "计划的写法：不查要写理由",
		wrong: "正文: 会议定于××月召开。 # gzfa-ignore PLACEHOLDER",
		right: "正文: 会议定于××月召开。 # gzfa-ignore PLACEHOLDER 日期待定",
	},
};
