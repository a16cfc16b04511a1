import type { Catalogue } from "../../genres/catalogue.ts";
import type { Genre } from "../../genres/genres.ts";
import { fieldNames, namesOf, topNames } from "../../genres/names.ts";
import { resolve, type Schema } from "../../genres/schema.ts";
import type { MapNode } from "../../source/source.ts";
import { identity } from "../name.ts";
import { scalarText } from "../named.ts";

/** What keys mean in one mapping of a plan. */
export interface Level {
	/** Two keys of the same id are the same thing. */
	idOf(key: string): string;
	/** Names of one section by which it prints different headings. */
	isOtherName(one: string, other: string): boolean;
	/** The key under which what both have is kept. */
	keyOf(base: string, plan: string): string;
	/** It matters where such a key stands among the others. */
	isOrdered(key: string): boolean;
	/** What the keys mean in the mappings that base and plan have there. */
	inside(key: string, base: MapNode, plan: MapNode): Level;
	isNamedByUser: boolean;
}

/** The genres that a plan may be of, and the one that it is of unless it says. */
export interface Genres {
	catalogue: Catalogue;
	usual: string | undefined;
}

const BODY = new Set(["sections", "articles", "chapters"]);

/** The top of a plan; which genre it is of, one of these mappings says, the last before all others. */
export function topLevel(plans: readonly MapNode[], genres: Genres): Level {
	const genre = genreOf(plans, genres);
	const names = topNames(genre);
	const section = resolve({ $ref: "#/$defs/section" }, genre.plan);
	const sectionOf = (key: string) => {
		const name = names.get(key);
		return name?.kind === "section" ? name : undefined;
	};
	return {
		idOf(key) {
			const name = names.get(key);
			return name ? identity(name, key, genre) : key;
		},
		isOtherName(one, other) {
			const [a, b] = [sectionOf(one), sectionOf(other)];
			return a !== undefined && b !== undefined && a.keys.join() === b.keys.join();
		},
		// The English key of a section says nothing of its heading.
		keyOf: (base, plan) => (sectionOf(plan)?.keys[0] === plan ? base : plan),
		isOrdered: (key) => sectionOf(key) !== undefined || BODY.has(names.get(key)?.keys[0] ?? ""),
		inside(key, base, plan) {
			const [canonical = ""] = names.get(key)?.keys ?? [];
			if (canonical === "enclosure") return topLevel([base, plan], genres);
			return innerLevel(sectionOf(key) ? section : genre.fields[canonical], genre);
		},
		isNamedByUser: false,
	};
}

/** The mapping that a schema is of. */
function innerLevel(schema: Schema | undefined, genre: Genre): Level {
	const own = resolve(schema, genre.plan);
	const properties = own?.properties ?? {};
	const names = namesOf(properties);
	return {
		idOf: (key) => names.get(key)?.keys[0] ?? key,
		isOtherName: () => false,
		keyOf: (_, plan) => plan,
		isOrdered: () => false,
		inside(key) {
			const [canonical = ""] = names.get(key)?.keys ?? [];
			return innerLevel(canonical ? properties[canonical] : undefined, genre);
		},
		isNamedByUser: typeof own?.additionalProperties === "object",
	};
}

function genreOf(plans: readonly MapNode[], { catalogue, usual }: Genres): Genre {
	const keys = fieldNames();
	const said = plans.map(({ entries }) =>
		scalarText(entries.find(({ key }) => keys.get(key)?.keys[0] === "genre")?.value),
	);
	for (const one of [...said.reverse(), usual]) {
		const { genre } = catalogue.find(one?.trim() ?? "");
		if (genre) return genre;
	}
	return catalogue.fallback();
}
