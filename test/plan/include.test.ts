import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { textOf } from "../../src/document/document.ts";
import { checkPlan, makeDocument, type Walk } from "../../src/pipeline.ts";

const FOLDER = mkdtempSync(join(tmpdir(), "gzfa-include-"));
afterAll(() => rmSync(FOLDER, { recursive: true, force: true }));

function write(path: string, content: string | Uint8Array): string {
	const file = join(FOLDER, path);
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, content);
	return file;
}

async function walked(path: string, text: string): Promise<Walk> {
	const file = write(path, text);
	return makeDocument(await checkPlan({ file, bytes: Buffer.from(text) }));
}

const codes = (walk: Walk) => walk.diagnostics.map(({ code }) => code);
const HEAD = "文种: 通用\n标题: 甲\n";

/** One red pixel. */
const PNG = Buffer.from(
	"iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4z8AAAAMBAQDJ/pLvAAAAAElFTkSuQmCC",
	"base64",
);

describe("files that a plan names", () => {
	test("a plan within a plan within a plan, each by its own genre", async () => {
		write("三/丙.yaml", "文种: 办法\n标题: 丙办法\n条文: [一。, 二。]\n");
		write("三/乙.yaml", "文种: 通知\n标题: 乙通知\n主送机关: 各局\n正文: 乙文。\n印发文件: 丙.yaml\n");
		const { document, diagnostics } = await walked("一.yaml", `${HEAD}正文: 甲文。\n印发文件: 三/乙.yaml\n`);
		expect(diagnostics).toEqual([]);
		expect(document?.enclosure?.title.map(textOf)).toEqual(["乙通知"]);
		const innermost = document?.enclosure?.enclosure;
		expect(innermost?.body.map((one) => one.type === "paragraph" && one.number + textOf(one.text))).toEqual([
			"第一条一。",
			"第二条二。",
		]);
	});

	test("too deep", async () => {
		for (let i = 0; i < 8; i++) write(`深/${i}.yaml`, `${HEAD}正文: 文。\n印发文件: ${i + 1}.yaml\n`);
		const walk = await walked("深/0.yaml", `${HEAD}正文: 文。\n印发文件: 1.yaml\n`);
		expect(codes(walk)).toEqual(["REFERENCE-DEEP"]);
		expect(walk.document).toBeUndefined();
	});

	test("too many", async () => {
		write("多/点.png", PNG);
		const images = "  - 图片: 点.png\n".repeat(230);
		expect(codes(await walked("多/甲.yaml", `${HEAD}正文:\n${images}`))).toEqual(["REFERENCE-MANY"]);
	});

	test("too large", async () => {
		write("大/图.png", Buffer.concat([PNG, Buffer.alloc(11 * 1024 * 1024)]));
		expect(codes(await walked("大/甲.yaml", `${HEAD}正文:\n  - 图片: 图.png\n`))).toEqual([
			"REFERENCE-TOO-LARGE",
		]);
	});

	test("a link that leads out of the folder is not followed", async () => {
		write("外面.png", PNG);
		mkdirSync(join(FOLDER, "里面"), { recursive: true });
		symlinkSync(join(FOLDER, "外面.png"), join(FOLDER, "里面/图.png"));
		expect(codes(await walked("里面/甲.yaml", `${HEAD}正文:\n  - 图片: 图.png\n`))).toEqual([
			"REFERENCE-OUTSIDE",
		]);
	});

	test("pieces of an image are told, never thrown", async () => {
		for (let length = 0; length < PNG.length; length += 7) {
			write("碎/图.png", PNG.subarray(0, length));
			const walk = await walked("碎/甲.yaml", `${HEAD}正文:\n  - 图片: 图.png\n`);
			expect(codes(walk).every((code) => code === "IMAGE-FORM")).toBe(true);
		}
	});

	test("an image is as wide as asked for, and never wider than the type area", async () => {
		write("宽/图.png", PNG);
		const { document } = await walked(
			"宽/甲.yaml",
			`${HEAD}正文:\n  - 图片: {文件: 图.png, 宽: 80, 说明: 印模}\n  - 图片: {文件: 图.png, 宽: 900毫米}\n`,
		);
		expect(
			document?.body.map((one) => one.type === "image" && [one.width, one.height, textOf(one.caption)]),
		).toEqual([
			[80, 80, "印模"],
			[156, 156, ""],
		]);
	});

	test("rows of a CSV file, in GB18030 too, parted by commas or tabs", async () => {
		// 单位,数 甲,"1,0"
		write(
			"表/甲.csv",
			Buffer.from([
				0xb5, 0xa5, 0xce, 0xbb, 0x2c, 0xca, 0xfd, 0x0a, 0xbc, 0xd7, 0x2c, 0x22, 0x31, 0x2c, 0x30, 0x22, 0x0a,
			]),
		);
		write("表/乙.csv", "\ufeff单位\t数\r\n甲\t1,0\r\n");
		for (const name of ["甲", "乙"]) {
			const { document, diagnostics } = await walked(
				"表/计划.yaml",
				`${HEAD}正文:\n  - 表格: {行: {文件: ${name}.csv}}\n`,
			);
			expect(diagnostics).toEqual([]);
			const [table] = document?.body ?? [];
			expect(
				table?.type === "table" &&
					[...table.head, ...table.rows].map((row) => row.map((cell) => cell.map(textOf).join(""))),
			).toEqual([
				["单位", "数"],
				["甲", "1,0"],
			]);
		}
	});

	test("a head of its own stands, and the file's is not printed twice", async () => {
		write("头/甲.csv", "单位,数\n甲,1\n");
		write("头/乙.csv", "甲,1\n");
		for (const name of ["甲", "乙"]) {
			const { document } = await walked(
				"头/计划.yaml",
				`${HEAD}正文:\n  - 表格: {表头: [单位, 数], 文件: ${name}.csv}\n`,
			);
			const [table] = document?.body ?? [];
			expect(table?.type === "table" && [table.head.length, table.rows.length]).toEqual([1, 1]);
		}
	});

	test("the body of another plan as an attachment, named as that one is", async () => {
		write(
			"附/制度.yaml",
			"文种: 制度\n标题: 值班制度\n条文: [每日值班。, 依照【值班条】。]\n变量: {值班条: {条: 值}}\n".replace(
				"[每日值班。, 依照【值班条】。]",
				"\n  - {内容: 每日值班。, 名: 值}\n  - 依照【值班条】。",
			),
		);
		const { document, diagnostics } = await walked(
			"附/甲.yaml",
			`${HEAD}正文: 文。\n附件:\n  - 文件: 制度.yaml\n`,
		);
		expect(diagnostics).toEqual([]);
		const [attachment] = document?.attachments ?? [];
		expect(attachment?.title.map(({ text }) => text).join("")).toBe("值班制度");
		expect(attachment?.body.map((one) => one.type === "paragraph" && one.number + textOf(one.text))).toEqual([
			"第一条每日值班。",
			"第二条依照第一条。",
		]);
	});
});
