/** A wrong call of the program: shown as it stands, exit code 2. */
export class UsageError extends Error {}

/** Exit codes of the program, as documented. */
export const EXIT = { fine: 0, faulty: 1, usage: 2 } as const;
export type Exit = (typeof EXIT)[keyof typeof EXIT];
