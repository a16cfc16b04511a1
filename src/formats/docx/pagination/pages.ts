/** The flow poured into pages. Lengths in twips, from the top of the type area. */
import { type Flow, type FlowParagraph, type FlowSection, type FlowTable, holdsSection } from "../flow.ts";
import { ANCHOR_LINE } from "../paragraph.ts";
import type { Setting } from "../setting.ts";
import type { Measured } from "./measure.ts";
import { Needs } from "./needs.ts";

/** Where an element of the flow stands: the page and height where it begins and where it ends. */
export interface Place {
	page: number;
	top: number;
	endPage: number;
	bottom: number;
	/** Lines or rows; of a section none. */
	lines: number;
}

export interface Pagination {
	pages: number;
	/** One for each element of the flow. */
	places: readonly Place[];
}

type PageSetting = Pick<Setting, "profile" | "geometry" | "measurer">;

interface Obstacle {
	page: number;
	top: number;
	bottom: number;
}

interface Area {
	width: number;
	height: number;
	/** From the top of the paper. */
	top: number;
}

/** Of the section that ends there. */
function areaOf({ orientation }: FlowSection, { geometry }: PageSetting): Area {
	const turned = orientation === "landscape";
	const height = turned ? geometry.landscapeHeight : geometry.height;
	return {
		width: turned ? geometry.landscapeWidth : geometry.width,
		height,
		top: (turned ? geometry.landscape : geometry.margins).top,
	};
}

function* areasOf(flow: readonly Flow[], setting: PageSetting): Generator<Area, undefined> {
	for (const one of flow) if (one.type === "section") yield areaOf(one, setting);
}

class Layout {
	readonly places: Place[] = [];
	page = 1;
	y = 0;
	readonly #flow: readonly Flow[];
	readonly #needs: Needs;
	readonly #areas: Iterator<Area, undefined>;
	#area: Area;
	/** A section has ended: what comes next begins on a new page. */
	#isOver = false;
	#freeUntil = 0;
	#obstacles: Obstacle[] = [];
	#frames: { index: number; measured: Measured }[] = [];

	constructor(flow: readonly Flow[], setting: PageSetting) {
		this.#flow = flow;
		this.#areas = areasOf(flow, setting);
		this.#area = this.#nextArea();
		this.#needs = new Needs(flow, setting, this.#area.width);
	}

