export function symbols(): number[];
export function hanzi(): number[];
