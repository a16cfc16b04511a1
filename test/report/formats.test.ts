import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import { beforeAll, describe, expect, test } from "vitest";
import { validateXML } from "xmllint-wasm";
import type { Severity } from "../../src/diagnostics/diagnostic.ts";
import { reportGithub } from "../../src/report/formats/github.ts";
import { reportGitlab } from "../../src/report/formats/gitlab.ts";
import { reportJunit } from "../../src/report/formats/junit.ts";
import { reportSarif } from "../../src/report/formats/sarif.ts";
import { type Findings, inOrder } from "../../src/report/report.ts";
import { REPORT_FORMATS, REPORTS } from "../../src/report/reports.ts";
import { findingsIn, manyFindings } from "./findings.ts";

const HERE = import.meta.dirname;
const RUN = { plans: [], isStrict: false, isAgainstBaseline: false, colour: () => false };
/** An emoji is two UTF-16 units. */
const PLAN = `文种: 通用
标题: 关于某事的说明
正文:
  - 😀截止目前，定于××月召开。
  - 会期××天。
状态: 草稿
`;

let many: Findings & { plans: string[] };
let few: Findings;
beforeAll(async () => {
	many = await manyFindings();
	few = await findingsIn(PLAN, "计划, 甲:乙/第 1 份.yaml");
});

const countOf = (severity: Severity) => many.diagnostics.filter((one) => one.severity === severity).length;

test.each(REPORT_FORMATS)(
	"%s is the same each time, in the order of the files and of their lines",
	async (format) => {
		const mixed = { ...many, diagnostics: [...many.diagnostics] };
		const once = await REPORTS[format](mixed, RUN);
		expect(await REPORTS[format](mixed, RUN)).toBe(once);
		const files = new Map(many.sources.map(({ file }, index) => [file, index]));
		const ranks = inOrder(many).map(({ span }) => files.get(span.file) ?? files.size);
		expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
	},
);

describe("sarif", () => {
	const schema = JSON.parse(readFileSync(join(HERE, "sarif-2.1.0.schema.json"), "utf8"));
	// Draft 4 calls `$id` `id`; nothing else in this schema has changed its meaning since.
	const { id: _, $schema: __, ...rest } = schema;
	const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
	ajv.addFormat("uri", (text: string) => URL.canParse(text));
	ajv.addFormat("uri-reference", (text: string) => /^[!-~]*$/.test(text) && URL.canParse(text, "file:///a/"));
	ajv.addFormat("date-time", (text: string) => !Number.isNaN(Date.parse(text)));
	const validate = ajv.compile(rest);

	test("is valid by the schema of SARIF 2.1.0, whatever is found", () => {
		for (const findings of [many, few, { diagnostics: [], sources: [] }]) {
			expect(validate(JSON.parse(reportSarif(findings))) || validate.errors).toBe(true);
		}
		expect(JSON.parse(reportSarif(many)).runs[0].results).toHaveLength(many.diagnostics.length);
		const broken = JSON.parse(reportSarif(few));
		delete broken.runs[0].results[0].message;
		expect(validate(broken)).toBe(false);
	});

	test("counts columns in UTF-16 units from 1, the end just behind", () => {
		const [run] = JSON.parse(reportSarif(few)).runs;
		expect(run.columnKind).toBe("utf16CodeUnits");
		const [first] = run.results;
		const { region, artifactLocation } = first.locations[0].physicalLocation;
		expect(region).toEqual({ startLine: 4, startColumn: 7, endLine: 4, endColumn: 9 });
		expect(artifactLocation.uri).toBe(
			"%E8%AE%A1%E5%88%92%2C%20%E7%94%B2%3A%E4%B9%99/%E7%AC%AC%201%20%E4%BB%BD.yaml",
		);
		expect(first.fixes[0].artifactChanges[0].replacements).toEqual([
			{
				deletedRegion: { startLine: 4, startColumn: 7, endLine: 4, endColumn: 9 },
				insertedContent: { text: "截至" },
			},
		]);
	});

	test("names each rule once, and each result its rule", () => {
		const { results, tool } = JSON.parse(reportSarif(many)).runs[0];
		const ids = tool.driver.rules.map(({ id }: { id: string }) => id);
		expect(new Set(ids).size).toBe(ids.length);
		for (const { ruleId, ruleIndex } of results) expect(ids[ruleIndex]).toBe(ruleId);
	});

	test("knows a finding again when lines move, and tells two on lines alike apart", async () => {
		const printsOf = async (text: string) =>
			JSON.parse(reportSarif(await findingsIn(text))).runs[0].results.map(
				({ partialFingerprints }: { partialFingerprints: object }) => Object.values(partialFingerprints)[0],
			);
		expect(await printsOf(`# 一行\n\n${PLAN}`)).toEqual(await printsOf(PLAN));
		const twice = await printsOf(PLAN.replace(/ {2}- 会期.*\n/, (line) => line + line));
		expect(new Set(twice).size).toBe(4);
	});
});