	run(): Pagination {
		this.#flow.forEach((one, index) => {
			if (one.type === "section") this.#section(index);
			else if (one.type === "table") this.#table(one, index);
			else this.#paragraph(one, index);
		});
		return { pages: this.page, places: this.places };
	}

	/** Of the section that begins. */
	#nextArea(): Area {
		const area = this.#areas.next().value;
		if (area === undefined) throw new Error("a flow ends with a section");
		return area;
	}

	#newPage(): void {
		this.page++;
		this.y = 0;
	}

	#section(index: number): void {
		const isLast = index === this.#flow.length - 1;
		const ownLine = isLast || holdsSection(this.#flow[index - 1]) ? 0 : ANCHOR_LINE;
		if (ownLine > 0) this.#room(ownLine);
		const top = this.y;
		this.y += ownLine;
		this.#put(index, { page: this.page, top, endPage: this.page, bottom: this.y, lines: 0 });
		if (isLast) return;
		this.#isOver = true;
		this.#area = this.#nextArea();
		this.#needs.width = this.#area.width;
	}

	#put(index: number, place: Place): void {
		this.places[index] = place;
	}

	/** Goes to the next page unless that much fits on this one. */
	#room(height: number): void {
		if (this.#isOver) {
			this.#newPage();
			this.#isOver = false;
		}
		if (this.y > 0 && this.y + height > this.#area.height) this.#newPage();
	}

	/** Height of what must stand on one page from `index` on: all that keeps with the next, and the beginning of that. */
	#chain(index: number): number {
		let sum = 0;
		for (let at = index; ; at++) {
			const need = this.#needs.of(at);
			if (need === undefined) return sum;
			if (at > index && this.#needs.breaksBefore(at)) return sum;
			if (at > index && this.#isInTheWay(at, sum)) return Number.POSITIVE_INFINITY;
			if (!need.keepNext) return sum + need.first;
			sum += need.all;
		}
	}

	/** Of a chain longer than a page nothing keeps together any more once its beginning has a page of its own. */
	#roomForChain(index: number, least: number): void {
		if (index < this.#freeUntil) {
			this.#room(least);
			return;
		}
		const chain = this.#chain(index);
		this.#room(Math.min(chain, this.#area.height));
		if (chain > this.#area.height && Number.isFinite(chain)) this.#freeUntil = this.#needs.chainEnd(index);
	}

	/** A table that would meet a frame of its page goes to the next one with what keeps with it; so LibreOffice. */
	#isInTheWay(index: number, above: number): boolean {
		if (this.#flow[index]?.type !== "table" || this.#obstacles.length === 0) return false;
		const top = this.y + above;
		const bottom = this.#needs.rows(index).reduce((sum, { height }) => sum + height, top);
		return this.#obstacles.some((one) => one.page === this.page && one.top < bottom && one.bottom > top);
	}

	#paragraph(_: FlowParagraph, index: number): void {
		const measured = this.#needs.paragraph(index);
		const { metrics, lines, height } = measured;
		if (metrics.frame !== undefined) {
			this.#frames.push({ index, measured });
			return;
		}
		if (metrics.pageBreakBefore && !this.#isOver && (this.page > 1 || this.y > 0)) this.#isOver = true;
		this.#roomForChain(index, metrics.before + height);
		this.#placeFrames();
		if (this.y > 0) this.y += metrics.before;
		this.y += metrics.above;
		let place: Place | undefined;
		for (let line = 0; line < lines; line++) {
			const { page } = this;
			this.#avoid(height);
			// Either part of a paragraph that is split has its borders.
			this.#room(height + metrics.below);
			if (line > 0 && this.page !== page) this.y += metrics.above;
			this.#avoid(height);
			place ??= { page: this.page, top: this.y, endPage: this.page, bottom: this.y, lines };
			this.y += height;
		}
		this.y += metrics.below;
		if (place !== undefined) this.#put(index, { ...place, endPage: this.page, bottom: this.y });
	}

	/** Frames stand on the page of the paragraph behind them. */
	#placeFrames(): void {
		for (const { index, measured } of this.#frames) {
			const { metrics, lines, height } = measured;
			const frame = metrics.frame;
			if (frame === undefined) continue;
			const top = frame.y - this.#area.top;
			const bottom = top + metrics.above + lines * height + metrics.below;
			const clear = frame.clear ?? 0;
			this.#obstacles.push({ page: this.page, top: top - clear, bottom: bottom + clear });
			this.#put(index, { page: this.page, top, endPage: this.page, bottom, lines });
		}
		this.#frames = [];
	}

	/** Moves below the frames that are in the way. */
	#avoid(height: number): void {
		for (const { page, top, bottom } of this.#obstacles)
			if (page === this.page && this.y < bottom && this.y + height > top) this.y = bottom;
	}

	#table(_: FlowTable, index: number): void {
		const rows = this.#needs.rows(index);
		const heads = rows.filter(({ isHead }) => isHead);
		const headHeight = heads.reduce((sum, { height }) => sum + height, 0);
		this.#roomForChain(index, 0);
		const place: Place = {
			page: this.page,
			top: this.y,
			endPage: this.page,
			bottom: this.y,
			lines: rows.length,
		};
		rows.forEach((row, at) => {
			const isFirst = at <= heads.length;
			let rest = row.height;
			let lines = row.lines;
			while (this.y + rest > this.#area.height) {
				const room = Math.floor((this.#area.height - this.y - row.around) / Math.max(1, row.line));
				const isSplit = !row.isWhole && !row.isHead && room > 0 && lines > room;
				if (!isSplit && isFirst && this.y === 0) break;
				if (isSplit) {
					lines -= room;
					rest = row.around + lines * row.line;
				}
				const isStuck = !isSplit && this.y <= headHeight;
				this.#newPage();
				if (!row.isHead) this.y += headHeight;
				if (isStuck) break;
			}
			this.y += rest;
		});
		this.#put(index, { ...place, endPage: this.page, bottom: this.y });
	}
}

export const paginate = (flow: readonly Flow[], setting: PageSetting): Pagination =>
	new Layout(flow, setting).run();
