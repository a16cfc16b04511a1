/**
 * What can only be settled once the pages are known: whether page one shows text (7.3.2), what goes with a signature
 * that would stand alone (7.3.5.5), the page of 版记 (7.4, 7.5). Each decision lays the pages out anew.
 */
import { type Document, type ImprintRow, textOf } from "../../document/document.ts";
import { WORDING } from "../../standard/wording.ts";
import { imprintOf } from "../words.ts";
import type { Move, PageCount } from "../written.ts";
import { imprintBelow } from "./end/imprint-room.ts";
import { settledSignatures } from "./end/signature-pages.ts";
import { type Flow, type FlowSection, holdsSection, paragraph } from "./flow.ts";
import { isLetter, textFlow } from "./pages.ts";
import { type Pagination, paginate } from "./pagination/pages.ts";
import { ANCHOR_LINE } from "./paragraph.ts";
import type { Orientation } from "./sections.ts";
import type { Setting } from "./setting.ts";

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
	const pagesOf = (flow: readonly Flow[]): Pagination => paginate(flow, setting);
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
	// No text ends in a table, and LibreOffice leaves out a blank line that ends a section. Elsewhere the last line must be
	// the last paragraph: one more would make a blank page of a text that just fills its own.
	const ended = (text: readonly Flow[]): Flow[] => {
		const last = text.at(-1);
		const isLine = last?.type === "paragraph" && last.runs.length > 0;
		return [...text, ...(isLine ? [] : [paragraph("Anchor")]), end(orientation)];
	};
	const closed = (text: readonly Flow[]): Flow[] => numbered(ended(text));
	const lay = (text: readonly Flow[]): Pagination => pagesOf(closed(text));

	const draft = withText(document, { blocks, imprint: imprintOf(document), moves: [] }, lay);
	const signed = settledSignatures(draft.blocks, lay, setting);
	const moves = [...draft.moves, ...signed.moves];
	const { imprint } = draft;
	if (imprint.length === 0) return { flow: closed(signed.blocks), pages: signed.laid.pages, moves };

	const finish = (flow: readonly Flow[], more: readonly Move[] = []): Arranged => {
		const whole = numbered(flow);
		return { flow: whole, pages: pagesOf(whole).pages, moves: [...moves, ...more] };
	};
	const { pages: last } = signed.laid;
	const isEven = (page: number): boolean => page % 2 === 0;
	const wantsEven = !isLetter(document) && setting.profile.choices.imprintOnEvenPage.value;
	// Frames hang on the paragraph behind them.
	const foot = (blocks: readonly Flow[], isUnnumbered = false): Flow[] => [
		...blocks,
		...(holdsSection(blocks.at(-1)) ? [] : [paragraph("Anchor")]),
		end("portrait", isUnnumbered),
	];
	const onPage = (blocks: readonly Flow[]): Pagination => pagesOf(foot(blocks));
	const { bottom = 0 } = signed.laid.places[signed.blocks.length - 1] ?? {};
	const room = orientation === "portrait" ? bottom + 2 * ANCHOR_LINE : setting.geometry.height;
	const below = imprintBelow(imprint, setting, !isLetter(document), room, onPage);
	if (below.beside && (isEven(last) || !wantsEven)) return finish([...signed.blocks, ...foot(below.beside)]);
	const text = ended(signed.blocks);
	const { alone, isTooTall } = below;
	if (isTooTall) return finish([...text, ...foot(alone)], ["imprintTooTall"]);
	if (!wantsEven) return finish([...text, ...foot(alone)]);
	if (isEven(last + 1)) return finish([...text, ...foot(alone)], below.beside ? ["imprint"] : []);
	return finish([...text, paragraph("Anchor"), end("portrait", true), ...foot(alone, true)], ["blankPage"]);
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
