/** What every row of the table of the standard has. Clauses without a name are of GB/T 9704-2012. */
export type Millimetres = number;
export type Points = number;

/** How binding a row is: prescribed or recommended by GB/T 9704, from GB/T 33476.2, custom, or our own choice. */
export type Strength = "国标规定" | "国标推荐" | "33476.2" | "惯例" | "本工具选择";

/** What every row of the table has: its official name, and what it rests on; a clause may be empty. */
export interface Row {
	title: string;
	clause: string;
	strength: Strength;
}
