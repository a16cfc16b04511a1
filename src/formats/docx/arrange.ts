/**
 * What can only be settled once the pages are known: whether page one shows text (7.3.2), what goes with a signature
 * that would stand alone (7.3.5.5), the page of 版记 (7.4, 7.5). Each decision lays the pages out anew.
 */
import { type Document, type ImprintRow, textOf } from "../../document/document.ts";
import { WORDING } from "../../standard/wording.ts";
import { imprintOf } from "../words.ts";
import type { Move, PageCount } from "../written.ts";
import { type Flow, type FlowSection, paragraph } from "./flow.ts";
import { imprintFrames } from "./imprint.ts";
import { isLetter, textFlow } from "./pages.ts";
import { measurerFor, type Pagination, paginate } from "./pagination/pages.ts";
import type { Orientation } from "./sections.ts";
import type { Setting } from "./setting.ts";
import { settledSignatures } from "./signature-pages.ts";

export interface Arranged extends PageCount {
	flow: readonly Flow[];
}

/** The text as far as it is settled. */
interface Draft {
	blocks: readonly Flow[];
	imprint: readonly ImprintRow[];
	moves: readonly Move[];
}

export function arrange(document: Document, setting: Setting): Arranged {
	const { blocks, orientation } = textFlow(document, setting);
	const measurer = measurerFor(setting);
	const pagesOf = (flow: readonly Flow[]): Pagination => paginate(flow, setting, measurer);
	const end = (at: Orientation, isUnnumbered = false): FlowSection => ({
		type: "section",
		orientation: at,
		traits: { isUnnumbered },
	});
	/** 信函 (10.1): its first page has no number. */
	const numbered = (flow: readonly Flow[]): Flow[] => {
		const first = flow.findIndex(({ type }) => type === "section");
		return flow.map((one, index) =>
			index === first && one.type === "section" && isLetter(document)
				? { ...one, traits: { ...one.traits, isUnnumbered: true } }
				: one,
		);
	};
	// No text ends in a table. Where it does not, the last line must be the last paragraph: one more would make a blank
	// page of a text that just fills its own.
	const closed = (text: readonly Flow[]): Flow[] =>
		numbered([
			...text,
			...(text.at(-1)?.type === "paragraph" ? [] : [paragraph("Anchor")]),
			end(orientation),
		]);
	const lay = (text: readonly Flow[]): Pagination => pagesOf(closed(text));

	const draft = withText(document, { blocks, imprint: imprintOf(document), moves: [] }, lay);
	const signed = settledSignatures(draft.blocks, lay, setting);
	const moves = [...draft.moves, ...(signed.isChanged ? (["signature"] as const) : [])];
	const { imprint } = draft;
	if (imprint.length === 0) return { flow: closed(signed.blocks), pages: signed.laid.pages, moves };

	const isRuled = !isLetter(document);
	const frames = imprintFrames(imprint, setting, isRuled);
	// Frames hang on the paragraph behind them.
	const foot = (isUnnumbered: boolean): Flow[] => [
		...frames,
		paragraph("Anchor"),
		end("portrait", isUnnumbered),
	];
	const finish = (flow: readonly Flow[], more: readonly Move[] = []): Arranged => {
		const whole = numbered(flow);
		return { flow: whole, pages: pagesOf(whole).pages, moves: [...moves, ...more] };
	};
	const last = signed.laid.pages;
	const isEven = (page: number): boolean => page % 2 === 0;
	const wantsEven = isRuled && setting.profile.choices.imprintOnEvenPage.value;
	const fits = orientation === "portrait" && hasRoom(signed.blocks, signed.laid, pagesOf(foot(false)));
	if (fits && (isEven(last) || !wantsEven)) return finish([...signed.blocks, ...foot(false)]);
	const text = [...signed.blocks, end(orientation)];
	if (!wantsEven) return finish([...text, ...foot(false)]);
	if (isEven(last + 1)) return finish([...text, ...foot(false)], fits ? ["imprint"] : []);
	return finish([...text, paragraph("Anchor"), end("portrait", true), ...foot(true)], ["blankPage"]);
}

/** Whether the text ends above 版记 where both stand on one page. */
function hasRoom(text: readonly Flow[], laid: Pagination, foot: Pagination): boolean {
	const { bottom = 0 } = laid.places[text.length - 1] ?? {};
	const [first] = foot.places;
	return first !== undefined && bottom <= first.top;
}

/** 7.3.2, 7.4.2: 主送机关 that leave no room for the text on page one go to 版记. */
function withText(document: Document, draft: Draft, lay: (text: readonly Flow[]) => Pagination): Draft {
	const { blocks, imprint, moves } = draft;
	const index = blocks.findIndex((one) => one.type === "paragraph" && one.style === "Recipients");
	if (index < 0) return draft;
	const isText = (one: Flow | undefined): boolean =>
		one?.type === "table" || (one?.type === "paragraph" && one.style !== "OfficialSalutation");
	const begins = blocks.findIndex((one, at) => at > index && isText(one));
	if (begins < 0 || lay(blocks).places[begins]?.page === 1) return draft;
	const without = blocks.filter((_, at) => at !== index);
	if (lay(without).places[begins - 1]?.page !== 1) return draft;
	const names = textOf(document.recipients);
	const bare = names.endsWith(WORDING.recipientsEnd) ? names.slice(0, -WORDING.recipientsEnd.length) : names;
	const row: ImprintRow = { label: WORDING.recipients, text: [{ text: bare + WORDING.ccEnd }], right: [] };
	return { blocks: without, imprint: [row, ...imprint], moves: [...moves, "recipients"] };
}
