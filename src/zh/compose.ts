import type { ComposeArgs } from "../diagnostics/codes/compose.ts";
import type { Sentences } from "./sentence.ts";

const GOT = { list: "列表里又套了列表", mapping: "带冒号的一项", nothing: "空的" } as const;

const near = (name: string | undefined): string => (name ? `你是不是想写“${name}”？` : "");

/** The first of many names. */
function few(names: readonly string[]): string {
	return names.length > 5 ? `${names.slice(0, 5).join("、")}……` : names.join("、");
}

export const COMPOSE_SENTENCES: Sentences<ComposeArgs> = {
	"INHERIT-FORM": ({ field, got }) =>
		got === "mapping" && /^(继承|inherits)$/.test(field)
			? {
					message: `“${field}”下面没有写继承哪一份计划。`,
					hint: "加一行“计划: 基础.yaml”；不用接长列表、去掉栏目的，直接写“继承: 基础.yaml”。",
				}
			: {
					message: `“${field}”这里${got === "nothing" ? "是空的" : `不能是${GOT[got]}`}。`,
					hint: /^(继承|inherits|计划|plan)$/.test(field)
						? "写另一份计划的路径，如“继承: 基础.yaml”；几份写成列表 [甲.yaml, 乙.yaml]。"
						: "写键的名字，几个写成列表，如 [抄送机关, 工作要求]；里层的写成“主要任务/条目”。",
				},
	"INHERIT-NAME": ({ name, list, near: meant }) => ({
		message:
			list === "append"
				? `这份计划里没有写“${name}”，没有可以接在后面的。`
				: `继承来的里面没有“${name}”，没有可以去掉的。`,
		hint: near(meant) || `核对名称；用不着就从“${list === "append" ? "接在后面" : "不要"}”里删掉。`,
	}),
	"INHERIT-APPEND": ({ name, where, got, inner }) => ({
		message: `${where === "base" ? "继承来的" : "这份计划的"}“${name}”不是列表，接不起来。`,
		hint:
			got === "text"
				? "两边都写成列表才能接，只有一项的写成“- …”一行；要整个换掉，就从“接在后面”里删掉。"
				: inner
					? `列表在“${inner}”里，“接在后面”里写“${name}/${inner}”；要整个换掉，就从“接在后面”里删掉。`
					: "它是几项“键: 内容”的，不用接也会一项一项合起来，从“接在后面”里删掉。",
	}),
	"INHERIT-EMPTY": ({ field, file }) => ({
		message: `“${field}”下面没有内容，这样去不掉从 ${file} 继承来的。`,
		hint: `不要继承来的，在“继承”里写“不要: [${field}]”；还用继承来的，把这一行删掉。`,
	}),
	"INCLUDE-FORM": ({ why }) => ({
		message: {
			beside: "写了“引用”，旁边就不能再写别的键。",
			value: "“引用”后面要写文件的路径。",
			top: "“引用”不能写在计划的最外面，它要放在某个键的下面。",
		}[why],
		hint: {
			beside: "只留“引用”一行；要在片段上增减，把别的键也写进片段，或者用“#键”只引其中的一部分。",
			value: "如“引用: 片段/领导小组.yaml”；只要其中一部分，写成“引用: 片段/常用.yaml#保障措施”。",
			top: "要在另一份计划的基础上写，改用“继承: 基础.yaml”；只引一部分，写在要用它的键下面。",
		}[why],
	}),
	"INCLUDE-TEXT": ({ path }) => ({
		message: "这里的“引用”没有起作用，这句话会照原样印出来。",
		hint: `要引用那个文件，写成“引用: ${path}”，冒号用半角，后面空一格；就是要印这句话的，两头加上英文引号。`,
	}),
	"INCLUDE-KEY": ({ key, file, near: meant }) => ({
		message: `${file} 里没有“${key}”这个键。`,
		hint:
			near(meant) ||
			`核对“#”后面的键，要和那个文件里写的一字不差；里层的键用${key.includes("／") ? "半角的" : ""}“/”隔开，如 #保障措施/条目。`,
	}),
	"COMPOSE-DEEP": ({ limit }) => ({
		message: `继承和引用一个套一个，超过 ${limit} 层了。`,
		hint: "一般两三层就够，把中间的几份并成一份。",
	}),
	"COMPOSE-BIG": ({ limit }) => ({
		message: `从别的文件里来的内容超过了 ${limit} 项。`,
		hint: "看看片段是不是引来引去重复了很多遍，把多余的引用删掉。",
	}),
	"VARIABLE-MISSING": ({ name, near: meant, row, columns }) => {
		if (columns)
			return {
				message: `变量“${name}”没有值，数据里没有这一栏（有：${few(columns)}）。`,
				hint: `${meant ? `数据里的“${meant}”是不是就是它？两处的名字要一字不差。` : `在数据里加上“${name}”一栏。`}各行都一样的，写在计划里：“${name}: …”。`,
			};
		if (row !== undefined)
			return {
				message: `变量“${name}”没有值，数据第 ${row} 行的这一格是空的。`,
				hint: `在数据的“${name}”一栏填上；不填就用同一个值的，写在计划里：“${name}: …”。`,
			};
		return {
			message: `变量“${name}”没有值，生成时要给。`,
			hint: `${meant ? `给的是“${meant}”，核对两处的名字。` : ""}运行时写 --set ${name}=值，或者用 --data、配置里的“数据表”从表格里取；每次都一样的，直接写在冒号后面。`,
		};
	},
	"VARIABLE-BIG": ({ limit }) => ({
		message: `变量换进来的字太多，一份公文最多 ${limit / 10_000} 万个。`,
		hint: "看看是不是有一个变量的值特别长，又在很多地方用；长的内容直接写在要用的那一处。",
	}),
	"VARIABLE-UNDECLARED": ({ name, near: meant }) => ({
		message: `--set 给了“${name}”，可是计划和项目里都没有声明这个变量。`,
		hint:
			near(meant) ||
			`要用它，在计划里写“变量: {${name}: }”，文中写【${name}】；用不着就把 --set ${name} 去掉。`,
	}),
	"VARIABLE-COLUMN": ({ name }) => ({
		message: `数据里有“${name}”一栏，可是计划的“变量”里没有它，文中的【${name}】会照原样印出来。`,
		hint: `在“变量”里加上“${name}: ”，后面空着；不是要换的，改一改文中的写法。`,
	}),
	"VARIABLE-NO-COLUMN": ({ columns, variables }) => ({
		message: `数据的栏名（${few(columns)}）和计划的变量${variables.length > 0 ? `（${few(variables)}）` : ""}一个也对不上，每一行都会印成一样的。`,
		hint: "在计划的“变量”里声明要用的栏，文中写【栏名】；两边的名字要一字不差。",
	}),
};
