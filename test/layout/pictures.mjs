// npm run pictures: the first page of each example as docs/images/<name>-1.png. Needs LibreOffice, mutool and
// poppler (see setup.sh); run it when the look of the pages has changed.
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const ROOT = resolve(import.meta.dirname, "../..");
const IMAGES = join(ROOT, "docs/images");
const folder = mkdtempSync(join(tmpdir(), "gzfa-pictures-"));
mkdirSync(IMAGES, { recursive: true });
for (const file of readdirSync(join(ROOT, "examples")).filter((name) => name.endsWith(".yaml"))) {
	const name = file.replace(/\.yaml$/, "");
	const docx = join(folder, `${name}.docx`);
	const pdf = join(folder, `${name}.pdf`);
	execFileSync(process.execPath, [
		join(ROOT, "bin/gzfa.js"),
		"render",
		join(ROOT, "examples", file),
		"-o",
		docx,
	]);
	execFileSync(process.execPath, [join(import.meta.dirname, "measure.mjs"), docx, "--compact", "--pdf", pdf]);
	execFileSync("pdftoppm", ["-r", "64", "-png", "-f", "1", "-singlefile", pdf, join(IMAGES, `${name}-1`)]);
}
rmSync(folder, { recursive: true });
