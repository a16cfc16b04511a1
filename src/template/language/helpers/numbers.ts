import { amountInCapitals, hanFigures, hanWhole } from "../../../standard/numerals.ts";
import type { Helper } from "./helper.ts";
import { figuresOf, reworded } from "./texts.ts";

const MONEY = /^(?:人民币)?\s*[¥￥]?\s*([\d,.\s]+?)\s*(万|亿)?元?(?:整|正)?$/;

/** 12.5万元 is 125000, by moving the point: no arithmetic that rounds. */
function yuanOf(text: string): string | undefined {
	const [, typed = "", unit = ""] = MONEY.exec(text.normalize("NFKC").trim()) ?? [];
	const figures = figuresOf(typed);
	const places = { 万: 4, 亿: 8 }[unit] ?? 0;
	if (figures === undefined || places === 0) return figures;
	const [whole = "", after = ""] = figures.split(".");
	const moved = after.padEnd(places, "0");
	return `${whole}${moved.slice(0, places)}.${moved.slice(places)}`;
}

function capitals(text: string): string | undefined {
	const yuan = yuanOf(text);
	return yuan === undefined ? undefined : amountInCapitals(yuan);
}

export const NUMBER_HELPERS = {
	金额大写: {
		params: [{ name: "金额", kind: "text" }],
		returns: "lines",
		example: "{{金额大写 经费}}",
		doc: "123456.78 印成 壹拾贰万叁仟肆佰伍拾陆元柒角捌分；12.5万元 也认得",
		run: (value) => reworded(value, capitals),
	},
	数字转汉字: {
		params: [
			{ name: "数", kind: "text" },
			{ name: "读法", kind: "typed", choices: ["年"], optional: true },
		],
		returns: "lines",
		example: "{{数字转汉字 期数}}",
		doc: '12 印成 十二；后面写 "年" 就一个数字一个数字地读：2026 印成 二〇二六',
		run: (value, way) =>
			reworded(value, (text) => {
				const figures = figuresOf(text);
				if (figures === undefined) return undefined;
				return way === "年" ? hanFigures(figures) : hanWhole(figures);
			}),
	},
} as const satisfies Record<string, Helper>;
