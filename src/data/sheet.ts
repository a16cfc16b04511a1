/** `名单.xlsx#二月`: a workbook and one of its sheets, whose name may hold no slash. */
const WITH_SHEET = /^(.*\.xls[xm])[#＃]([^\\/]+)$/i;

/** The file that the path of a table means, and the sheet where it names one. */
export function sheetOf(path: string): { file: string; sheet: string | undefined } {
	const [, file = path, sheet] = WITH_SHEET.exec(path) ?? [];
	return { file, sheet };
}
