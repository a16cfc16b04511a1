import { isSoft, RULE_CODES, type Settings, whyNot } from "../check/settings.ts";
import { type Code, type Diagnostic, diagnostic, type Severity } from "../diagnostics/diagnostic.ts";
import { child, scalarText } from "../plan/named.ts";
import type { MapEntry, MapNode } from "../source/source.ts";

const SETTINGS: Record<string, Severity | "off"> = {
	关闭: "off",
	错误: "error",
	警告: "warning",
	提示: "info",
	off: "off",
	error: "error",
	warning: "warning",
	info: "info",
};

function entries(config: MapNode | undefined): MapEntry[] {
	const rules = child(config, "rules");
	return rules?.kind === "map" ? rules.entries : [];
}

/** Names that are no rules, and rules that may not be turned off or down. */
export function rulesKnown(config: MapNode): Diagnostic[] {
	return entries(config)
		.filter(({ key, value }) => !isSoft(key) && !(RULE_CODES.has(key) && settingOf(value) === "error"))
		.map(({ key, keySpan }) => diagnostic("RULE-UNKNOWN", keySpan, { name: key, ...whyNot(key) }));
}

export function settingsOf(config: MapNode | undefined): Settings {
	return Object.fromEntries(entries(config).map(({ key, value }) => [key as Code, settingOf(value)]));
}

function settingOf(value: MapEntry["value"]): Severity | "off" | undefined {
	return SETTINGS[scalarText(value) ?? ""];
}
