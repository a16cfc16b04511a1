/** What the standard leaves open, or offices do otherwise. */
import type { Row, Strength } from "./row.ts";

/** One of a few ways in which something is done. */
export interface Choice<T extends string | boolean> extends Row {
	value: T;
	values: readonly T[];
}

export const yesOrNo = (
	title: string,
	value: boolean,
	clause: string,
	strength: Strength,
): Choice<boolean> => ({
	title,
	value,
	values: [true, false],
	clause,
	strength,
});

export interface Choices {
	/** 版记 stands on the back of a leaf, if need be behind a blank page. */
	imprintOnEvenPage: Choice<boolean>;
	/** 外侧: right on odd pages, left on even ones. */
	pageNumberPlace: Choice<"外侧" | "居中">;
	/** 一字线: a dash on either side. */
	pageNumberStyle: Choice<"一字线" | "纯数字">;
	/** The paper carries 发文机关标志 and the red rule already: their room is kept and left blank. */
	preprintedHead: Choice<boolean>;
}

export const CHOICES: Choices = {
	imprintOnEvenPage: yesOrNo("版记排在偶数页", true, "33476.2 7.3.1", "33476.2"),
	pageNumberPlace: {
		title: "页码位置",
		value: "外侧",
		values: ["外侧", "居中"],
		clause: "7.5",
		strength: "国标规定",
	},
	pageNumberStyle: {
		title: "页码样式",
		value: "一字线",
		values: ["一字线", "纯数字"],
		clause: "7.5",
		strength: "国标规定",
	},
	preprintedHead: yesOrNo("版头套印", false, "7.2.4", "本工具选择"),
};
