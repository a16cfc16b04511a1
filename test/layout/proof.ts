/** Whether the pages of the golden documents keep the clauses, and by how much. */
import type { Clause, Measured, Structural } from "./clauses/clause.ts";
import type { Laid } from "./laid.ts";

export interface Judgement {
	/** What departs most from what is wanted; null of a clause that is so or is not. */
	figure: number | null;
	isKept: boolean;
	/** The documents that do not keep it, each with its figure or what went wrong. */
	faults: string[];
}

type OnPages = Measured | Structural;
export const isOnPages = (clause: Clause): clause is OnPages => clause.how !== "印厂";

const concerned = ({ golden }: OnPages, laid: readonly Laid[]): Laid[] =>
	laid.filter(({ name }) => golden === "all" || golden.includes(name));

/** What is a hair beyond its tolerance because of how fractions are stored. */
const HAIR = 1e-6;

function judgeMeasured(clause: Measured, laid: readonly Laid[]): Judgement {
	const all = concerned(clause, laid).flatMap((one) => {
		const figures = clause.measure(one);
		return figures.map((figure) => ({ name: one.name, figure, off: Math.abs(figure - clause.wanted) }));
	});
	if (all.length === 0) return { figure: null, isKept: false, faults: ["nothing was measured"] };
	const worst = all.reduce((one, other) => (other.off > one.off || Number.isNaN(other.off) ? other : one));
	const beyond = all.filter(({ off }) => !(off <= clause.tolerance + HAIR));
	return {
		figure: worst.figure,
		isKept: beyond.length === 0,
		faults: beyond.map(({ name, figure }) => `${name}: ${figure.toFixed(2)}`),
	};
}

function judgeStructural(clause: Structural, laid: readonly Laid[]): Judgement {
	const failing = concerned(clause, laid).filter((one) => !clause.holds(one));
	return { figure: null, isKept: failing.length === 0, faults: failing.map(({ name }) => name) };
}

export const judge = (clause: OnPages, laid: readonly Laid[]): Judgement =>
	clause.how === "实测" ? judgeMeasured(clause, laid) : judgeStructural(clause, laid);
