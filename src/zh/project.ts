import type { JsonFault, ProjectArgs } from "../diagnostics/codes/project.ts";
import type { Sentence, Sentences } from "./sentence.ts";

function mean(near: string | undefined): string | undefined {
	return near ? `你是不是想写“${near}”？` : undefined;
}

const SHAPES: Record<string, string> = {
	string: "一段加英文引号的文字",
	array: '方括号括起来的列表，如 ["甲", "乙"]',
	object: '大括号括起来的几项，如 {"键": "内容"}',
	boolean: "true 或 false，不加引号",
	integer: "一个整数，不加引号",
};

const JSON_FAULTS: Record<JsonFault, (args: { typed: string; meant?: string }) => Sentence> = {
	value: ({ typed }) => ({
		message: typed === "" ? "文件到这里就断了，后面还缺内容。" : `这里的“${typed}”不成内容。`,
		hint: "文字两头加英文双引号；列表用 [ ]，几项用 { } 括起来。",
	}),
	key: ({ typed }) => ({
		message: `这里该是一个键，现在是“${typed}”。`,
		hint: '键两头都要加英文双引号，如 "title": "督查通报"。',
	}),
	colon: () => ({ message: "键后面缺冒号。", hint: '键和内容之间用半角冒号，如 "title": "督查通报"。' }),
	comma: () => ({
		message: "上一项后面缺一个逗号，或者少了引号、括号。",
		hint: "除了最后一项，每一项后面都要加半角逗号；上一项是 { 或者 [ 开头的，先看它收尾了没有。",
	}),
	brace: ({ typed }) => ({
		message: `这里的“${typed}”和前面的括号对不上，前面少了一个收尾的括号。`,
		hint: "往上找没有收尾的 { 或者 [，给它补上 } 或者 ]。",
	}),
	trailing: () => ({ message: "最后一项后面多了一个逗号。", hint: "把这个逗号删掉。" }),
	extra: () => ({ message: "这里多了一个逗号。", hint: "把这个逗号删掉，每一项后面只要一个。" }),
	string: () => ({
		message: "这段文字没有在本行用英文双引号收尾，或者里面有反斜杠、双引号。",
		hint: "两头各一个英文双引号，写在一行里；里面的双引号改用“ ”。",
	}),
	unclosed: ({ typed }) => ({ message: `这个“${typed}”没有收尾。`, hint: "补上对应的括号。" }),
	behind: ({ typed }) => ({
		message: `文件到上面已经完了，后面不该有“${typed}”。`,
		hint: "整个文件只能有一对最外面的大括号，多的删掉。",
	}),
	deep: () => ({ message: "括号套得太深了。", hint: "核对括号，文种的文件最多套五六层。" }),
	wide: ({ typed, meant }) => ({
		message: `这里的 ${typed} 是全角的。`,
		hint: `换成半角的 ${meant}。`,
	}),
	comment: () => ({
		message: "这种文件里不能写注释。",
		hint: "把这一行删掉；要说明的话写进 description 里。",
	}),
};

/** Where JSON Schema would have `required`, a genre has its annotation. */
const NEEDS =
	'一般要有的键写进 gzfa 的 needs，写中文名，如 "needs": ["主送机关"]，缺了检查时会提醒；这里的 required 删掉。';

