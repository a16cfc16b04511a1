import type { ProfileArgs } from "../diagnostics/codes/profile.ts";
import { shortened } from "./plan/words.ts";
import type { Sentences } from "./sentence.ts";

const either = (words: string[]) => words.join("、");

export const PROFILE_SENTENCES: Sentences<ProfileArgs> = {
	"PROFILE-EMPTY": () => ({
		message: "这个版面文件里什么也没写，排出来和内置的 GB/T 33476.2 一样。",
		hint: "写上要改的几项，如“参数: {行距: 28.95磅}”，有哪些项可以改，运行 gzfa profile 看；不想改，就删掉这个文件和指着它的那一行。",
	}),
	"PROFILE-NOT-MAPPING": ({ got }) => ({
		message: `整个版面文件被读成了${got === "list" ? "一个列表" : "一整段文字"}。`,
		hint: "每个键顶格写，后面用半角冒号加一个空格，如“参数: {行距: 28.95磅}”。",
	}),
	"PROFILE-GROUP": ({ row, group }) => ({
		message: `“${row}”写错了地方。`,
		hint: `“${row}”归“${group}”管：写在“${group}:”的下面，缩进两个空格。`,
	}),
	"PROFILE-OUTSIDE": ({ path }) => ({
		message: `版面“${path}”不在这个项目里。`,
		hint: "把那个版面文件复制到项目里，再写相对的路径，如“版面/县政府办.yaml”。",
	}),
	"PROFILE-MISSING": ({ path, folder }) => ({
		message: `没有“${path}”这个版面文件。`,
		hint: `路径从${folder === "." || folder === "" ? "当前文件夹" : `“${folder}”`}算起，核对文件名和后缀；用内置的，写 33476.2 或 9704。`,
	}),
	"PROFILE-CYCLE": ({ chain }) => ({
		message: `版面的“上级”绕了一圈又回到自己：${chain.join(" → ")}。`,
		hint: "去掉其中的一处“上级”；最上面的不写“上级”，或者写 33476.2、9704。",
	}),
	"PROFILE-NUMBER": ({ row, text, example }) => ({
		message: `“${row}”写的“${text}”不是数。`,
		hint: `写一个数，后面可以带单位，如 ${example}。`,
	}),
	"PROFILE-UNIT": ({ row, text, units }) => ({
		message: `“${row}”不能用“${text}”里的单位。`,
		hint: `这一项的单位是${either(units)}；不写单位就按${units[0]}。`,
	}),
	"PROFILE-RANGE": ({ row, text, least, most }) => ({
		message: `“${row}”写成${text}，超出了可以写的范围。`,
		hint: `写 ${least} 到 ${most}之间的数。`,
	}),
	"PROFILE-WHOLE": ({ row, text }) => ({
		message: `“${row}”写的“${text}”不是整数。`,
		hint: "这一项只能写整数，如 2。",
	}),
	"PROFILE-SIZE": ({ row, text }) => ({
		message: `“${row}”的字号“${text}”认不出来。`,
		hint: "写三号、小三、四号、小四这样的名称，或者写磅数，如 15磅。",
	}),
	"PROFILE-SIZE-FITTED": ({ row, measure }) => ({
		message: `“${row}”的字号由工具按名称的长短算，不能写死。`,
		hint: `要小一些，改“参数”里的“${measure}”；从这里删掉“字号”。`,
	}),
	"PROFILE-COLOUR": ({ row, text }) =>
		text === ""
			? {
					message: `“${row}”是空的：没有加引号的 # 后面，都被当成了说明。`,
					hint: '两头加英文双引号，如 "#E60000"；不改这种颜色，就整行删掉。',
				}
			: {
					message: `“${row}”写的“${text}”不是颜色。`,
					hint: '写 # 和六位十六进制数，两头加英文双引号，如 "#E60000"。',
				},
	"PROFILE-NO-ROOM": ({ way, room, margins, paper }) => ({
		message: `去掉页边距，版心只剩 ${room} ${way}，排不成公文。`,
		hint: `把${margins.map((one) => `“${one}”`).join("、")}改小；改过“${paper}”的，核对是不是写小了。`,
	}),
	"PROFILE-FIT": ({ row, value, least, most }) => ({
		message: `“${row}”是 ${value}，照这一套纸张和页边距排不出来。`,
		hint: `“${row}”可以写 ${least} 到 ${most}。`,
	}),
	"PROFILE-FONT": ({ row, text }) => ({
		message: `“${row}”写的“${shortened(text)}”不是一个字体的名字。`,
		hint: "只写一个名字，最多 31 个字，不带标点，如 方正仿宋_GBK；另有几个可以代替的，一个一行列在“后备”下面。",
	}),
	"PROFILE-TIGHT": ({ pitch, size }) => ({
		message: `行距 ${pitch}比正文的字（${size}）还小，字会被切掉。`,
		hint: "行距改大，或者正文的字号改小。",
	}),
	"PROFILE-PITCH": ({ pitch, lines, fits, least, most }) => ({
		message: `行距 ${pitch}，一面排得下 ${fits} 行，不是“每面行数”写的 ${lines} 行。`,
		hint: `行距改成 ${least} 到 ${most}，或者“每面行数”写 ${fits}行；页边距改过的，也可以再调页边距。`,
	}),
	"PROFILE-CHARACTERS": ({ characters, fits, least, most }) => ({
		message: `一行排得下 ${fits} 个字，不是“每行字数”写的 ${characters} 个。`,
		hint: `“字距”改成 ${least} 到 ${most}，或者“每行字数”写 ${fits}字；页边距、正文字号改过的，也可以再调。`,
	}),
	"PROFILE-PAGE-NUMBER": ({ height, margin }) => ({
		message: `页码离纸的下边 ${height}，下页边距只有 ${margin}，页码会压到正文。`,
		hint: `“页码高度”改小到不超过 ${margin}，或者“下页边距”改大。`,
	}),
	"PROFILE-IMPRINT": ({ bottom, least, most }) => ({
		message: `版记末线离纸的上边 ${bottom}，不在版心的下边。`,
		hint: `“版记末线位置”从纸的上边算起，这一套页边距可以写 ${least} 到 ${most}。`,
	}),
};
