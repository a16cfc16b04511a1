import { type Diagnostic, diagnostic } from "../../diagnostics/diagnostic.ts";
import { isDraft, type NamedPlan, scalarText } from "../../plan/named.ts";

/** 某政办发〔2026〕12号; its brackets, noughts and the like are told by rules of their own. */
const OFFICIAL = /^[^\d〔]{1,20}[〔[［【（(〖﹝] ?\d{2,4}年? ?[\]］】）)〗﹞〕] ?(?:第 ?)?[\d×Xx*]+ ?号?$/u;
/** Of 公告, 命令 and the like. */
const RUNNING = /^(?:(?:19|20)\d{2}年)?第[\d一二三四五六七八九十百×]+号$/;
const BARE = /^第?\d+号?$/;
/** 法定公文 that offices number through, or in ways of their own. */
const OTHERWISE = new Set(["announcement", "public-notice", "communique", "resolution", "minutes"]);

/** 发文字号 has its three parts (7.2.5); that of a 令 is 第12号 (10.2). */
export function numberProper(plan: NamedPlan): Diagnostic[] {
	const field = plan.fields.documentNumber;
	const text = scalarText(field?.value)?.trim();
	if (!field || !text || field.origin || plan.guessed) return [];
	const { span } = field.value;
	const layout = scalarText(plan.fields.layout?.value);
	if (layout === "命令") {
		const isRight = RUNNING.test(text) || !BARE.test(text);
		return isRight ? [] : [diagnostic("DOCNO-FORM", span, { text, wanted: "第12号" })];
	}
	if ((layout !== "文件" && layout !== "信函") || OTHERWISE.has(plan.genre.name)) return [];
	if (OFFICIAL.test(text) || RUNNING.test(text) || (isDraft(plan) && /[×Xx_＿ \u3000]/.test(text))) return [];
	return [diagnostic("DOCNO-FORM", span, { text, wanted: "某政办发〔2026〕12号" })];
}