export const PROJECT_SENTENCES: Sentences<ProjectArgs> = {
	"CONFIG-NOT-MAPPING": ({ got }) => ({
		message: `整个配置被读成了${got === "list" ? "一个列表" : "一整段文字"}。`,
		hint: "每个键顶格写，后面用半角冒号加一个空格，如“计划: plans”。",
	}),
	"CONFIG-FOLDER-OUTSIDE": ({ field, folder }) => ({
		message: `“${field}”写的“${folder}”不在这个项目里。`,
		hint: "只写 gzfa.config.yaml 所在文件夹里面的文件夹，如 plans，不以 / 或盘符开头，不用 ..。",
	}),
	"CONFIG-FILE-OUTSIDE": ({ field, file }) => ({
		message: `“${field}”写的“${file}”不在这个项目里。`,
		hint: "只写 gzfa.config.yaml 所在文件夹里面的文件，如 名单.csv、plans/_催报.yaml，不以 / 或盘符开头，不用 ..。",
	}),
	"CONFIG-FILE-MISSING": ({ file }) => ({
		message: `找不到文件“${file}”。`,
		hint: "路径从 gzfa.config.yaml 所在的文件夹算起，核对文件名和后缀。",
	}),
	"CONFIG-FILE-TWICE": ({ field, file }) => ({
		message: `“${field}”里 ${file} 写了两次。`,
		hint: "一份计划只由一张表填，删掉一行。",
	}),
	"CONFIG-FOLDER-FILE": ({ field, folder }) => ({
		message: `“${field}”写的“${folder}”是文件，不是文件夹。`,
		hint: "写文件夹的名字，如 plans。",
	}),
	"CONFIG-FOLDER-NONE": ({ field, folder }) => ({
		message: `没有“${folder}”这个文件夹，“${field}”是空的。`,
		hint: "核对文件夹的名字；还没有建的，建一个，或者把这一行删掉。",
	}),
	"CONFIG-DEFAULT-OWN": ({ field }) => ({
		message: `“${field}”每份计划都不一样，不能放在“默认”里。`,
		hint: "从这里删掉，写到各份计划里。",
	}),
	"JSON-SYNTAX": ({ what, ...args }) => JSON_FAULTS[what](args),
	"JSON-DUPLICATE-KEY": ({ key, line }) => ({
		message: `“${key}”写了两遍，第 ${line} 行已经有了。`,
		hint: "留下一处，另一处删掉。",
	}),
	"SCHEMA-TYPE": ({ where, want }) => ({
		message: `“${where}”的写法不对。`,
		hint: `写成${want.map((one) => SHAPES[one] ?? one).join("，或者")}。`,
	}),
	"SCHEMA-EMPTY": ({ where }) => ({ message: `“${where}”是空的。`, hint: "写上内容，不要就整项删掉。" }),
	"SCHEMA-VALUE": ({ where, value, allowed }) => ({
		message: `“${where}”不能写“${value}”。`,
		hint: `可以写：${allowed.join("、")}。`,
	}),
	"SCHEMA-FORM": ({ sentence }) => ({ message: sentence, hint: "照这样改；别处提到这个名字的，也跟着改。" }),
	"SCHEMA-MISSING": ({ key, title }) => ({
		message: `缺“${key}”（${title}）。`,
		hint: `补上一项 "${key}": …，上一项后面加逗号。`,
	}),
	"SCHEMA-UNKNOWN": ({ key, near, here }) => ({
		message: `这里没有“${key}”这个键。`,
		hint: key === "required" ? NEEDS : (mean(near) ?? `这里可以写：${here.join("、")}。`),
	}),
	"SCHEMA-NAME-UNKNOWN": ({ where, name, near }) => ({
		message: `“${where}”里的“${name}”不是栏目，也不是计划里的键。`,
		hint: mean(near) ?? "写标准名，如 工作目标、保障措施、引言；用不着就删掉。",
	}),
	"SCHEMA-FIELD-TAKEN": ({ name }) => ({
		message: `“${name}”是每份计划都有的键，不用再加。`,
		hint: "直接在模板里用它；另有意思的，换个名字。",
	}),
	"SCHEMA-FIELD-SHAPE": ({ field }) => ({
		message: `没有说明“${field}”写成什么样。`,
		hint: '写 "type": "string" 就是一段文字，写 "$ref": "plan.schema.json#/$defs/paragraphs" 就是几段；两样只写一样；列表（array）要再写 items。',
	}),
	"SCHEMA-REQUIRED": ({ name }) => ({
		message: `required 里写了“${name}”，这一组里却没有这一项。`,
		hint: `把 required 里的“${name}”删掉；要这一项的，在 properties 里补上。`,
	}),
	"GENRE-FROM-PROJECT": ({ name, file }) => ({
		message: `“${name}”用的是本项目自己的文种（${file}），不是内置的。`,
		hint: "本来就要这样的，不用管；要用内置的，把那个文件改名或挪走。",
	}),
	"GENRE-FILE-NAME": ({ name }) => ({
		message: `文种不能叫“${name}”。`,
		hint: "用汉字、字母、数字和短横线，不超过 40 个字，不用 plan、sections、config、genre、profile；文件改名为“名称.schema.json”。",
	}),
	"GENRE-NAME-TAKEN": ({ name, by }) => ({
		message: `“${name}”已经是${by}的名字。`,
		hint: "一个名字只能指一个文种，换一个，或者从 also 里删掉。",
	}),
	"GENRE-TEMPLATE-NONE": ({ file, used, lost, idle }) => ({
		message: [
			`没有“${file}”，用“${used}”的模板`,
			...(lost.length > 0 ? [`，它不印${lost.map((one) => `“${one}”`).join("")}`] : []),
			...idle.map((one) => `；“${one}”没有文种用它`),
			"。",
		].join(""),
		hint:
			idle.length > 0
				? `模板要和文种同名：是给它的，改名为“${file}”。`
				: lost.length > 0
					? "照着现成的模板改一份，印上这些键，存成这个文件。"
					: "排法够用就不用管；要自己的排法，照着现成的模板改一份，存成这个文件。",
	}),
	"GENRE-FILE-IDLE": ({ file, right }) => ({
		message: `“${file}”没有用上：不在该在的地方，或者名字不对。`,
		hint: `文种的文件改名、挪成“${right}”；不是文种的不用管。`,
	}),
	"GENRE-FIELD-UNPRINTED": ({ fields }) => ({
		message: `模板没有用到${fields.map((one) => `“${one}”`).join("")}，计划里写了也不会印出来。`,
		hint: `${
			fields.length > 5
				? "整个模板放在 {{#> 公文}} 和 {{/公文}} 之间，这些一般就都有了"
				: `在这个文件里给${fields.length > 1 ? "它们" : "它"}留个位置，如 {{${fields[0]}}}`
		}；有意不印的，写进 gzfa 的 unused：[${fields.map((one) => `"${one}"`).join(", ")}]。`,
	}),
	"GENRE-FIELD-PRINTED": ({ field }) => ({
		message: `unused 里写了“${field}”，可是模板用到了它。`,
		hint: "从 unused 里删掉。",
	}),
	"GENRE-EXAMPLE-NONE": ({ file }) => ({
		message: `没有例文“${file}”。`,
		hint: "写一份能生成的计划，存成这个文件；检查和说明都要用它。",
	}),
	"GENRE-EXAMPLE-OTHER": ({ genre }) => ({
		message: "这份例文写的是别的文种。",
		hint: `把“文种”改成“${genre}”。`,
	}),
	"GENRE-HOSTILE": ({ text, how }) => ({
		message:
			how === "structure"
				? `例文里的字换成“${text}”，成品的结构就变了。`
				: `例文里的字换成“${text}”，生成就出了毛病。`,
		hint: "这是 gzfa 的毛病，不是文种写错了；请把文种的三个文件发给维护的人。",
	}),
};
