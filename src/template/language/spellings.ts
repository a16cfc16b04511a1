import { CONTAINERS, CONTROLS, findContainer, isControl } from "./containers.ts";

/** How people who know other languages, or none, write what ours writes otherwise. */
const SPELLINGS: Readonly<Record<string, string>> = {
	...spelt(CONTROLS.if, ["如果", "若", "假如", "when"]),
	...spelt(CONTROLS.unless, ["除非", "如果没有", "ifnot"]),
	...spelt(CONTROLS.each, ["for", "foreach", "forEach", "loop", "循环", "遍历", "逐项", "每个", "range"]),
	...spelt("{{else}}", ["否则", "不然", "otherwise"]),
	...spelt("{{else if 引言}}", ["elseif", "elsif", "elif", "elseIf", "否则如果"]),
	...spelt("{{/if}}", ["endif", "fi"]),
	...spelt("{{/each}}", ["endfor", "endeach", "endforeach"]),
	...spelt("{{> 栏目}}", ["include", "partial", "引用", "插入", "包含"]),
};

function spelt(meant: string, names: string[]): Record<string, string> {
	return Object.fromEntries(names.map((name) => [name, meant]));
}

/** How to write the control or container that the name means; undefined when it means none. */
export function spellingOf(name: string): string | undefined {
	if (isControl(name)) return CONTROLS[name];
	if (findContainer(name)) return CONTAINERS[name as keyof typeof CONTAINERS].example;
	if (Object.hasOwn(SPELLINGS, name)) return SPELLINGS[name];
	// {{#if标题}}, {{每个各栏目}}
	const begun = Object.keys(CONTROLS).find(
		(one) => name.startsWith(one) && /^\P{ASCII}/u.test(name.slice(one.length)),
	);
	return begun && `{{#${begun} ${name.slice(begun.length)}}}…{{/${begun}}}`;
}

/** What people write to end a block, whatever its name. */
export const ENDINGS: ReadonlySet<string> = new Set([
	"end",
	"endif",
	"endfor",
	"endeach",
	"endunless",
	"endwith",
	"结束",
	"完",
]);
