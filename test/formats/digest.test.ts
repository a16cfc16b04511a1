import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { afterAll, describe, expect, test } from "vitest";
import { inspectOurs, writeDocx } from "../../src/formats/docx/index.ts";
import { NOTICE } from "./documents.ts";

const folder = mkdtempSync(join(tmpdir(), "gzfa-docx-"));
afterAll(() => rmSync(folder, { recursive: true }));

describe("digest", () => {
	const repacked = (bytes: Uint8Array, change: (parts: Record<string, Uint8Array>) => void): Uint8Array => {
		const parts = unzipSync(bytes);
		change(parts);
		return zipSync(parts);
	};
	const edit = (parts: Record<string, Uint8Array>, name: string): void => {
		parts[name] = strToU8(strFromU8(parts[name] ?? new Uint8Array()).replace("公文", "文件"));
	};
	test("ours, also packed anew", async () => {
		const bytes = await writeDocx(NOTICE);
		expect(inspectOurs(bytes)).toBe("ours");
		expect(inspectOurs(repacked(bytes, () => {}))).toBe("ours");
	});
	test("changed", async () => {
		const bytes = await writeDocx(NOTICE);
		expect(inspectOurs(repacked(bytes, (parts) => edit(parts, "word/document.xml")))).toBe("changed");
		expect(inspectOurs(repacked(bytes, (parts) => edit(parts, "word/styles.xml")))).toBe("changed");
		const added = repacked(bytes, (parts) => {
			parts["word/media/a.png"] = new Uint8Array(3);
		});
		expect(inspectOurs(added)).toBe("changed");
		const removed = repacked(bytes, (parts) => {
			delete parts["word/footer2.xml"];
		});
		expect(inspectOurs(removed)).toBe("changed");
	});
	test("foreign: junk, pieces, bombs", async () => {
		const bytes = await writeDocx(NOTICE);
		for (const junk of [new Uint8Array(), new Uint8Array(22), strToU8("不是压缩包"), bytes.subarray(0, 5000)])
			expect(inspectOurs(junk)).toBe("foreign");
		const bomb = repacked(bytes, (parts) => {
			parts["docProps/custom.xml"] = new Uint8Array(50_000_000);
		});
		expect(inspectOurs(bomb)).toBe("foreign");
		fc.assert(
			fc.property(fc.nat(bytes.length - 1), fc.nat(255), fc.nat(60), (at, value, cut) => {
				const damaged = bytes.slice(0, bytes.length - (cut > 30 ? cut : 0));
				if (at < damaged.length) damaged[at] = value;
				expect(["ours", "changed", "foreign"]).toContain(inspectOurs(damaged));
			}),
			{ numRuns: 500 },
		);
	});
	const fixtures = new URL("../../../shared/fixtures/", import.meta.url);
	test.skipIf(!existsSync(fixtures))("foreign: what others wrote (skipped without ../shared)", () => {
		for (const group of ["official", "hostile"])
			for (const name of readdirSync(new URL(`${group}/`, fixtures)))
				expect(inspectOurs(readFileSync(new URL(`${group}/${name}`, fixtures)))).toBe("foreign");
	});
	const soffice = (() => {
		try {
			execFileSync("soffice", ["--version"]);
			return true;
		} catch {
			return false;
		}
	})();
	test.skipIf(!soffice)(
		"changed: saved by another program (skipped without LibreOffice)",
		async () => {
			const file = join(folder, "saved.docx");
			writeFileSync(file, await writeDocx(NOTICE));
			const out = join(folder, "out");
			const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
			execFileSync("soffice", [profile, "--headless", "--convert-to", "docx", "--outdir", out, file]);
			expect(inspectOurs(readFileSync(join(out, "saved.docx")))).toBe("changed");
		},
		60_000,
	);
});
