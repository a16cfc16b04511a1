import { type Diagnostic, diagnostic, type Span } from "../diagnostics/diagnostic.ts";
import type { NamedPlan } from "../plan/named.ts";
import type { ScalarNode, SourceNode } from "../source/source.ts";
import { spanWithin } from "../source/within.ts";
import { isHanziOfGb2312, isInGb2312 } from "../standard/gb2312.ts";
import type { Profile } from "../standard/layout.ts";

const BARE = /_GB2312$/i;

/** Characters that the profile's fonts of GB 2312 alone have not, each told once, where it first stands. */
export function fontsLack(plan: NamedPlan, { faces }: Profile): Diagnostic[] {
	const fonts = [...new Set(Object.values(faces).map(({ font }) => font))].filter((font) => BARE.test(font));
	if (fonts.length === 0) return [];
	const lacking = new Map<string, { span: Span; count: number }>();
	visit(plan, (node, { tree }) => {
		for (const { character, at } of lackingIn(node.text)) {
			const known = lacking.get(character);
			const place = () => spanWithin(tree.source, node, at, at + character.length) ?? node.span;
			if (known) known.count++;
			else lacking.set(character, { span: place(), count: 1 });
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

function lackingIn(text: string): { character: string; at: number }[] {
	const found = [];
	for (let at = 0; at < text.length; at++) {
		const unit = text.charCodeAt(at);
		if (unit < 0x2e80 || isHanziOfGb2312(unit)) continue;
		const code = text.codePointAt(at) ?? unit;
		if (isChinese(code) && !isInGb2312(code)) found.push({ character: String.fromCodePoint(code), at });
		if (code > 0xffff) at++;
	}
	return found;
}

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
