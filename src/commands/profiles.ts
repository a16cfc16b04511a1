import type { LoadedProfile } from "../project/profile/load.ts";
import { WRONG } from "../zh/cli.ts";
import { UsageError } from "./usage.ts";

/** The profile that a person names on the command line. */
export async function profileNamed(name: string): Promise<LoadedProfile> {
	const { profileOfName } = await import("../project/profile/named.ts");
	const found = profileOfName(name);
	if (!found) throw new UsageError(WRONG.profile(name));
	return found;
}
