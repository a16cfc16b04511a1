import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { fontsText } from "../../src/commands/doctor.ts";
import { DEFAULT_PROFILE } from "../../src/standard/layout.ts";
import { fontNames } from "../../src/world/font-names.ts";
import { fontFolders, installedFonts } from "../../src/world/fonts.ts";
import { gzfa } from "../cli/run.ts";
import { folderWith } from "../project/setting.ts";

const folder = mkdtempSync(join(tmpdir(), "gzfa-fonts-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Name {
	platform: number;
	encoding: number;
	id: number;
	bytes: Buffer;
}

const windows = (id: number, text: string): Name => ({
	platform: 3,
	encoding: 1,
	id,
	bytes: Buffer.from(text, "utf16le").swap16(),
});
const apple = (id: number, text: string): Name => ({
	platform: 1,
	encoding: 0,
	id,
	bytes: Buffer.from(text),
});

const words = (...values: number[]) => {
	const bytes = Buffer.alloc(values.length * 2);
	for (const [index, value] of values.entries()) bytes.writeUInt16BE(value, index * 2);
	return bytes;
};

/** A font that is nothing but its names; `at` is where it stands in its file. */
function font(names: Name[], at = 0): Buffer {
	let offset = 0;
	const rows = names.map(({ platform, encoding, id, bytes }) => {
		offset += bytes.length;
		return words(platform, encoding, 0, id, bytes.length, offset - bytes.length);
	});
	const table = Buffer.concat([
		words(0, names.length, 6 + 12 * names.length),
		...rows,
		...names.map(({ bytes }) => bytes),
	]);
	const entry = Buffer.alloc(16);
	entry.write("name");
	entry.writeUInt32BE(at + 28, 8);
	entry.writeUInt32BE(table.length, 12);
	return Buffer.concat([Buffer.from([0, 1, 0, 0]), words(1, 0, 0, 0), entry, table]);
}

function collection(...names: string[]): Buffer {
	const head = Buffer.alloc(12 + 4 * names.length);
	head.write("ttcf");
	head.writeUInt32BE(names.length, 8);
	let file = head;
	names.forEach((name, index) => {
		file.writeUInt32BE(file.length, 12 + 4 * index);
		file = Buffer.concat([file, font([windows(1, name)], file.length)]);
	});
	return file;
}

const read = (bytes: Buffer) => fontNames((at, length) => bytes.subarray(at, at + length));

describe("the names in a file of fonts", () => {
	test("are the family and the full name, in every language, and nothing else", () => {
		const names = [
			windows(1, "仿宋_GB2312"),
			windows(2, "常规"),
			windows(4, "FangSong_GB2312"),
			apple(1, "FangSong"),
		];
		expect(read(font(names))).toEqual(["仿宋_GB2312", "FangSong_GB2312", "FangSong"]);
	});

	test("of old Windows are in GB 2312", () => {
		const bytes = Buffer.from([0xb7, 0xc2, 0xcb, 0xce]);
		expect(read(font([{ platform: 3, encoding: 3, id: 1, bytes }]))).toEqual(["仿宋"]);
	});

	test("of a collection are those of all its fonts", () => {
		expect(read(collection("宋体", "新宋体"))).toEqual(["宋体", "新宋体"]);
	});

	test("of a file cut off anywhere, or with any byte wrong, are no crash", () => {
		for (const whole of [font([windows(1, "仿宋"), apple(4, "FangSong")]), collection("宋体", "新宋体")]) {
			for (let length = 0; length <= whole.length; length++) read(whole.subarray(0, length));
			for (let at = 0; at < whole.length; at++) {
				const wrong = Buffer.from(whole);
				wrong[at] = 0xff;
				read(wrong);
			}
		}
		expect(read(Buffer.from("not a font at all"))).toBeUndefined();
	});
});

test("fonts are looked for in folders and below, past what cannot be read and links that go round", () => {
	mkdirSync(join(folder, "a/b"), { recursive: true });
	writeFileSync(join(folder, "a/b/one.TTF"), font([windows(1, "仿宋_GB2312")]));
	writeFileSync(join(folder, "a/two.ttc"), collection("宋体", "SimSun"));
	writeFileSync(join(folder, "a/broken.otf"), "broken");
	writeFileSync(join(folder, "a/readme.txt"), "no font");
	mkdirSync(join(folder, "a/folder.ttf"));
	symlinkSync(folder, join(folder, "a/round"));
	symlinkSync(join(folder, "nowhere"), join(folder, "a/lost.ttf"));
	const { names } = installedFonts([join(folder, "a/b"), join(folder, "a"), join(folder, "none")]);
	expect([...names].sort()).toEqual(["simsun", "仿宋_gb2312", "宋体"]);
	const once = installedFonts([join(folder, "a/b")]);
	expect([once.files, once.unreadable]).toEqual([1, 0]);
	expect(fontFolders().length).toBeGreaterThan(1);
});

describe("what the doctor says of fonts", () => {
	test("each role: there, replaced or missing, and what to do", () => {
		const names = new Set(["仿宋_gb2312", "黑体", "kaiti", "宋体"]);
		const text = fontsText(DEFAULT_PROFILE, { names, files: 12, unreadable: 1 });
		const [head, ...rows] = text.split("\n");
		expect(head).toBe("字体（在本机找到 12 个字体文件，其中 1 个读不了，没有算）");
		expect(rows.slice(0, 5)).toEqual([
			"  仿宋    仿宋_GB2312     已装",
			"  黑体    黑体            已装",
			"  楷体    楷体_GB2312     没有装，有相近的：KaiTi",
			"  小标宋  方正小标宋简体  没有装，有相近的：宋体",
			"  宋体    宋体            已装",
		]);
		expect(text).toContain("不装也能生成");
		expect(text).toContain("foundertype.com");
		expect(text).not.toContain("思源");
	});

	test("nothing more when all are there", () => {
		const names = new Set(Object.values(DEFAULT_PROFILE.faces).map(({ font }) => font.toLowerCase()));
		expect(fontsText(DEFAULT_PROFILE, { names, files: 5, unreadable: 0 })).toMatch(/已装\n\n字体都有。\n$/);
	});
});

describe("gzfa doctor", () => {
	test("outside a project", () => {
		const { code, out, err } = gzfa(["doctor"], { cwd: folderWith({}) });
		expect([code, err]).toEqual([0, ""]);
		expect(out).toMatch(/^gzfa \d+\.\d+\.\d+，Node v\d+\.\d+\.\d+\n项目：这里不是公文项目/);
		expect(out).toContain("版面：GB/T 33476.2\n");
		expect(out).toMatch(/\n {2}小标宋 +方正小标宋简体 +\S/);
	});

	test("of a project, whose profile has its own fonts", () => {
		const cwd = folderWith({
			"gzfa.config.yaml": "版面: a.yaml\n",
			"a.yaml": "名称: 县\n字体: {仿宋: 没有这种字体}\n",
		});
		const { code, out } = gzfa(["体检"], { cwd });
		expect(code).toBe(0);
		expect(out).toContain("项目：gzfa.config.yaml，没有错误\n版面：县\n");
		expect(out).toMatch(/\n {2}仿宋 +没有这种字体 +没有装/);
	});

	test("of a faulty project: told, with exit code 1", () => {
		const cwd = folderWith({ "gzfa.config.yaml": "版面: a.yaml\n" });
		const { code, out, err } = gzfa(["doctor"], { cwd });
		expect(code).toBe(1);
		expect(err).toContain("PROFILE-MISSING");
		expect(out).toContain("项目：gzfa.config.yaml，有错误，见上面\n");
	});
});
