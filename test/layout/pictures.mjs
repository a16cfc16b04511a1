// npm run pictures: the pictures in docs/images.
//   genres/<name>.png   the first page of the example of each genre
//   版式/<name>.png     the pages of each golden document, and docs/版式图册.md, which shows them
//   写计划/<name>-N.png  page N of the plan that a page of docs/ shows as <name>.yaml, if the page has this picture
// Needs LibreOffice, poppler and the fonts (see setup.sh). Pictures of documents that have not changed since are left
// as they are (made-from.json says of what they were made); --all makes every one anew.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
	cpSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join, resolve } from "node:path";
import { fencesIn } from "../readme/fences.mjs";
import { galleryPage, goldens } from "./goldens.mjs";
import { smallPng } from "./small-png.mjs";
import { strip } from "./strip.mjs";

const ROOT = resolve(import.meta.dirname, "../..");
const IMAGES = join(ROOT, "docs/images");
const RECORD = join(IMAGES, "made-from.json");
const folder = mkdtempSync(join(tmpdir(), "gzfa-pictures-"));

/** Pictures to make: of which plan, which page, how wide. */
function wanted() {
	const genres = readdirSync(join(ROOT, "examples"))
		.filter((file) => file.endsWith(".yaml"))
		.map((file) => ({
			plan: join(ROOT, "examples", file),
			page: 1,
			width: 360,
			image: `genres/${basename(file, ".yaml")}.png`,
		}));
	const pages = readdirSync(join(ROOT, "docs")).filter((file) => file.endsWith(".md"));
	return [...genres, ...golden(), ...pages.flatMap(shownIn)];
}

/** All pages side by side, or the first and last two. */
const golden = () =>
	goldens().map(({ name, path }) => ({
		plan: join(ROOT, path),
		pages: 4,
		width: 300,
		image: `版式/${name}.png`,
	}));

/** Writes the plans and files that a page of docs/ shows, and tells the pictures of them that it asks for. */
function shownIn(page) {
	const text = readFileSync(join(ROOT, "docs", page), "utf8");
	const own = join(folder, basename(page, ".md"));
	cpSync(join(ROOT, "test/readme/files"), own, { recursive: true });
	for (const { file, body } of fencesIn(text)) {
		if (!file) continue;
		mkdirSync(dirname(join(own, file)), { recursive: true });
		writeFileSync(join(own, file), body);
	}
	const asked = [...text.matchAll(/\]\(images\/([^()\s]+?)(-(\d))?\.png\)/g)];
	return asked
		.map(([, name, mark = "", number]) => ({
			plan: join(own, `${basename(name)}.yaml`),
			page: Number(number ?? 1),
			width: 480,
			trim: true,
			image: `${name}${mark}.png`,
		}))
		.filter(({ plan }) => existsSync(plan));
}

function documentOf({ plan, image }) {
	const docx = join(folder, `${image.replaceAll("/", "_")}.docx`);
	execFileSync(process.execPath, [join(ROOT, "bin/gzfa.js"), "render", plan, "-o", docx], { stdio: "pipe" });
	return docx;
}

/** All in one run of LibreOffice. */
function toPdf(files) {
	const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
	execFileSync("soffice", [profile, "--headless", "--convert-to", "pdf", "--outdir", folder, ...files], {
		env: { ...process.env, FONTCONFIG_FILE: join(import.meta.dirname, "fonts.conf"), LC_ALL: "C.UTF-8" },
		stdio: "pipe",
	});
}

function picture(docx, { page, pages, width, trim }) {
	const pdf = docx.replace(/docx$/, "pdf");
	const at = pages === undefined ? [page] : shown(pageCount(pdf), pages);
	const drawn = at.map((one) => draw(pdf, one, width));
	return smallPng(pages === undefined ? drawn[0] : strip(drawn), { trim });
}

function draw(pdf, page, width) {
	const size = ["-scale-to-x", String(width), "-scale-to-y", "-1"];
	const one = ["-f", String(page), "-l", String(page)];
	return execFileSync("pdftoppm", [...size, ...one, pdf], { maxBuffer: 1 << 28 });
}

const pageCount = (pdf) =>
	Number(/^Pages:\s+(\d+)/m.exec(execFileSync("pdfinfo", [pdf], { encoding: "utf8" }))[1]);

/** The numbers of as many pages as are shown, from either end. */
function shown(count, most) {
	const all = Array.from({ length: count }, (_, index) => index + 1);
	return count <= most ? all : [...all.slice(0, most / 2), ...all.slice(-most / 2)];
}

const before = existsSync(RECORD) ? JSON.parse(readFileSync(RECORD, "utf8")) : {};
const record = {};
const jobs = [];
for (const job of wanted()) {
	const docx = documentOf(job);
	const hash = createHash("sha256").update(readFileSync(docx)).digest("hex").slice(0, 16);
	record[job.image] = hash;
	const isThere = existsSync(join(IMAGES, job.image)) && before[job.image] === hash;
	if (!isThere || process.argv.includes("--all")) jobs.push({ ...job, docx });
}
if (jobs.length > 0) toPdf(jobs.map(({ docx }) => docx));
for (const job of jobs) {
	mkdirSync(dirname(join(IMAGES, job.image)), { recursive: true });
	writeFileSync(join(IMAGES, job.image), picture(job.docx, job));
}
for (const gone of Object.keys(before).filter((image) => !(image in record)))
	rmSync(join(IMAGES, gone), { force: true });
writeFileSync(join(ROOT, "docs/版式图册.md"), galleryPage());
writeFileSync(RECORD, `${JSON.stringify(record, null, "\t")}\n`);
rmSync(folder, { recursive: true });
process.stdout.write(
	`${jobs.length} pictures made, ${Object.keys(record).length - jobs.length} left as they were\n`,
);
