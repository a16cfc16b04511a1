/** Words of the command line: help, summaries, and what is said of a wrong call. */
export const HELP = {
	program: "把 YAML 写的计划变成合乎 GB/T 9704-2012 的公文（DOCX、Markdown）。",
	usage: "用法：",
	commands: "命令：",
	arguments: "参数：",
	options: "选项：",
	optionsPlace: "[选项]",
	commandPlace: "<命令>",
	globalOptions: "通用选项：",
	helpOption: "显示帮助",
	helpCommand: "显示某个命令的帮助",
	versionOption: "显示版本号",
	after: `
例子：
  gzfa new 工作方案 方案.yaml        新建一份计划，照着改
  gzfa check 方案.yaml               只检查，不生成
  gzfa render 方案.yaml              生成 方案.docx
  gzfa render 方案.yaml -t docx,md   同时生成 Markdown
  gzfa init                          在这个文件夹建一个公文项目

退出码：0 正常（有警告也算）；1 计划、项目的配置或版面有错；2 命令写错或程序出了毛病。`,
	render: {
		summary: "检查计划并生成公文",
		plans: "计划文件、文件夹或 计划/*.yaml，可以写几个；不写就是项目里全部的计划；- 表示从标准输入读",
		to: "格式：docx、md，几种用逗号隔开",
		output: "输出的文件；以 / 结尾或已有的文件夹，就放进这个文件夹；- 表示写到标准输出",
		template: "用自己的模板（.hbs）代替文种自带的",
		profile: "用哪套版面：33476.2、9704，或者版面文件；不写就按项目的配置",
		force: "目标 DOCX 不是 gzfa 生成的、或生成后有人改过，也覆盖",
		strict: "有警告也算没通过",
		set: "给计划里的变量一个值，如 --set 镇名=城关镇，可以写几次",
		data: "数据表（.csv、.xlsx），每一行填进计划的变量，生成一份；名单.xlsx#二月 是其中一张表；配置里的“数据表”管同一件事，以这里的为准",
		all: "没有变化的也重新生成",
		dryRun: "只说会生成哪些、为什么，不写文件",
		check: "只看成品和计划是不是一致，不写文件；不一致就以 1 退出",
		watch: "一直看着，存盘就重新生成",
		jobs: "同时用几个线程；不写就按机器的核数",
		shard: "只做其中一份，如 2/8：分成八份的第二份",
		depfile: "把每份公文由哪些文件做成写成 make 的格式",
		format: "结果的格式：text 或 json",
	},
	why: {
		summary: "说明一份公文由哪些文件做成，为什么要（不用）重新生成",
		file: "计划，或者生成的公文",
	},
	check: {
		summary: "只检查计划，不生成",
		format: "报告的格式：text、json、sarif、junit、github、gitlab",
		fix: "改好不会改动意思的毛病，直接写回计划文件，其他的一字不动",
		fixAll: "连可能改动意思的也改，改完要自己看一遍",
		fixDryRun: "只显示会怎样改，不写文件；可以和 --fix=all 一起用",
		maxWarnings: "警告最多几个，多了就算没通过",
		rule: "只报这一条规则，可以写几次",
		baseline: "基线：记着已知问题的文件，记着的不再报",
		updateBaseline: "把现在的问题都记进基线",
	},
	rules: {
		summary: "列出检查的规则；写明一条，就说它的依据、怎么改、对错的例子",
		rule: "规则号，如 PLACEHOLDER；不写就列出全部",
	},
	new: {
		summary: "新建一份带说明的计划",
		genre: "文种，如 工作方案",
		file: "写到哪个文件；不写就显示在屏幕上",
		force: "文件已有也覆盖",
	},
	genres: { summary: "列出全部文种，各管什么用", format: "显示的格式：text 或 json" },
	init: { summary: "建一个公文项目", folder: "建在哪个文件夹；不写就在当前文件夹" },
	config: {
		summary: "显示项目的配置：现在用的是什么，各是哪里写的",
		plan: "计划文件；写了就显示这份计划实际用的各项",
	},
	profile: {
		summary: "显示版面：每一项是多少，依据哪一条，是国标规定还是惯例",
		name: "33476.2、9704，或者版面文件；不写就是现在用的这一套",
		diff: "只显示改了内置版面的哪几项，和国标哪一条不一样",
	},
	doctor: {
		summary: "看看这台电脑缺什么：版本、项目的配置、版面用的字体",
	},
	genre: {
		summary: "本项目自己的文种",
		new: "新建自己的文种",
		check: "检查自己的文种：说明、模板、例文",
		docs: "给每个文种写一页说明",
		name: "新文种的名称，如 督查通报",
		from: "照着哪个文种；不写就从头建，各种写法的键都有一个，删改就成",
		names: "文种的名称；不写就检查本项目自己的全部文种",
		out: "写到哪个文件夹，不写就是 docs/文种",
	},
	show: {
		summary: "显示处理中间的样子，供排查模板和计划",
		stage: "看到哪一步：source（读入）、plan（展开）、text（套模板）、document（成文）",
		file: "计划文件",
	},
	template: {
		summary: "模板的命令",
		check: "检查模板写得对不对",
		file: "模板文件（.hbs）",
		genre: "按哪个文种检查；不写就看文件名是哪个文种，都不是就按通用",
		preview: "用文种的示例套上模板，看看印出来是什么样",
		previewGenre: "用哪个文种的示例；不写就看 --plan 或文件名是哪个文种，都不是就用通用",
		plan: "不用示例，用这份计划",
		output: "写到哪个 DOCX 文件；不写就放在模板旁边，叫 模板名.预览.docx",
	},
};

