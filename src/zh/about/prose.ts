import type { ProseArgs } from "../../diagnostics/codes/prose.ts";
import type { About } from "../sentence.ts";

const SERIES = "GB/T 9704—2012 7.3.3：层次序数依次用“一、”“（一）”“1.”“（1）”";

export const PROSE_ABOUT: Record<keyof ProseArgs, About> = {
	"PUNC-QUOTE": {
		basis: "GB/T 15834—2011 4.8.2：引号用弯引号",
		wrong: `正文: '开展"回头看"工作。'`,
		right: "正文: 开展“回头看”工作。",
	},
	"PUNC-PAIR": {
		basis: "GB/T 15834—2011 4.8、4.9、4.15：引号、括号、书名号成对用",
		wrong: "正文: 按照《管理办法的规定执行。",
		right: "正文: 按照《管理办法》的规定执行。",
	},
	"PUNC-SEMI-PERIOD": {
		basis: "GB/T 15834—2011 4.6.3、B.1.4：分项之间的标点一致",
		wrong: "正文: 重点抓好三项工作：一是排查隐患；二是落实整改。三是加强宣传。",
		right: "正文: 重点抓好三项工作：一是排查隐患；二是落实整改；三是加强宣传。",
	},
	"SEQ-START": {
		basis: SERIES,
		wrong: "正文:\n  - 二、排查隐患。\n  - 三、落实整改。",
		right: "正文:\n  - 一、排查隐患。\n  - 二、落实整改。",
	},
	"SEQ-GAP": {
		basis: SERIES,
		wrong: "正文:\n  - 一、排查隐患。\n  - 二、落实整改。\n  - 四、加强宣传。",
		right: "正文:\n  - 一、排查隐患。\n  - 二、落实整改。\n  - 三、加强宣传。",
	},
	"SEQ-DUP": {
		basis: SERIES,
		wrong: "正文:\n  - 一、排查隐患。\n  - 二、落实整改。\n  - 二、加强宣传。",
		right: "正文:\n  - 一、排查隐患。\n  - 二、落实整改。\n  - 三、加强宣传。",
	},
	"SEQ-SINGLE": {
		basis: "惯例：只有一项的不分条",
		wrong: "正文:\n  - 现就有关事项通知如下。\n  - 1.按时上报。",
		right: "正文:\n  - 现就有关事项通知如下。\n  - 按时上报。",
	},
	"SEQ-SKIP": {
		basis: `${SERIES}；GB/T 15834—2011 B.3.8`,
		wrong: "正文:\n  - 一、排查隐患。\n  - （1）查企业。\n  - （2）查学校。\n  - 二、落实整改。",
		right: "正文:\n  - 一、排查隐患。\n  - （一）查企业。\n  - （二）查学校。\n  - 二、落实整改。",
	},
	"SEQ-BACK": {
		basis: "GB/T 15834—2011 B.3.8：层次不能倒过来",
		wrong: "正文:\n  - 1.排查隐患。\n  - （一）查企业。\n  - （二）查学校。\n  - 2.落实整改。",
		right: "正文:\n  - 1.排查隐患。\n  - （1）查企业。\n  - （2）查学校。\n  - 2.落实整改。",
	},
	"SEQ-L3-MIX": {
		basis: "GB/T 9704—2012 7.3.3；惯例：一份公文里序号的写法统一",
		wrong: "正文:\n  - 1.排查隐患。\n  - 2．落实整改。",
		right: "正文:\n  - 1.排查隐患。\n  - 2.落实整改。",
	},
};
