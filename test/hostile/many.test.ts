import { expect, test } from "vitest";
import { walkOf } from "../readers/make.ts";

const HEAD = "文种: 通用\n标题: 甲\n";

function many(one: (index: number) => string, bytes = 1_800_000): string {
	const width = new TextEncoder().encode(one(0)).length;
	return Array.from({ length: Math.floor(bytes / (width + 4)) }, (_, index) => one(index)).join("");
}

// What is told once for each line of a file as large as one may be: hundreds of thousands of times.
const CASES: Record<string, { plan: string; code: string }> = {
	"the same key": { plan: many(() => "甲: 乙\n"), code: "YAML-DUPLICATE-KEY" },
	"keys that nobody knows": { plan: HEAD + many((i) => `k${i}: v\n`, 1_000_000), code: "FIELD-UNKNOWN" },
	"variables that no text has": {
		plan: `${HEAD}引言: 甲。\n变量:\n${many((i) => `  v${i}: x\n`)}`,
		code: "VARIABLE-UNUSED",
	},
	"full-width commas in a list": {
		plan: `${HEAD}主送机关: [${many(() => "甲，")}]\n`,
		code: "YAML-FLOW-COMMA",
	},
	"names that no variable has": {
		plan: `${HEAD}变量:\n${many((i) => `  v${i}: x\n`, 500_000)}引言: ${many((i) => `【w${i}】`, 1_000_000)}\n`,
		code: "VARIABLE-UNUSED",
	},
};

test.each(Object.entries(CASES))(
	"%s, to the limit of a file",
	{ timeout: 60_000 },
	async (_, { plan, code }) => {
		const { diagnostics } = await walkOf(plan);
		expect(diagnostics.map((one) => one.code)).toContain(code);
	},
);
