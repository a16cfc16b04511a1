import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { RULES } from "../../src/check/rules/rules.ts";
import { COMPOSE_SEVERITY } from "../../src/diagnostics/codes/compose.ts";
import { DATA_SEVERITY } from "../../src/diagnostics/codes/data.ts";
import { FIELDS_SEVERITY } from "../../src/diagnostics/codes/fields.ts";
import { FILE_SEVERITY } from "../../src/diagnostics/codes/file.ts";
import { LOGIC_SEVERITY } from "../../src/diagnostics/codes/logic.ts";
import { PLAN_SEVERITY } from "../../src/diagnostics/codes/plan.ts";
import { PROFILE_SEVERITY } from "../../src/diagnostics/codes/profile.ts";
import { PROJECT_SEVERITY } from "../../src/diagnostics/codes/project.ts";
import { PROSE_SEVERITY } from "../../src/diagnostics/codes/prose.ts";
import { SETTLED_SEVERITY } from "../../src/diagnostics/codes/settled.ts";
import { TEMPLATE_SEVERITY } from "../../src/diagnostics/codes/template.ts";
import { YAML_SEVERITY } from "../../src/diagnostics/codes/yaml.ts";
import { WRITING_CODES } from "../../src/writing/rules.ts";

const TESTS = resolve(import.meta.dirname, "..");
const CODES = Object.keys({
	...FILE_SEVERITY,
	...PROSE_SEVERITY,
	...FIELDS_SEVERITY,
	...LOGIC_SEVERITY,
	...SETTLED_SEVERITY,
	...PLAN_SEVERITY,
	...COMPOSE_SEVERITY,
	...DATA_SEVERITY,
	...PROJECT_SEVERITY,
	...PROFILE_SEVERITY,
	...TEMPLATE_SEVERITY,
	...YAML_SEVERITY,
});

function texts(folder: string): string[] {
	return readdirSync(folder, { withFileTypes: true }).flatMap((one) => {
		const path = join(folder, one.name);
		if (one.isDirectory()) return texts(path);
		return /\.(ts|txt)$/.test(one.name) && !path.startsWith(import.meta.dirname)
			? [readFileSync(path, "utf8")]
			: [];
	});
}

test("every code is told by a test", () => {
	const all = texts(TESTS).join("\n");
	expect(CODES.filter((code) => !new RegExp(`\\b${code}\\b`).test(all))).toEqual([]);
});

test("every code of a rule is a known one, and no two rules tell the same", () => {
	const told = RULES.flatMap(({ codes }) => codes);
	const known = new Set<string>([...CODES, ...WRITING_CODES]);
	expect(told.filter((code) => !known.has(code))).toEqual([]);
	expect(told.filter((code, index) => told.indexOf(code) !== index)).toEqual([]);
});
