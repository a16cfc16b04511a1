/** Words of a run over many plans. */

/** Why a document has to be made. */
export type Reason =
	/** Nothing is written down of it. */
	| { kind: "new" }
	/** Files that it is made of. */
	| { kind: "inputs"; changed: string[]; gone: string[]; come: string[] }
	/** It was made to go elsewhere, or by another template or profile. */
	| { kind: "options" }
	| { kind: "version"; was: string }
	| { kind: "missing"; paths: string[] }
	/** Somebody has changed it since. */
	| { kind: "edited"; paths: string[] }
	/** Another document of the same plan has been put there since. */
	| { kind: "replaced"; paths: string[] }
	/** It has warnings, and the run is to have none. */
	| { kind: "strict" }
	/** A run was stopped before it was put in place. */
	| { kind: "stopped" }
	/** It was asked for. */
	| { kind: "asked" };

/** The first few of many. */
function some(paths: readonly string[]): string {
	const shown = paths.slice(0, 3).map((path) => (path.endsWith("/") ? `${path} 里的文件` : path));
	return paths.length > 3 ? `${shown.join("、")}等 ${paths.length} 个` : shown.join("、");
}

export function reasonSaid(reason: Reason): string {
	switch (reason.kind) {
		case "new":
			return "还没有生成过";
		case "inputs": {
			const { changed, gone, come } = reason;
			const said = [
				[changed, "变了"],
				[gone, "不见了"],
				[come, "是新加的"],
			] as const;
			return said.flatMap(([paths, what]) => (paths.length > 0 ? `${some(paths)} ${what}` : [])).join("，");
		}
		case "options":
			return "这次要放的地方、用的模板、版面或变量的值和上次不同";
		case "version":
			return `上次是用 gzfa ${reason.was || "别的版本"} 生成的`;
		case "missing":
			return `${some(reason.paths)} 不见了`;
		case "edited":
			return `${some(reason.paths)} 生成以后被人改过（确实不要那些改动，加上 --force）`;
		case "replaced":
			return `${some(reason.paths)} 后来被另一次生成的盖过`;
		case "strict":
			return "它有警告或错误，这次要求没有";
		case "stopped":
			return "上次没有做完";
		case "asked":
			return "点名要的";
	}
}

/** 2、3、4、5、9 as 2—5、9. */
function inRanges(numbers: readonly number[]): string {
	const ranges: [first: number, last: number][] = [];
	for (const one of numbers) {
		const range = ranges.at(-1);
		if (range?.[1] === one - 1) range[1] = one;
		else ranges.push([one, one]);
	}
	return ranges
		.flatMap(([first, last]) => {
			if (last - first > 1) return `${first}—${last}`;
			return first === last ? `${first}` : [`${first}`, `${last}`];
		})
		.join("、");
}

/** How many rows of a table have come to what. */
interface Counted {
	path: string;
	/** The plan that it fills, where several are filled. */
	whose: string | undefined;
	rows: number;
	/** Passed over. */
	empty: number;
	/** Numbers of those that made nothing. */
	failed: readonly number[];
}

