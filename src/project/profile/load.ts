import { type Diagnostic, diagnostic, hasErrors, type Span } from "../../diagnostics/diagnostic.ts";
import { decodeNow } from "../../source/decode.ts";
import type { SourceText } from "../../source/source.ts";
import { idOf, withCell } from "../../standard/cells.ts";
import { builtInProfile, DEFAULT_PROFILE } from "../../standard/layout.ts";
import { SIZE_LIMIT } from "../../world/files.ts";
import { type Reference, readReference } from "../../world/references.ts";
import type { ProfileInForce } from "../project.ts";
import { readProfile } from "./read.ts";
import { clashes } from "./room.ts";

/** A profile, or what is wrong with it or one below it; with the texts for the report. */
export interface LoadedProfile {
	value: ProfileInForce | undefined;
	diagnostics: Diagnostic[];
	sources: SourceText[];
}

/** Where a profile is named: `from` is the file that does, `root` the folder that all of them must be in. */
export interface Named {
	text: string;
	span: Span;
	from: string;
	root: string;
}

/** The profile that a configuration or another profile names: a built-in one, or a file. */
export function loadProfile(named: Named, chain: readonly Reference[] = []): LoadedProfile {
	const { text, span, from, root } = named;
	const builtIn = builtInProfile(text);
	if (builtIn)
		return { value: { profile: builtIn, base: builtIn, layers: [] }, diagnostics: [], sources: [] };
	const found = readReference(text, span, { from, root, limit: SIZE_LIMIT });
	if ("code" in found) return failed(ofProfile(found));
	if (chain.some(({ real }) => real === found.real)) {
		const files = [...chain, found].map(({ file }) => file);
		return failed(diagnostic("PROFILE-CYCLE", span, { chain: files }));
	}
	return stacked(found, root, [...chain, found]);
}

const failed = (...diagnostics: Diagnostic[]): LoadedProfile => ({
	value: undefined,
	diagnostics,
	sources: [],
});

/** What reading a file that a plan names has found, in the words for profiles. */
function ofProfile(found: Diagnostic): Diagnostic {
	const { code, args, span } = found;
	if (code === "REFERENCE-OUTSIDE") return diagnostic("PROFILE-OUTSIDE", span, { path: args.path });
	if (code === "REFERENCE-MISSING") return diagnostic("PROFILE-MISSING", span, args);
	return found;
}

/** What a file says, upon what it is based on. */
export function stacked(
	{ file, bytes }: Pick<Reference, "file" | "bytes">,
	root: string,
	chain: readonly Reference[],
): LoadedProfile {
	const decoded = decodeNow(file, bytes);
	if (!decoded.value) return failed(...decoded.diagnostics);
	const source = decoded.value;
	const { name, base, settings, diagnostics: found } = readProfile(source);
	const below: LoadedProfile = base
		? loadProfile({ text: base.text, span: base.span, from: file, root }, chain)
		: {
				value: { profile: DEFAULT_PROFILE, base: DEFAULT_PROFILE, layers: [] },
				diagnostics: [],
				sources: [],
			};
	const diagnostics = [...decoded.diagnostics, ...found, ...below.diagnostics];
	const sources = [source, ...below.sources];
	if (!below.value) return { value: undefined, diagnostics, sources };
	const said = new Map(settings.map((one) => [idOf(one), one.span]));
	const merged = settings.reduce((rest, one) => withCell(rest, one, one.value), below.value.profile);
	const profile = { ...merged, name };
	// Of a file with faults some rows are missing: what is left may clash only for that.
	if (!hasErrors(found)) diagnostics.push(...clashes(profile, said));
	const layers = [...below.value.layers, { name, source, said }];
	const value = hasErrors(diagnostics) ? undefined : { profile, base: below.value.base, layers };
	return { value, diagnostics, sources };
}
