import type { FileArgs } from "../diagnostics/codes/file.ts";
import type { Sentences } from "./sentence.ts";

export function megabytes(bytes: number): string {
	return `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}

/** What the system's error codes mean; another one is shown as it is, for whoever is asked for help. */
const REASONS: Record<string, string> = {
	EACCES: "没有权限",
	EPERM: "没有权限",
	EROFS: "那个盘是只读的",
	ENOSPC: "磁盘满了",
	EDQUOT: "磁盘空间用完了",
	ENAMETOOLONG: "文件名太长",
	ENOENT: "那个文件夹建不了",
	ENOTDIR: "路径里有一段是文件，不是文件夹",
	EISDIR: "它是文件夹",
	EIO: "磁盘或网络盘出错",
	ELOOP: "它是快捷方式（链接），绕了一圈又指回自己",
	EBUSY: "文件正被别的程序占着",
	"NO-FILE": "它是管道或者设备，不是存着的文件",
};

export const reasonOf = (code: string) => REASONS[code] ?? code;

const isTable = (path: string) => /\.(?:csv|tsv|xls[xm]?|et)$/i.test(path);
/** A table of plain text. */
const isText = (path: string) => /\.[ct]sv$/i.test(path);

export const FILE_SENTENCES: Sentences<FileArgs> = {
	"FILE-NOT-FOUND": ({ path }) => ({
		message: `找不到文件“${path}”。`,
		hint: "核对文件名和所在的文件夹；文件名里有空格的，整个加上引号。",
	}),
	"FILE-IS-DIRECTORY": ({ path }) => ({
		message: `“${path}”是文件夹，不是文件。`,
		hint: "写明文件夹里的哪一个文件，如“计划.yaml”。",
	}),
	"FILE-UNREADABLE": ({ path, reason }) => ({
		message: `打不开“${path}”（${reasonOf(reason)}）。`,
		hint:
			reason === "NO-FILE"
				? `先存成文件，再用那个文件${isTable(path) ? "" : "；计划还可以写 -，从标准输入读"}。`
				: "看看有没有读它的权限，是不是在断开的网络盘上。",
	}),
	"FILE-TOO-LARGE": ({ path, bytes, limit }) => ({
		message: `文件太大（${megabytes(bytes)}），一${isTable(path) ? `张${isText(path) ? "文本的" : ""}表` : "份计划"}最多 ${megabytes(limit)}。`,
		hint: isTable(path)
			? `看看是不是选错了文件；确实有这么多行的，分成几张表${isText(path) ? "，或者另存为 .xlsx" : ""}。`
			: "一份公文用不了这么多字，看看是不是选错了文件；几份公文要分成几个文件。",
	}),
	"FILE-ENCODING": ({ path }) => ({
		message: isTable(path) ? `“${path}”不是表格，或者编码认不出来。` : "这个文件不是文本，或者编码认不出来。",
		hint: isTable(path)
			? "用 Excel 或 WPS 打开，另存为“CSV UTF-8（逗号分隔）”；数据表另存为“Excel 工作簿（.xlsx）”也行。"
			: `用记事本打开，另存为，编码选 UTF-8。DOCX、WPS 文件不能直接用，要把文字贴进${/\.hbs$/i.test(path) ? "模板" : " YAML "}文件。`,
	}),
	"OUTPUT-NOT-OURS": ({ path }) => ({
		message: `“${path}”已经有了，不是 gzfa 生成的，没有覆盖它。`,
		hint: "换个文件名（-o 新名.docx）；确实要覆盖，加上 --force。",
	}),
	"OUTPUT-CHANGED": ({ path }) => ({
		message: `“${path}”生成以后被人改过，没有覆盖它。`,
		hint: "先把改动搬进计划，或者换个文件名（-o 新名.docx）；确实不要那些改动，加上 --force。",
	}),
	"OUTPUT-LOCKED": ({ path }) => ({
		message: `“${path}”正被 Word 或 WPS 打开着，写不进去。`,
		hint: "关掉那个窗口，再运行一次。",
	}),
	"OUTPUT-READ-ONLY": ({ path }) => ({
		message: `“${path}”是只读的，没有覆盖它。`,
		hint: "在文件属性里去掉“只读”，或者换个文件名（-o 新名.docx）。",
	}),
	"OUTPUT-IS-DIRECTORY": ({ path }) => ({
		message: `“${path}”是文件夹，不能当文件写。`,
		hint: "换个文件名，或者先把那个文件夹挪走。",
	}),
	"OUTPUT-IS-INPUT": ({ path }) => ({
		message: `要写的文件“${path}”是一份计划，会把它盖掉。`,
		hint: "用 -o 另给一个文件名。",
	}),
	"OUTPUT-TWICE": ({ path, other, row }) => ({
		message: `“${path}”已经是 ${other}${row === undefined ? " " : `（第 ${row} 行）`}的公文，这一份再写就把它盖掉了。`,
		hint:
			row === undefined
				? "给计划改个名，或者分几次生成，用 -o 放进不同的文件夹；不随文装订的附件另写的文件，名字跟着计划的走。"
				: "在配置的“文件名”里加上 {行号}，或者加上能把各行分清的一栏。",
	}),
	"OUTPUT-ONE": ({ left }) => ({
		message: `标准输出只放得下一个文件，不随文装订的${left.join("、")}没有写出来。`,
		hint: "它们要另写文件：-o 后面写文件名，如 -o 通知.docx。",
	}),
	"NAME-UNKNOWN": ({ name, plan }) => ({
		message: `文件名里写了 {${name}}，${plan} 里没有叫“${name}”的键。`,
		hint: "写这个文种有的键，如 {标题}、{发文字号}、{成文日期}，或者声明过的变量、数据表的列名。",
	}),
	"NAME-EMPTY": ({ plan }) => ({
		message: `照“文件名”的写法，${plan} 的公文没有名字：那几项它都没写。`,
		hint: "在计划里补上这几项，或者在“文件名”里再加上 {文件名}。",
	}),
	"NAME-CUT": ({ path }) => ({
		message: `公文的文件名太长，Windows 放不下，截短成了“${path}”。`,
		hint: "在“文件名”里少写一项，或者改用短一点的。",
	}),
	"NAME-LONG": ({ path, limit }) => ({
		message: `公文的路径“${path}”超过 ${limit} 字，放在 Windows 的深文件夹里可能打不开。`,
		hint: "少分几层文件夹，或者把文件名写短。",
	}),
	"OUTPUT-UNWRITABLE": ({ path, reason }) => ({
		message: `写不了“${path}”（${reasonOf(reason)}）。`,
		hint: "看看文件夹在不在、有没有写的权限、磁盘满没满。",
	}),
};
