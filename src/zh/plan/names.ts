/** Names that a plan uses: genres, variables, articles, sections. */
import type { PlanArgs } from "../../diagnostics/codes/plan.ts";
import type { Sentences } from "../sentence.ts";
import { mean } from "./words.ts";

export const NAMES = {
	"GENRE-UNKNOWN": ({ name, near }) => ({
		message: `没有叫“${name}”的文种。`,
		hint: mean(near) ?? "运行 gzfa genres 看看有哪些文种；都不合适就写“通用”。",
	}),
	"VARIABLE-UNUSED": ({ name }) => ({
		message: `声明了变量“${name}”，文中没有用到。`,
		hint: `在文中要换的地方写【${name}】；不用就把这一行删掉。`,
	}),
	"VARIABLE-NEAR": ({ name, near }) => ({
		message: `【${name}】没有声明过，会照原样印出来。`,
		hint: `你是不是想写【${near}】？确实要印这个括号的，不用管。`,
	}),
	"ARTICLE-UNKNOWN": ({ name, near }) => ({
		message: `没有名叫“${name}”的条文。`,
		hint: mean(near) ?? `在那一条里加一行“名: ${name}”，条文写成“- 内容: …”的样子。`,
	}),
	"ARTICLE-TWICE": ({ name, line }) => ({
		message: `第 ${line} 行的条文已经叫“${name}”了。`,
		hint: "每一条的“名”不能相同，改掉一个。",
	}),
	"SECTION-UNKNOWN": ({ name, near }) => ({
		message: `没有叫“${name}”的栏目。`,
		hint: mean(near) ?? "“栏目”写标准名，如 存在问题、保障措施；不顶任何栏目就删掉这一行。",
	}),
} satisfies Partial<Sentences<PlanArgs>>;