export const BATCH = {
	will: (plan: string, why: string) => `会生成 ${plan}：${why}。`,
	keeps: (plan: string, why: string) => `不会覆盖 ${plan} 的公文：${why}。`,
	wouldCount: (todo: number, same: number) => `会生成 ${todo} 份，${same} 份没有变化。`,
	stale: (plan: string, why: string) => `过期 ${plan}：${why}。`,
	differs: "成品和现在的计划对不上",
	cannot: "照现在的计划生成不出来",
	fresh: (count: number) => `${count} 份公文都和计划一致。`,
	/** `edited`: of those, changed by hand; they are not written over. */
	staleCount: (stale: number, all: number, edited: number) => {
		const kept = `其中 ${edited} 份被人改过，不会盖掉；改动确实不要，再加 --force。`;
		return `${all} 份里有 ${stale} 份和计划不一致，运行 gzfa render 重新生成。${edited > 0 ? kept : ""}`;
	},
	orphan: (path: string, plan: string, why: "plan" | "row" | "table" | "format" | "name", table = "") => {
		const reason = {
			plan: `它的计划 ${plan} 已经没有了`,
			row: `填 ${plan} 的数据表里已经没有这一行`,
			table: table ? `${plan} 现在由 ${table} 一行一份地填` : `${plan} 现在不由数据表填`,
			format: "配置里已经不要这种格式",
			name: `${plan} 现在不出这个文件（改了名，或者去掉了附件）`,
		};
		return `多余 ${path}：${reason[why]}。不要就删掉。`;
	},
	orphanCount: (count: number, all: number) => `${all} 份公文都和计划一致，但多出 ${count} 个文件，见上面。`,
	fault: (plan: string, reason: string) => `程序在 ${plan} 上出了毛病，这一份没有生成：${reason}`,
	failed: (plan: string) => `没有生成 ${plan}${plan.endsWith("）") ? "" : " "}的公文。`,
	changed: (count: number, plan: string) => `${count > 1 ? `${count} 个文件` : plan} 变了，重新生成：`,
	watching: (folder: string) => `正在看着 ${folder}，存盘就重新生成。按 Ctrl+C 结束。`,
	noProject: (command: "render" | "check") =>
		`这里没有项目（gzfa.config.yaml）。要${command === "render" ? "生成" : "检查"}哪些计划，写在后面：gzfa ${command} 文件夹/。`,
	noPlans: (argument: string) => `“${argument}”里没有计划（.yaml、.yml）。`,
	outputOne: "一次生成好几份，-o 后面要写文件夹，如 -o 成品/。",
	shard: (value: string) => `--shard 要写成 第几份/共几份，如 2/8，“${value}”不对。`,
	depfile: (path: string) => `--depfile 后面写依赖文件的名字，如 公文.d，“${path}”是别的文件。`,
	jobs: (value: string) => `--jobs 要写 1 到 64 的整数，“${value}”不对。`,
	together: (a: string, b: string) => `${a} 和 ${b} 不能一起用。`,
	rows: (made: number, pages: number, same: number, failed: number, seconds: string): [string, string][] => [
		["生成", `${made} 份${pages > 0 ? `，${pages} 页` : ""}`],
		["没有变化", `${same} 份`],
		...(failed > 0 ? ([["没有生成", `${failed} 份`]] as [string, string][]) : []),
		["用时", `${seconds} 秒`],
	],
	ofRow: (plan: string, row: number) => `${plan}（第 ${row} 行）`,
	barred: "配置或数据表有错，改好再生成",
	bars: (plan: string) => `生成不了 ${plan}：配置或数据表有错，见上面。`,
	table: ({ path, whose, rows, empty, failed }: Counted) => {
		const skipped = empty > 0 ? `，另有 ${empty} 行是空的，跳过了` : "";
		const left = failed.length > 0 ? `没有生成的是第 ${inRanges(failed)} 行。` : "";
		return `${whose === undefined ? "" : `${whose}：`}${path} 里有 ${rows} 行${skipped}。${left}`;
	},
	faulty: (count: number) => `有 ${count} 份公文的文字里还有错误，改好再生成一次。`,
	progress: (done: number, all: number) => `${done}/${all}`,
};

export const WHY = {
	none: (file: string) =>
		`清单里没有 ${file}：它不是 gzfa 在这个项目里生成的，也不是生成过公文的计划。先运行 gzfa render。`,
	title: (plan: string, outputs: string[], pages: number | undefined) =>
		`${plan} → ${outputs.join("、")}${pages === undefined ? "" : `（${pages} 页）`}`,
	fresh: "现在：没有变化，不用重新生成。",
	stale: (why: string) => `现在：要重新生成，因为 ${why}。`,
	noTable: "它是用数据表的一行填出来的，那张表现在读不了。",
	barred: "现在：生成不了，先把上面的错改好。",
	noLonger: (row: string | undefined, now: string | undefined) =>
		row === undefined
			? `现在：不会再生成这一份，它的计划由 ${now ?? "数据表"} 一行一份地填。`
			: `现在：不会再生成这一份，${now ?? "数据表"} 里没有这一行。`,
	row: (path: string) => `${path}（数据表的这一行）`,
	made: "它是由这些做成的：",
	state: {
		same: "没有变",
		changed: "变了",
		gone: "不见了",
		absent: "还没有；有了就要重新生成",
		come: "新有的",
	},
	folder: (path: string) => `${path}（里面有哪些文件）`,
	version: (version: string) => `gzfa ${version}`,
};