/** 1,820. */
const grouped = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, ",");

export const SAID = {
	/** Formats without pages have none. */
	rendered: (path: string, pages: number | undefined, characters: number) =>
		`已生成 ${path}（${pages === undefined ? "" : `${pages} 页，`}约 ${grouped(characters)} 字）`,
	renderedFaulty:
		"上面的错误在文字里，公文照原样生成了；改好再生成一次，或者运行 gzfa check --fix 让工具改。",
	notRendered: (path: string, what: "错误" | "警告") =>
		`没有生成${path === "-" ? "" : ` ${path}`}：先改好上面的${what}。`,
	checked: (count: number) => (count === 1 ? "没有发现错误。" : `${count} 份计划都没有发现错误。`),
	nothingNew: "没有发现新的问题。",
	tooManyWarnings: (count: number, most: number) =>
		`有 ${count} 个警告，超过了 --max-warnings 的 ${most} 个。`,
	created: (path: string) => `已新建 ${path}。改好以后运行：gzfa render ${path}`,
	genreAssumed: (genre: string) =>
		`没有说明文种，是按“${genre}”检查的；模板是给别的文种用的，加上 --genre 再查一次，如 --genre 工作方案。`,
	templateFine: (path: string) => `${path} 没有错误。`,
	fault: (reason: string) => `gzfa 自己出了毛病，不是你写错了：${reason}\n请把这句话和你的计划发给维护的人。`,
};

/** A wrong call: what is wrong, and what to type instead. */
export const WRONG = {
	unknownOption: (flag: string) => `没有“${flag}”这个选项。`,
	unknownCommand: (name: string) => `没有“${name}”这个命令。`,
	missingArgument: (name: string) => `少写了“${name}”。`,
	missingValue: (flags: string) => `选项“${flags}”后面要跟一个值。`,
	tooMany: (words: string[]) => `多写了“${words.join(" ")}”。`,
	choice: (option: string, value: string, allowed: string[]) =>
		`“${option}”不能写“${value}”，可以写：${allowed.join("、")}。`,
	number: (option: string, value: string) => `“${option}”后面要写一个整数，不是“${value}”。`,
	rule: (name: string, near?: string) =>
		`没有叫“${name}”的规则，${near ? `你是不是想写“${near}”？` : ""}运行 gzfa rules 看看有哪些。`,
	set: (text: string) => `“--set ${text}”看不懂，写成 --set 名=值，如 --set 镇名=城关镇。`,
	setTwice: (name: string) => `--set 给了“${name}”两次，留一次。`,
	severalToOne: "几份计划或标准输出不能都写进一个文件，-o 后面写文件夹，以 / 结尾，如 -o out/",
	standardInputNeedsOutput: "从标准输入读计划时，要用 -o 说明写到哪个文件（不能只写文件夹），如 -o 方案.docx",
	ending: (path: string, format: string) =>
		`“${path}”的结尾和格式 ${format} 对不上；换个文件名，或者用 -t 说明要哪种格式。`,
	genre: (name: string, near?: string) =>
		`没有叫“${name}”的文种，${near ? `你是不是想写“${near}”？` : ""}运行 gzfa genres 看看有哪些。`,
	profile: (name: string) =>
		`没有叫“${name}”的版面，也没有这个文件。内置的有 33476.2、9704；自己的写文件的路径，如 版面/县政府办.yaml。`,
	notTemplate: (path: string) =>
		`“${path}”不是模板：模板是 .hbs 文件${path.endsWith(".json") ? "；自定文种的 .schema.json 用 gzfa genre check 检查" : ""}。`,
	fileExists: (path: string) => `“${path}”已经有了，没有覆盖它；换个名字，或者加上 --force。`,
	near: (name: string) => `你是不是想写“${name}”？`,
	seeHelp: (command: string) => `运行 ${command} --help 看用法。`,
};
