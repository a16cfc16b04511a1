/** Files that a plan names: images, tables, other plans. */
import type { PlanArgs } from "../../diagnostics/codes/plan.ts";
import { megabytes, reasonOf } from "../file.ts";
import type { Sentences } from "../sentence.ts";

export const FILES = {
	"REFERENCE-OUTSIDE": ({ path, root }) => ({
		message: `“${path}”不在${root === "." ? "计划所在的文件夹" : `“${root}”`}里面，不能用。`,
		hint: "把那个文件复制到计划所在的文件夹（或项目）里，再写相对的路径，如“清单.csv”。",
	}),
	"REFERENCE-MISSING": ({ path, folder }) => ({
		message: `找不到文件“${path}”。`,
		hint: `路径从计划所在的文件夹${folder === "." ? "" : `（${folder}）`}算起，核对文件名和后缀。`,
	}),
	"REFERENCE-UNREADABLE": ({ path, reason }) => ({
		message: `打不开“${path}”（${reasonOf(reason)}）。`,
		hint:
			reason === "NO-FILE"
				? "先存成文件，再写那个文件。"
				: "看看是不是文件夹，有没有读它的权限，是不是在断开的网络盘上。",
	}),
	"REFERENCE-TOO-LARGE": ({ path, bytes, limit }) => ({
		message: `“${path}”太大（${megabytes(bytes)}），最多 ${megabytes(limit)}。`,
		hint: "图片先缩小或压缩；表格和计划看看是不是选错了文件。",
	}),
	"REFERENCE-CYCLE": ({ path, chain }) => ({
		message: `“${path}”绕了一圈又回到自己：${[...chain, path].join(" → ")}。`,
		hint: "把其中的一处去掉，不让它绕回来。",
	}),
	"REFERENCE-DEEP": ({ limit }) => ({
		message: `一份计划里套一份，套了 ${limit} 层以上。`,
		hint: "印发的文件、附件里的计划一般只有一两层，去掉多余的。",
	}),
	"REFERENCE-MANY": ({ files, bytes }) => ({
		message: `一份计划用到的文件太多，最多 ${files} 个，一共 ${megabytes(bytes)}。`,
		hint: "图片先缩小；一份公文用不了这么多文件，分成几份。",
	}),
	"REFERENCE-FAULTY": ({ path, count }) => ({
		message: `“${path}”里有 ${count} 个错误，不能用。`,
		hint: "先改好那个文件里的错误，见下面各条。",
	}),
	"IMAGE-FORM": ({ path }) => ({
		message: `“${path}”不是 PNG 或 JPEG 图片。`,
		hint: "用画图打开，另存为 PNG 或 JPEG，再引用新的文件；只改后缀没有用。",
	}),
	"CSV-EMPTY": ({ path }) => ({
		message: `“${path}”里没有一行数据。`,
		hint: "看看是不是选错了文件；一张空表不用写。",
	}),
	"CSV-QUOTES": ({ row, lines }) => ({
		message:
			lines === undefined
				? `第 ${row} 行的英文引号没有配成对，后面的格子分不开了。`
				: `第 ${row} 行的英文引号一直到下面才配上，${lines} 行都进了同一格，看样子少了引号。`,
		hint: `带引号的格子两头都要有 "，里面的 " 写成两个 ""；不必要的引号删掉。${lines === undefined ? "" : "确实是一格里的几行，把里面的英文逗号改成中文逗号。"}`,
	}),
} satisfies Partial<Sentences<PlanArgs>>;
