/** SARIF 2.1.0 (OASIS), as code scanning of GitHub and editors read it. */
import { type Code, type Diagnostic, type Severity, type Span, usual } from "../../diagnostics/diagnostic.ts";
import { packageVersion } from "../../world/package.ts";
import { basisOf } from "../../zh/basis.ts";
import { REPORT_WORDS } from "../../zh/report.ts";
import { sentenceOf } from "../../zh/sentences.ts";
import { fingerprints } from "../fingerprint.ts";
import { rangeOf, saidOf, uriOf } from "../places.ts";
import { type Findings, inOrder } from "../report.ts";

const SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";
const LEVELS: Record<Severity, "error" | "warning" | "note"> = {
	error: "error",
	warning: "warning",
	info: "note",
};

export function reportSarif(findings: Findings): string {
	const found = inOrder(findings);
	const prints = fingerprints(findings, found);
	const codes = [...new Set(found.map(({ code }) => code))].sort();
	const results = found.map((one, index) => ({
		ruleId: one.code,
		ruleIndex: codes.indexOf(one.code),
		level: LEVELS[one.severity],
		message: { text: saidOf(findings, one) },
		locations: [
			{ physicalLocation: { artifactLocation: artifact(one.span), region: region(findings, one.span) } },
		],
		partialFingerprints: { "gzfaFinding/v1": prints[index] },
		...fixesOf(findings, one),
	}));
	const driver = { name: "gzfa", version: packageVersion(), language: "zh-CN", rules: codes.map(ruleOf) };
	const run = { tool: { driver }, columnKind: "utf16CodeUnits", results };
	return `${JSON.stringify({ $schema: SCHEMA, version: "2.1.0", runs: [run] }, null, 2)}\n`;
}

function ruleOf(code: Code) {
	const basis = basisOf(code);
	return {
		id: code,
		...(basis && { fullDescription: { text: `${REPORT_WORDS.basis}${basis}` } }),
		defaultConfiguration: { level: LEVELS[usual(code)] },
	};
}

const artifact = ({ file }: Span) => ({ uri: uriOf(file) });

function region(findings: Findings, span: Span) {
	const { start, end } = rangeOf(findings, span);
	return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
}

/** How it is mended, where that is known. */
function fixesOf(findings: Findings, found: Diagnostic) {
	const { fix, span } = found;
	if (!fix) return {};
	const replacements = fix.edits
		.filter((edit) => edit.span.file === span.file)
		.map((edit) => ({ deletedRegion: region(findings, edit.span), insertedContent: { text: edit.text } }));
	const text = sentenceOf(found).hint ?? "";
	return {
		fixes: [{ description: { text }, artifactChanges: [{ artifactLocation: artifact(span), replacements }] }],
	};
}
