import { expect, test } from "vitest";
import { parse } from "../../src/source/parse.ts";
import { sourceText } from "../../src/source/position.ts";
import type { MapNode, ScalarNode } from "../../src/source/source.ts";
import { spanWithin } from "../../src/source/within.ts";

/** For each character of the only value, what the file has at its place; a line break at the very end has none. */
function places(yaml: string): (readonly [character: string, typed: string | undefined])[] {
	const source = sourceText("a.yaml", yaml);
	const root = parse(source, new Set()).trees[0]?.root as MapNode;
	const node = root.entries[0]?.value as ScalarNode;
	return Array.from(node.text.trimEnd(), (character, at) => {
		const span = spanWithin(source, node, at, at + 1);
		return [character, span && yaml.slice(span.start, span.end)] as const;
	});
}

test.each([
	["plain", "甲: 乙丙丁\n"],
	["plain over lines", "甲: 乙丙\n  丁戊\n"],
	["single", "甲: '乙''丙'\n"],
	["double", '甲: "乙\\"丙\\u4e01"\n'],
	["literal", "甲: |\n  乙丙\n\n    丁\n"],
	["literal, CRLF", "甲: |\r\n  乙丙\r\n\r\n  丁\r\n"],
	["folded", "甲: >-\n  乙丙\n  丁\n"],
])("every character of a text is found: %s", (_, yaml) => {
	const found = places(yaml);
	expect(found.length).toBeGreaterThan(2);
	for (const [character, typed] of found) {
		expect(typed, character).toBeDefined();
		if (/\p{Script=Han}/u.test(character)) expect([character, "\\u4e01"]).toContain(typed);
	}
});
