/** What editors say by the generated schemas; VS Code's own sentences about types mean nothing to a clerk. */

const SHAPES: Record<string, string> = {
	string: "文字",
	array: "列表（每条前面加“- ”）",
	object: "“键: 值”（另起一行，缩进两格）",
};

function either(shapes: string[]): string {
	return [shapes.slice(0, -1).join("、"), ...shapes.slice(-1)].filter(Boolean).join("或");
}

export const EDITOR_SENTENCES = {
	empty: "这里没有内容，不要就整行删掉。",
	missing: (field: string) => `缺“${field}”。`,
	shape: (wanted: string[]) =>
		`这里要写成${either(wanted.map((one) => SHAPES[one] ?? one))}，不要就整行删掉。`,
	choice: (values: string[]) => `这里只能写：${values.join("、")}。`,
};
