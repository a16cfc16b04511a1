import type { Severity } from "../diagnostic.ts";

/** How a plan is put together: 继承, 引用, and 变量 that come from outside. */
export interface ComposeArgs {
	/** `got`: what stands there in place of a path. */
	"INHERIT-FORM": { field: string; got: "list" | "mapping" | "nothing" };
	/** A name under 接在后面 that the plan has not, or under 不要 that the base has not. */
	"INHERIT-NAME": { name: string; list: "append" | "drop"; near?: string };
	/** What is no list cannot be appended to, or appended; `inner`: the key of a list within it. */
	"INHERIT-APPEND": { name: string; where: "base" | "plan"; got: "text" | "mapping"; inner?: string };
	/** Nothing stands there, and the base has something. */
	"INHERIT-EMPTY": { field: string; file: string };
	"INCLUDE-FORM": { why: "beside" | "value" | "top" };
	/** A text that looks like the key with a path behind it. */
	"INCLUDE-TEXT": { path: string };
	"INCLUDE-KEY": { key: string; file: string; near?: string };
	"COMPOSE-DEEP": { limit: number };
	"COMPOSE-BIG": { limit: number };
	/** Declared without a value, and none is given; `near`: a name that is given; `columns`: of a table without it. */
	"VARIABLE-MISSING": { name: string; near?: string; row?: number; columns?: string[] };
	/** Variables bring in too many characters. */
	"VARIABLE-BIG": { limit: number };
	/** Given by --set. */
	"VARIABLE-UNDECLARED": { name: string; near?: string };
	/** A column of the table that a text mentions and no plan declares. */
	"VARIABLE-COLUMN": { name: string };
	/** Not one column of the table is a variable of the plan: every row would make the same document. */
	"VARIABLE-NO-COLUMN": { columns: string[]; variables: string[] };
}

export const COMPOSE_SEVERITY: Record<keyof ComposeArgs, Severity> = {
	"INHERIT-FORM": "error",
	"INHERIT-NAME": "error",
	"INHERIT-APPEND": "error",
	"INHERIT-EMPTY": "error",
	"INCLUDE-FORM": "error",
	"INCLUDE-TEXT": "warning",
	"INCLUDE-KEY": "error",
	"COMPOSE-DEEP": "error",
	"COMPOSE-BIG": "error",
	"VARIABLE-MISSING": "error",
	"VARIABLE-BIG": "error",
	"VARIABLE-UNDECLARED": "error",
	"VARIABLE-COLUMN": "warning",
	"VARIABLE-NO-COLUMN": "error",
};
