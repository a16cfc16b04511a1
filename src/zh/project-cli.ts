/** What the commands of a project say. */
export const SAID_OF_PROJECT = {
	noProject: "这里不是公文项目：本文件夹和上级文件夹里都没有 gzfa.config.yaml。先运行 gzfa init 建一个。",
	written: (path: string) => `已新建 ${path}`,
	refreshed: (folder: string) => `已更新 ${folder}（编辑器用的说明）`,
	kept: (path: string) => `${path} 已经有了，没有动它`,
	settingsKept: (path: string, text: string) =>
		`${path} 已经有了，没有动它。编辑器要有提示，把下面这些并进去：\n${text}`,
	initDone: (plan: string) => `写好了。先把 gzfa.config.yaml 里的单位换成自己的，再运行：gzfa render ${plan}`,
	genreChecked: (title: string, found: number) => (found === 0 ? `${title}：没有发现问题。` : `${title}：`),
	noOwnGenres: "这个项目还没有自己的文种。新建一个：gzfa genre new 名称",
	ownGenre: (hides: string | undefined) => (hides ? `【本项目，代替内置的${hides}】` : "【本项目】"),
	otherFamily: "未分类",
	also: (names: string[]) => `也叫：${names.join("、")}。`,
	genreMade: (name: string) =>
		`文种“${name}”有了。照着改这三个文件，改好运行：gzfa genre check ${name}；写计划时“文种”写“${name}”。`,
	genreBegun: (name: string) =>
		`文种“${name}”有了，每种写法的键各有一个。不要的键在三个文件里都删掉，要的改成自己的名字，改好运行：gzfa genre check ${name}`,
	hides: (title: string) => `“${title}”是内置的文种；在这个项目里，以后就用自己的这一个。`,
	genreBadName: (name: string) =>
		`文种不能叫“${name}”。用汉字、字母、数字和短横线，不超过 40 个字，不用 plan、sections、config、genre、profile。`,
	genreExists: (path: string) => `“${path}”已经有了，没有覆盖它；换个名称，或者直接改那个文件。`,
	docsWritten: (count: number, folder: string) => `已写好 ${count} 个文种的说明，目录是 ${folder}`,
};

/** `gzfa config` */
export const CONFIG_WORDS = {
	project: (file: string) => `配置：${file}`,
	none: "没有 gzfa.config.yaml（本文件夹和上级文件夹都没有），全部按工具原来的来。建一个项目：gzfa init",
	folders: "文件夹",
	profile: "版面",
	output: "成品",
	tables: "数据表（一行填一份）",
	outputFolder: "文件夹",
	outputFormats: "格式",
	outputName: "文件名",
	besidePlans: "计划旁边",
	likePlans: "和计划同名",
	rules: "规则（和规则本来的级别不一样的）",
	settings: { off: "关闭", error: "错误", warning: "警告", info: "提示" },
	defaults: "默认（计划里没写的，按这里的来）",
	noDefaults: "没有写",
	variables: "变量（计划里都能用，计划自己写了的以计划为准）",
	layoutOnly: "有版头的公文才用",
	genres: "文种",
	genreCount: (builtin: number, own: number) => `内置 ${builtin} 个，本项目自己的 ${own} 个`,
	templates: "模板",
	noTemplates: "都用内置的",
	usedFor: (genre: string) => `用于${genre}`,
	usedByAll: "几个模板共用",
	inPlan: (file: string) => `计划 ${file} 实际用的`,
	saidIn: (file: string, line: number) => `${file} 第 ${line} 行`,
	asUsual: "没有写，按工具原来的",
	ofGenre: (title: string) => `“${title}”的默认值`,
};
