import type { Profile } from "../../../standard/layout.ts";
import { deflated } from "../package/zip.ts";
import { profileParts } from "./profile-parts.ts";
import type { Shell } from "./shell.ts";

/** The package of another profile with the parts that a profile of the user's has otherwise. */
export async function fitted(shell: Shell, profile: Profile): Promise<Shell> {
	const own = new Map(profileParts(profile));
	const entries = shell.entries.map((entry) => {
		const xml = own.get(entry.name);
		return xml === undefined ? entry : deflated(entry.name, xml);
	});
	return { ...shell, entries: await Promise.all(entries) };
}
