/** Names that a plan uses: genres, variables, articles, sections. */
import type { PlanArgs } from "../../diagnostics/codes/plan.ts";
import type { Sentence, Sentences } from "../sentence.ts";
import { mean, shortened } from "./words.ts";

/** Names of variables that no text can have. */
const NEVER: Record<NonNullable<PlanArgs["VARIABLE-UNUSED"]["why"]>, (name: string) => Sentence> = {
	empty: () => ({
		message: "这个变量没有名字，用不上。",
		hint: "冒号前面写上名字，如“镇名: 云岭镇”；用不着就删掉。",
	}),
	marks: (name) => {
		const plain = name.replace(/[【】]/g, "").trim() || "镇名";
		return {
			message: `变量的名字“${shortened(name)}”里有【】，用不上。`,
			hint: `声明的时候名字不带括号，写“${plain}: …”；文中要换的地方写【${plain}】。`,
		};
	},
	lines: (name) => ({
		message: `变量的名字“${shortened(name)}”里换了行，用不上。`,
		hint: "名字写在一行里，不用引号和 \\n；用不着就删掉。",
	}),
	long: (name) => ({
		message: `变量的名字“${shortened(name)}”有 ${name.length} 个字，太长了，用不上。`,
		hint: "换一个短的名字，最多 50 个字，如“镇名”；文中写【镇名】。",
	}),
};

export const NAMES = {
	"GENRE-UNKNOWN": ({ name, near }) => ({
		message: `没有叫“${name}”的文种。`,
		hint: mean(near) ?? "运行 gzfa genres 看看有哪些文种；都不合适就写“通用”。",
	}),
	"VARIABLE-UNUSED": ({ name, why }) =>
		why
			? NEVER[why](name)
			: {
					message: `声明了变量“${name}”，文中没有用到。`,
					hint: `在文中要换的地方写【${name}】；不用就把这一行删掉。`,
				},
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
