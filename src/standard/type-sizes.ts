import type { Points } from "./row.ts";

/** Sizes of type by the names that Chinese word processors have for them, the largest first. */
const TYPE_SIZES: readonly (readonly [name: string, points: Points])[] = [
	["初号", 42],
	["小初", 36],
	["一号", 26],
	["小一", 24],
	["二号", 22],
	["小二", 18],
	["三号", 16],
	["小三", 15],
	["四号", 14],
	["小四", 12],
	["五号", 10.5],
	["小五", 9],
	["六号", 7.5],
];

export const sizeNamed = (name: string): Points | undefined =>
	TYPE_SIZES.find(
		([one]) => one === name.replace(/[1-6]/, (digit) => "一二三四五六"[Number(digit) - 1] ?? ""),
	)?.[1];

export const nameOfSize = (size: Points): string | undefined =>
	TYPE_SIZES.find(([, points]) => points === size)?.[0];
