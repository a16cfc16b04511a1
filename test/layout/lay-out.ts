/** LibreOffice, for many files at once: most of the time a run takes is its start. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Writes the PDF of each DOCX into a folder. */
export function toPdf(files: readonly string[], folder: string): void {
	const profile = mkdtempSync(join(tmpdir(), "gzfa-soffice-"));
	const user = `-env:UserInstallation=file://${profile}`;
	try {
		execFileSync("soffice", [user, "--headless", "--convert-to", "pdf", "--outdir", folder, ...files], {
			env: { ...process.env, FONTCONFIG_FILE: join(import.meta.dirname, "fonts.conf"), LC_ALL: "C.UTF-8" },
			stdio: "pipe",
		});
	} finally {
		rmSync(profile, { recursive: true, force: true });
	}
}
