/** What a value of no form must mean; by canonical name of the field. */
const MEANT: Record<string, (text: string) => string> = {
	copyNumber: (text) => (/^\d+$/.test(text) ? text.padStart(6, "0") : text),
	secrecy: (text) =>
		text
			.replace(/[ \u3000]/g, "")
			.replace(/^(绝密|机密|秘密)[☆*＊·—-]?(?=[\d一二两三四五六七八九十长])/, "$1★")
			.replace(/[一二两三四五六七八九十]{1,2}(?=个月$|年$)/, figures),
};

const NUMBERS = "一二三四五六七八九";

/** 一 to 十九, and 二十, 三十 for 年 of 保密期限. */
function figures(text: string): string {
	const digit = (one: string) => (one === "两" ? 2 : NUMBERS.indexOf(one) + 1);
	const [first = "", second = ""] = text;
	if (first === "十") return String(10 + digit(second));
	return second === "十" ? String(digit(first) * 10) : String(digit(first));
}

/** The value as it ought to be, where there is but one that it can be; `pattern` is that of the schema. */
export function formMeant(field: string, text: string, pattern: string | undefined): string | undefined {
	const put = MEANT[field]?.(text.normalize("NFKC").trim());
	return put !== undefined && pattern !== undefined && new RegExp(pattern).test(put) ? put : undefined;
}
