import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { gzfa, scratch } from "../cli/run.ts";
import { MISSING, SCRIPT } from "./measure.ts";

const folder = scratch();

/** A plan whose table of five rows begins `lines` lines further down. */
const plan = (lines: number) => `文种: 通用
标题: 表格的位置
引言: |
${Array.from({ length: lines }, (_, i) => `  第${i + 1}段。`).join("\n")}
章节:
  - 标题: 名单
    内容:
      - 表格:
          表头: [单位, 电话]
          行:
            - [甲局, 电话一一一]
            - [乙局, 电话二二二]
            - [丙局, "电话三三三\\n第二行"]
            - [丁局, 电话四四四]
            - [戊局, 电话五五五]
      - 表后文字。
`;

describe.skipIf(MISSING.length > 0)("a small table loses no row, wherever on the page it begins", () => {
	test.each([11, 12, 13, 14, 15, 16, 17, 18])("after %i paragraphs", (lines) => {
		const [docx, pdf] = [join(folder, `${lines}.docx`), join(folder, `${lines}.pdf`)];
		const { code } = gzfa(["render", "-", "-o", docx], { input: plan(lines) });
		expect(code).toBe(0);
		spawnSync(process.execPath, [SCRIPT, docx, "--compact", "--pdf", pdf]);
		const { stdout } = spawnSync("pdftotext", ["-layout", pdf, "-"], { encoding: "utf8" });
		for (const word of ["一一一", "二二二", "三三三", "第二行", "四四四", "五五五", "表后文字"])
			expect(stdout).toContain(word);
	});
});
