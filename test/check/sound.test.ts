import { Ajv } from "ajv";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { canonicalSchema, namedSchema } from "../../src/check/canonical.ts";
import { AJV_OPTIONS } from "../../src/check/options.ts";
import { compileOwn } from "../../src/check/own/compile.ts";
import { isSound } from "../../src/check/sound.ts";
import { builtinCatalogue } from "../../src/genres/catalogue.ts";
import { everyPlan } from "../../src/genres/genres.ts";
import type { Schema } from "../../src/genres/schema.ts";

const { plan } = everyPlan();
const RUNS = 4_000;

/** Keys that plans have anywhere, and one that none has. */
const KEYS = [
	...new Set(
		[plan, ...Object.values(plan.$defs ?? {})].flatMap(({ properties = {} }) => Object.keys(properties)),
	),
	"neverHeardOf",
];
const TEXTS = ["", "甲", "文件", "定稿", "000012", "机密★1年", "3", "是", "左", "连排", "12.5mm", "𠮷"];

/** What a named plan may look like, and what it may not: any key, any kind of value below it. */
const { value } = fc.letrec((tie) => ({
	value: fc.oneof(
		{ maxDepth: 5, depthSize: "small" },
		{ weight: 4, arbitrary: fc.constantFrom(...TEXTS) },
		{ weight: 2, arbitrary: fc.array(tie("value"), { maxLength: 3 }) },
		{ weight: 3, arbitrary: fc.dictionary(fc.constantFrom(...KEYS), tie("value"), { maxKeys: 4 }) },
	),
}));

/** A value that fits a schema, or with one thing about it changed. */
function fitting(schema: Schema | undefined, depth = 0): fc.Arbitrary<unknown> {
	const { $ref, ...rest } = schema ?? {};
	const own = $ref ? { ...plan.$defs?.[$ref.split("/").at(-1) ?? ""], ...rest } : rest;
	const kinds = [own.type ?? "string"].flat().filter((kind) => depth < 6 || kind === "string");
	const ofKind: Record<string, () => fc.Arbitrary<unknown>> = {
		string: () => (own.enum ? fc.constantFrom(...own.enum, "甲") : fc.constantFrom(...TEXTS)),
		array: () => fc.array(fitting(own.items as Schema, depth + 1), { maxLength: 3 }),
		object: () => {
			if (typeof own.additionalProperties === "object")
				return fc.dictionary(fc.constantFrom("甲", "乙"), fitting(own.additionalProperties, depth + 1));
			const inner = Object.entries(own.properties ?? {}).map(([key, one]) => {
				const made = fitting(one as Schema, depth + 1);
				// What must be there nearly always is: else little of any depth would be sound.
				const freq = own.required?.includes(key) ? 20 : 1;
				return [key, fc.option(made, { nil: undefined, freq })];
			});
			return fc.record(Object.fromEntries(inner)).map((made) => JSON.parse(JSON.stringify(made)));
		},
	};
	return fc.oneof(
		...(kinds.length > 0 ? kinds : ["string"]).map((kind) => (ofKind[kind] ?? fc.constant)("甲" as never)),
	);
}

describe("the quick look says what ajv says", () => {
	const validate = new Ajv(AJV_OPTIONS).compile(canonicalSchema());
	const named = namedSchema(plan);
	const agree = (one: unknown): void => {
		expect([isSound(one, named, plan), one]).toEqual([validate(one), one]);
	};

	test("of anything", () => {
		fc.assert(
			fc.property(fc.dictionary(fc.constantFrom(...KEYS), value, { maxKeys: 5 }), (one) => agree(one)),
			{
				numRuns: RUNS,
			},
		);
	});

	test.each(Object.keys(named.properties ?? {}))("of %s", (key) => {
		const own = fitting(named.properties?.[key]);
		const whole = own.map((one) => ({ genre: "通用", title: "甲", [key]: one }));
		let sound = 0;
		fc.assert(
			fc.property(whole, (one) => {
				agree(one);
				if (validate(one)) sound++;
			}),
			{ numRuns: 300 },
		);
		expect(sound).toBeGreaterThan(0);
	});

	test.each(
		builtinCatalogue
			.all()
			.genres.filter(({ own }) => own.length > 0)
			.map((genre) => [genre.title, genre] as const),
	)("of the fields that %s adds", (_, genre) => {
		const validateOwn = compileOwn(genre);
		const fields = {
			type: "object",
			properties: Object.fromEntries(genre.own.map((key) => [key, genre.fields[key] as Schema])),
		} as Schema;
		fc.assert(
			fc.property(fitting(fields), (one) => {
				expect([isSound(one, fields, genre.plan), one]).toEqual([validateOwn(one), one]);
			}),
			{ numRuns: 300 },
		);
	});
});
