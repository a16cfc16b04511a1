/** Projects with many plans, for the tests of batches. */
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { hashOf } from "../../src/world/hashes.ts";
import { gzfa, type Ran, scratch } from "../cli/run.ts";

let count = 0;

export interface Office {
	folder: string;
	run(...args: string[]): Ran;
	write(path: string, text: string): void;
	read(path: string): string;
	/** All files below a folder, with hashes of what they hold. */
	files(below?: string): Record<string, string>;
}

const base = scratch();

export function office(files: Record<string, string>): Office {
	const folder = join(base, `office-${++count}`);
	const write = (path: string, text: string) => {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), text);
	};
	mkdirSync(folder, { recursive: true });
	for (const [path, text] of Object.entries(files)) write(path, text);
	return {
		folder,
		write,
		run: (...args) => gzfa(args, { cwd: folder }),
		read: (path) => readFileSync(join(folder, path), "utf8"),
		files(below = ".") {
			const top = join(folder, below);
			const names = readdirSync(top, { recursive: true, encoding: "utf8" }).sort();
			const found = names.filter((name) => statSync(join(top, name)).isFile());
			return Object.fromEntries(found.map((name) => [name, hashOf(readFileSync(join(top, name)))]));
		},
	};
}

/** A plan that a table fills, row by row, and a project that calls its documents by the rows. */
export const REMINDER_CONFIG = '成品: {文件夹: 成品, 格式: [md], 文件名: "{文种}/{单位}"}\n';
export const REMINDER = `文种: 通知
标题: 关于【单位】按时报送材料的通知
主送机关: 【单位】
变量: {单位: , 时间: }
正文:
  - 请你单位于【时间】前报送材料，联系电话【电话】。
`;

/** A short plan that prints. */
export const plan = (title: string, genre = "通知", more = ""): string =>
	`文种: ${genre}\n标题: ${title}\n主送机关: 各乡镇人民政府\n正文:\n  - 现将有关事项通知如下。\n${more}`;

/** Plans by number, spread over folders. */
export function plans(many: number, genre = "通知"): Record<string, string> {
	const rows = Array.from({ length: many }, (_, i) => [
		`plans/第${i % 3}组/计划${String(i).padStart(3, "0")}.yaml`,
		plan(`关于做好第${i + 1}项工作的通知`, genre),
	]);
	return Object.fromEntries(rows);
}

interface Report {
	documents: {
		plan: string;
		state: string;
		reason?: string;
		outputs: { path: string }[];
		findings: { rule: string; file: string }[];
	}[];
	orphans: { path: string }[];
	summary: Record<string, number>;
}

export const reported = ({ out }: Ran): Report => JSON.parse(out) as Report;

/** Plans of a run in `--format json`, by what has become of them. */
export function states(ran: Ran): Record<string, string[]> {
	const found: Record<string, string[]> = {};
	for (const { plan, state } of reported(ran).documents) {
		found[state] ??= [];
		found[state].push(plan.replace(/^plans\//, ""));
	}
	return found;
}
