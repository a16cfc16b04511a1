import type { DataArgs } from "../diagnostics/codes/data.ts";
import type { Sentences } from "./sentence.ts";

export const DATA_SENTENCES: Sentences<DataArgs> = {
	"DATA-FORM": ({ path, why }) => ({
		message: {
			old: `“${path}”是旧格式的表格，或者加了密码，读不了。`,
			damaged: `“${path}”坏了，读不出表格。`,
			page: `“${path}”其实是网页，不是 Excel 表格，读不出各格。`,
			other: `“${path}”不是 Excel 表格。`,
		}[why],
		hint: "用 Excel 或 WPS 打开，另存为“Excel 工作簿（.xlsx）”，不加密码；或者另存为 CSV。",
	}),
	"DATA-TOO-LARGE": ({ path, rows, cells }) => ({
		message: `“${path}”太大：一张表最多 ${rows} 行、${cells} 格。`,
		hint: "分成几个文件；后面有大片空行空列带着格式的，删掉再保存。",
	}),
	"DATA-SHEET": ({ sheet, sheets, near }) => ({
		message: `没有叫“${sheet}”的工作表，有：${sheets.join("、")}。`,
		hint: near ? `你是不是想写“${near}”？` : "“#”后面写工作表的名字，要一字不差；不写就用第一张。",
	}),
	"DATA-EMPTY": ({ path, head }) => ({
		message: head ? `“${path}”只有栏名，没有数据。` : `“${path}”是空的。`,
		hint: "第一行写栏名，从第二行起一行一份；看看是不是选错了文件或工作表。",
	}),
	"DATA-TITLE": ({ text, row, head }) => ({
		message: `第 ${row} 行只有“${text}”一格，当成整张表的标题，栏名取第 ${head} 行的。`,
		hint: "是这样就不用管；不是的，把栏名写在第一行。",
	}),
	"DATA-UNPARTED": ({ name, mark }) => ({
		message: `整张表只有一列，栏名是“${name}”，看样子各格是用“${mark === "\t" ? "制表符" : mark}”隔开的，没有分开。`,
		hint: "CSV 里把它换成英文逗号“,”；在 Excel 或 WPS 里，用“数据”里的“分列”分成几列，再保存。",
	}),
	"DATA-HEAD-EMPTY": ({ column, row }) => ({
		message: `${column} 列有数据，可是第 ${row} 行没有给它写栏名。`,
		hint: "补上栏名；栏名只占一行，合并的单元格拆开，两层的栏名并成一层。",
	}),
	"DATA-HEAD-TWICE": ({ name, columns: [first, second] }) => ({
		message: `${first} 列和 ${second} 列的栏名都是“${name}”。`,
		hint: "改掉一个，栏名不能相同。",
	}),
	"DATA-CELL": ({ name, row, text, why, more }) => ({
		message: `第 ${row} 行“${name}”一格${
			{
				value: `的公式出错了，显示的是 ${text}`,
				formula: "的公式还没有算出结果",
				format: "用的数字格式，不知道显示出来是什么样",
			}[why]
		}${more > 0 ? `，这一列这样的还有 ${more} 格` : ""}。`,
		hint: {
			value: "在表里改好公式，或者直接写上值，再保存。",
			formula: "用 Excel 或 WPS 打开这张表，保存一次，结果就写进去了；或者直接写上值。",
			format: "把这一格设成“文本”，照要印的样子写上，再保存；或者换成常用的格式，如 2026年3月5日、1,234.50。",
		}[why],
	}),
	"DATA-HIDDEN": ({ count }) => ({
		message: `有 ${count} 行在表里是隐藏的（包括筛选掉的），也各生成一份。`,
		hint: "不要的，从表里删掉；要的不用管。",
	}),
};
