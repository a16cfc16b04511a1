import { type Diagnostic, diagnostic, type Span } from "../diagnostics/diagnostic.ts";
import type { NamedPlan } from "../plan/named.ts";
import { sourceAt } from "../source/parts.ts";
import type { ScalarNode, SourceNode } from "../source/source.ts";
import { spanWithin } from "../source/within.ts";
import { isInGb2312 } from "../standard/gb2312.ts";
import type { Profile } from "../standard/layout.ts";
import { charactersOf } from "./characters.ts";

const BARE = /_GB2312$/i;

/** Characters that the profile's fonts of GB 2312 alone have not, each told once, where it first stands. */
export function fontsLack(plan: NamedPlan, { faces }: Profile): Diagnostic[] {
	const fonts = [...new Set(Object.values(faces).map(({ font }) => font))].filter((font) => BARE.test(font));
	if (fonts.length === 0) return [];
	const texts: string[] = [];
	visit(plan, ({ text }) => texts.push(text));
	const lacking = new Map<string, { span: Span; count: number }>();
	const rare = new Set(
		charactersOf(texts.join("\n"))
			.all.filter(lacks)
			.map((code) => String.fromCodePoint(code)),
	);
	if (rare.size === 0) return [];
	visit(plan, (node, { tree }) => {
		let at = 0;
		for (const character of node.text) {
			const known = lacking.get(character);
			if (known) known.count++;
			else if (rare.has(character)) {
				const span = spanWithin(sourceAt(tree, node.span), node, at, at + character.length) ?? node.span;
				lacking.set(character, { span, count: 1 });
			}
			at += character.length;
		}
	});
	return [...lacking].map(([character, { span, count }]) =>
		diagnostic("FONT-LACKS", span, { character, fonts, count }),
	);
}

/** What word processors take from the Chinese font: below are Western letters and marks that any font has. */
function isChinese(code: number): boolean {
	if (code < 0x2e80) return false;
	return (
		code <= 0xa4cf ||
		(code >= 0xf900 && code <= 0xfaff) ||
		(code >= 0xff01 && code <= 0xffef) ||
		(code >= 0x20000 && code <= 0x3ffff)
	);
}

const lacks = (code: number): boolean => isChinese(code) && !isInGb2312(code);

function visit(plan: NamedPlan, see: (node: ScalarNode, plan: NamedPlan) => void): void {
	const told = new Set<string>();
	const walk = (node: SourceNode): void => {
		if (node.kind === "list") node.items.forEach(walk);
		else if (node.kind === "map") for (const { value } of node.entries) walk(value);
		else if (!told.has(node.at)) {
			told.add(node.at);
			see(node, plan);
		}
	};
	for (const { value } of [...Object.values(plan.fields), ...plan.sections]) walk(value);
	for (const inner of plan.plans.values()) visit(inner, see);
}
