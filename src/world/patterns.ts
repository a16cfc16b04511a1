/** `*`, `?`, `{a,b}` and `[ab]` mean several files; Windows leaves it to programs to see which. */
export const isPattern = (path: string): boolean => /[*?]|\{[^}]*,[^}]*\}|\[[^\]]+\]/.test(path);
