/** What `gzfa doctor` says. */
export const DOCTOR = {
	versions: (gzfa: string, node: string) => `gzfa ${gzfa}，Node ${node}`,
	oldNode: (least: number) => `Node 太旧，要 ${least} 以上：到 nodejs.org 下载长期支持版装上。`,
	noProject: "项目：这里不是公文项目，按工具原来的来（建一个：gzfa init）",
	project: (file: string) => `项目：${file}，没有错误`,
	faulty: (file: string) => `项目：${file}，有错误，见上面`,
	profile: (name: string) => `版面：${name}`,
	fonts: (files: number, unreadable: number) =>
		`字体（在本机找到 ${files} 个字体文件${unreadable > 0 ? `，其中 ${unreadable} 个读不了，没有算` : ""}）`,
	installed: "已装",
	replaced: (font: string) => `没有装，有相近的：${font}`,
	missing: "没有装，也没有相近的",
	allFine: "字体都有。",
	advice: [
		"不装也能生成：DOCX 里写的是字体的名字，Word、WPS 都打得开，没装的字体用别的代替，字形、每行字数可能有出入；拿到装了的电脑上打开、打印就对了。",
		"要装：先问本单位的信息化部门，办公电脑的字体一般统一买过授权。",
	],
	/** Where a role's fonts may be had. */
	sources: {
		仿宋: "仿宋：Windows 自带“仿宋”，可以在版面里写“字体: {仿宋: 仿宋}”；仿宋_GB2312 是旧版 Windows 带的，不要从来路不明的网站下载。",
		楷体: "楷体：Windows 自带“楷体”，可以在版面里写“字体: {楷体: 楷体}”；楷体_GB2312 的来处同仿宋_GB2312。",
		小标宋: "小标宋：方正小标宋简体、方正小标宋_GBK 在方正字库网站（foundertype.com）下载，单位用要买授权。",
		黑体: "黑体：Windows 自带；Linux 上可以装思源黑体（Noto Sans CJK），免费。",
		宋体: "宋体：Windows 自带；Linux 上可以装思源宋体（Noto Serif CJK），免费。",
	},
};
