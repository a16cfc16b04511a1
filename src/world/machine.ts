import { availableParallelism } from "node:os";

/** Most threads that a batch takes unasked: each has the program in memory once. */
const MOST = 8;

export const threadsHere = (): number => Math.min(MOST, availableParallelism());
