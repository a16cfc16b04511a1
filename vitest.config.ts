import { defineConfig } from "vitest/config";

const report = process.env.GZFA_TEST_REPORT;

export default defineConfig({
	test: {
		include: ["test/**/*.test.ts"],
		testTimeout: 120_000,
		hookTimeout: 120_000,
		reporters: report ? ["default", ["json", { outputFile: report }]] : ["default"],
	},
});