describe("junit", () => {
	const xsd = { fileName: "junit.xsd", contents: readFileSync(join(HERE, "jenkins-junit.xsd"), "utf8") };
	const faultsOf = async (contents: string) =>
		(await validateXML({ xml: { fileName: "a.xml", contents }, schema: xsd })).errors.map(
			({ message }) => message,
		);

	test("is valid by the XSD of Jenkins, whatever is found", async () => {
		const clean = { diagnostics: [], sources: [] };
		for (const xml of [
			reportJunit(many, { ...RUN, plans: many.plans }),
			reportJunit(few, RUN),
			reportJunit(clean, { ...RUN, plans: ["甲.yaml"] }),
			reportJunit(clean, RUN),
		])
			expect(await faultsOf(xml)).toEqual([]);
		expect(await faultsOf(reportJunit(few, RUN).replaceAll("testcase", "case"))).not.toEqual([]);
	});

	test("has a suite for every file, a test for every finding; errors fail, with --strict warnings too", () => {
		const xml = reportJunit(many, { ...RUN, plans: many.plans });
		const count = (pattern: RegExp) => [...xml.matchAll(pattern)].length;
		expect(count(/<failure /g)).toBe(countOf("error"));
		expect(count(/<system-out>/g)).toBe(countOf("warning") + countOf("info"));
		expect(count(/<testsuite /g)).toBeGreaterThanOrEqual(many.plans.length);
		const strict = reportJunit(many, { plans: [], isStrict: true });
		expect([...strict.matchAll(/<failure /g)].length).toBe(countOf("error") + countOf("warning"));
		const [, tests, failures] = /<testsuites name="gzfa" tests="(\d+)" failures="(\d+)"/.exec(xml) ?? [];
		expect([Number(tests), Number(failures)]).toEqual([count(/<testcase /g), countOf("error")]);
	});

	test("a clean plan is a test that passes", () => {
		const xml = reportJunit({ diagnostics: [], sources: [] }, { ...RUN, plans: ["./甲.yaml"] });
		expect(xml).toContain('<testcase name="没有发现问题" classname="甲.yaml"/>');
	});

	test("signs of XML and what XML cannot hold do no harm", async () => {
		const text = '文种: 通用\n标题: 甲\n"<a href=\\"&\\">\t]]>": 乙\n';
		expect(
			await faultsOf(reportJunit(await findingsIn(`${text}正\u0007文: 丙\n`, '<&">.yaml'), RUN)),
		).toEqual([]);
	});
});

describe("github", () => {
	test("is a workflow command a finding, in one line, with what would end it escaped", () => {
		const lines = reportGithub(few).split("\n");
		expect(lines[0]).toBe(
			"::error file=计划%2C 甲%3A乙/第 1 份.yaml,line=4,endLine=4,col=7,endColumn=9,title=WORD-JIEZHI" +
				"::“截止”后面带着时间，应当用“截至”。改法：改成“截至”。",
		);
		expect(lines.map((line) => /^::(\w+) /.exec(line)?.[1])).toEqual([
			"error",
			"warning",
			"warning",
			undefined,
		]);
	});

	test("whatever is found", () => {
		const lines = reportGithub(many).trimEnd().split("\n");
		expect(lines).toHaveLength(many.diagnostics.length);
		for (const line of lines)
			expect(line).toMatch(
				/^::(error|warning|notice) file=[^,:\r\n]+,line=\d+,endLine=\d+(,col=\d+,endColumn=\d+)?,title=[A-Z0-9-]+::[^\r\n]+$/,
			);
		expect(lines.filter((line) => line.startsWith("::notice "))).toHaveLength(countOf("info"));
	});

	test("a sentence keeps its percent signs", async () => {
		const findings = await findingsIn("文种: 通用\n标题: 甲\n100%,乙: 丙\n", "100%.yaml");
		expect(reportGithub(findings)).toContain("file=100%25.yaml,");
		expect(reportGithub(findings)).toContain("100%25,乙");
	});
});

describe("gitlab", () => {
	test("has what GitLab asks of a code quality report", () => {
		const rows = JSON.parse(reportGitlab(many));
		expect(rows).toHaveLength(many.diagnostics.length);
		for (const row of rows) {
			expect(Object.keys(row).sort()).toEqual([
				"check_name",
				"description",
				"fingerprint",
				"location",
				"severity",
			]);
			expect(row.fingerprint).toMatch(/^[0-9a-f]{32}$/);
			expect(["info", "minor", "major", "critical", "blocker"]).toContain(row.severity);
			expect(row.location.path).not.toMatch(/^\.?\//);
			expect(row.location.lines.begin).toBeGreaterThan(0);
			expect(row.location.lines.end).toBeGreaterThanOrEqual(row.location.lines.begin);
		}
		const prints = rows.map(({ fingerprint }: { fingerprint: string }) => fingerprint);
		expect(new Set(prints).size).toBe(prints.length);
	});

	test("a path is as the repository knows it", async () => {
		const [row] = JSON.parse(reportGitlab(await findingsIn(PLAN, "./计划/甲.yaml")));
		expect(row.location).toEqual({ path: "计划/甲.yaml", lines: { begin: 4, end: 4 } });
	});
});

describe("text", () => {
	test("several files stand apart, each with its count, and the last line counts all", async () => {
		const one = await findingsIn(PLAN, "甲.yaml");
		const two = await findingsIn(PLAN.replace("××天", "3天"), "乙.yaml");
		const both = {
			diagnostics: [...two.diagnostics, ...one.diagnostics],
			sources: [...one.sources, ...two.sources],
		};
		const text = await REPORTS.text(both, RUN);
		const blocks = text.split("\n\n");
		expect(blocks.filter((block) => !block.includes("\n  "))).toEqual([
			"甲.yaml（1 个错误、2 个警告）",
			"乙.yaml（1 个错误、1 个警告）",
			"2 个文件共 2 个错误、3 个警告。\n",
		]);
		expect(blocks[0]).toContain("甲.yaml");
		expect(await REPORTS.text(one, RUN)).toMatch(/^甲\.yaml:4:7 错误 [\s\S]*\n\n共 1 个错误、2 个警告。\n$/);
	});
});
