import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { gzfa } from "../cli/run.ts";
import { office, plan, plans, reported, states } from "./offices.ts";

const CONFIG = "成品:\n  文件夹: 成品\n  格式: [docx, md]\n";
const json = ["render", "--format", "json"];

describe("what has changed is made anew, and nothing else", () => {
	const here = office({
		"gzfa.config.yaml": CONFIG,
		"plans/甲.yaml": plan("关于甲的通知"),
		"plans/乙.yaml": plan("关于乙的通知"),
		"plans/丙.yaml": plan("关于丙的公告", "公告"),
		"plans/丁.yaml": plan("关于丁的通知", "通知", "附件:\n  - 名称: 清单\n    表格: {文件: 清单.csv}\n"),
		"plans/清单.csv": "序号,名称\n1,甲\n2,乙\n",
	});

	test("first all of them, then none", () => {
		expect(states(here.run(...json))).toEqual({ made: ["丁.yaml", "丙.yaml", "乙.yaml", "甲.yaml"] });
		expect(existsSync(join(here.folder, "成品/甲.docx"))).toBe(true);
		expect(existsSync(join(here.folder, "成品/甲.md"))).toBe(true);
		expect(states(here.run(...json))).toEqual({ unchanged: ["丁.yaml", "丙.yaml", "乙.yaml", "甲.yaml"] });
	});

	test("a plan", () => {
		here.write("plans/甲.yaml", plan("关于甲事的通知"));
		expect(here.run("render", "--dry-run").out).toBe(
			"会生成 plans/甲.yaml：plans/甲.yaml 变了。\n会生成 1 份，3 份没有变化。\n",
		);
		expect(states(here.run(...json)).made).toEqual(["甲.yaml"]);
	});

	test("a file that a plan brings in", () => {
		here.write("plans/清单.csv", "序号,名称\n1,甲\n2,丙\n");
		const ran = here.run(...json);
		expect(states(ran).made).toEqual(["丁.yaml"]);
		expect(reported(ran).documents[0]?.reason).toBe("plans/清单.csv 变了");
		const text = here.read("plans/清单.csv");
		rmSync(join(here.folder, "plans/清单.csv"));
		expect(here.run("render", "--dry-run").out).toContain("plans/丁.yaml：plans/清单.csv 不见了。");
		here.write("plans/清单.csv", text);
	});

	test("a fragment and a base that plans are put together from", () => {
		here.write("plans/_底子.yaml", "文种: 通知\n主送机关: 各乡镇人民政府\n正文: [按下列要求办理。]\n");
		here.write("plans/_结语.yaml", "请按月报送。\n");
		here.write("plans/己.yaml", "继承: _底子.yaml\n标题: 关于己的通知\n结语: {引用: _结语.yaml}\n");
		here.write("plans/庚.yaml", "继承: _底子.yaml\n标题: 关于庚的通知\n");
		expect(states(here.run(...json)).made).toEqual(["己.yaml", "庚.yaml"].sort());
		here.write("plans/_结语.yaml", "请按季报送。\n");
		expect(states(here.run(...json)).made).toEqual(["己.yaml"]);
		expect(here.read("成品/己.md")).toContain("请按季报送。");
		here.write("plans/_底子.yaml", "文种: 通知\n主送机关: 各乡镇人民政府\n正文: [按下列要求落实。]\n");
		expect(states(here.run(...json)).made).toEqual(["己.yaml", "庚.yaml"].sort());
		for (const name of ["己", "庚"]) {
			rmSync(join(here.folder, `plans/${name}.yaml`));
			for (const ending of ["docx", "md"]) rmSync(join(here.folder, `成品/${name}.${ending}`));
		}
		here.run("render");
	});

	test("a template of one genre, when it comes, changes and goes", () => {
		const template = "{{#> 公文}}\n甲。\n{{> 主体}}\n{{/公文}}\n";
		here.write("templates/公告.hbs", template);
		expect(states(here.run(...json)).made).toEqual(["丙.yaml"]);
		here.write("templates/公告.hbs", template.replace("甲。", "乙。"));
		expect(states(here.run(...json)).made).toEqual(["丙.yaml"]);
		expect(here.read("成品/丙.md")).toContain("乙。");
		rmSync(join(here.folder, "templates/公告.hbs"));
		expect(states(here.run(...json)).made).toEqual(["丙.yaml"]);
		expect(here.read("成品/丙.md")).not.toContain("乙。");
	});

	test("a partial that some templates reach", () => {
		here.write("templates/公告.hbs", "{{#> 公文}}\n{{> 起头}}\n{{> 主体}}\n{{/公文}}\n");
		here.write("templates/partials/起头.hbs", "甲。\n");
		here.write("templates/partials/不用的.hbs", "甲。\n");
		expect(here.run("render").code).toBe(0);
		here.write("templates/partials/起头.hbs", "乙。\n");
		expect(states(here.run(...json)).made).toEqual(["丙.yaml"]);
		here.write("templates/partials/不用的.hbs", "乙。\n");
		expect(states(here.run(...json)).made).toBeUndefined();
	});

	test("the configuration, and the profile that it names", () => {
		here.write("版面.yaml", "名称: 本办\n上级: 9704\n");
		here.write("gzfa.config.yaml", `${CONFIG}版面: 版面.yaml\n`);
		expect(states(here.run(...json)).made).toHaveLength(4);
		here.write("版面.yaml", "名称: 本办\n上级: 9704\n参数: {标题下空行: 2}\n");
		expect(states(here.run(...json)).made).toHaveLength(4);
	});

	test("a genre file that takes a name", () => {
		const schema = JSON.parse(
			readFileSync(new URL("../../schemas/announcement.schema.json", import.meta.url), "utf8"),
		);
		here.write("schemas/公告.schema.json", JSON.stringify({ ...schema, $schema: undefined, $id: undefined }));
		expect(here.run("render", "--dry-run").out).toContain("plans/丙.yaml：schemas/公告.schema.json 是新加的");
		rmSync(join(here.folder, "schemas/公告.schema.json"));
		expect(states(here.run(...json)).made).toBeUndefined();
	});

	test("a document that was deleted", () => {
		rmSync(join(here.folder, "成品/乙.docx"));
		expect(states(here.run(...json)).made).toEqual(["乙.yaml"]);
		expect(existsSync(join(here.folder, "成品/乙.docx"))).toBe(true);
	});

	test("what somebody has changed by hand is told and kept, unless --force is given", () => {
		const text = here.read("成品/乙.md");
		writeFileSync(join(here.folder, "成品/乙.md"), `${text}手写的一句。\n`);
		expect(here.run("render", "--dry-run").out).toContain(
			"不会覆盖 plans/乙.yaml 的公文：成品/乙.md 生成以后被人改过",
		);
		const { out } = here.run("render", "--check");
		expect(out).toContain("份里有 1 份和计划不一致，运行 gzfa render 重新生成。其中 1 份被人改过，不会盖掉");
		const ran = here.run(...json);
		expect(ran.code).toBe(1);
		expect(states(ran).failed).toEqual(["乙.yaml"]);
		expect(reported(ran).documents.flatMap(({ findings }) => findings.map(({ rule }) => rule))).toEqual([
			"OUTPUT-CHANGED",
		]);
		expect(here.read("成品/乙.md")).toContain("手写的一句");
		expect(here.run("render", "--force").code).toBe(0);
		expect(here.read("成品/乙.md")).toBe(text);
	});

	test("an edit is kept also where the plan has another name, or the manifest is lost", () => {
		const text = here.read("成品/乙.md");
		writeFileSync(join(here.folder, "成品/乙.md"), `${text}手写的一句。\n`);
		const manifest = here.read("gzfa.manifest.jsonl");
		rmSync(join(here.folder, "gzfa.manifest.jsonl"));
		expect(here.run("render").err).toContain("OUTPUT-NOT-OURS");
		expect(here.read("成品/乙.md")).toContain("手写的一句");
		here.write("gzfa.manifest.jsonl", manifest);
		here.write(
			"gzfa.config.yaml",
			`${here.read("gzfa.config.yaml")}`.replace("[docx, md]", '[docx, md]\n  文件名: "{文件名}"'),
		);
		expect(here.run("render").err).toContain("OUTPUT-CHANGED");
		expect(here.read("成品/乙.md")).toContain("手写的一句");
		here.write("gzfa.config.yaml", here.read("gzfa.config.yaml").replace('\n  文件名: "{文件名}"', ""));
		expect(here.run("render", "--force").code).toBe(0);
		expect(here.read("成品/乙.md")).toBe(text);
	});

	test("--all makes those too that have not changed", () => {
		expect(states(here.run(...json, "--all")).made).toHaveLength(4);
	});

	test("a plan with another name leaves the old document, which is told", () => {
		here.write("plans/戊.yaml", here.read("plans/乙.yaml"));
		rmSync(join(here.folder, "plans/乙.yaml"));
		const ran = here.run(...json);
		expect(states(ran).made).toEqual(["戊.yaml"]);
		expect(reported(ran).orphans.map(({ path }) => path)).toEqual(["成品/乙.docx", "成品/乙.md"]);
		const checked = here.run("render", "--check");
		expect(checked.code).toBe(1);
		expect(checked.out).toContain("4 份公文都和计划一致，但多出 2 个文件，见上面。");
		for (const path of ["成品/乙.docx", "成品/乙.md"]) rmSync(join(here.folder, path));
		expect(here.run("render").out).not.toContain("乙");
		expect(here.run("render", "--check").code).toBe(0);
	});

	test("why says what a document is made of, and what has changed", () => {
		expect(here.run("why", "成品/丁.docx").out).toContain("现在：没有变化，不用重新生成。");
		here.write("plans/清单.csv", "序号,名称\n1,甲\n");
		const { out } = here.run("why", "plans/丁.yaml");
		expect(out).toContain("现在：要重新生成，因为 plans/清单.csv 变了。");
		expect(out).toMatch(/plans\/清单\.csv +变了/);
		expect(out).toMatch(/plans\/丁\.yaml +没有变/);
		here.write("我的.hbs", "{{#> 公文}}\n{{> 主体}}\n{{/公文}}\n");
		here.run("render", "plans/甲.yaml", "--template", "我的.hbs", "--profile", "9704", "-o", "别处");
		expect(here.run("why", "别处/甲.docx").out).toContain("现在：没有变化，不用重新生成。");
		expect(here.run("why", "plans/没有.yaml")).toMatchObject({ code: 1, out: "" });
		here.run("render");
	});

	test("one faulty plan stops no other", () => {
		here.write("plans/丁.yaml", `${here.read("plans/丁.yaml")}坏: [\n`);
		here.write("plans/甲.yaml", plan("关于又一件事的通知"));
		const ran = here.run("render");
		expect(ran.code).toBe(1);
		expect(ran.out).toContain("已生成 成品/甲.docx");
		expect(ran.err).toContain("YAML-UNCLOSED-BRACKET");
		expect(ran.err).toContain("没有生成 plans/丁.yaml 的公文。");
		expect(states(here.run(...json))).toMatchObject({ failed: ["丁.yaml"] });
	});
});

describe("--check", () => {
	test("passes where documents are committed without the manifest as well, and fails after one change of anything", () => {
		const here = office({
			...plans(4),
			"gzfa.config.yaml": CONFIG,
			"templates/通知.hbs": "{{#> 公文}}\n{{> 主体}}\n{{/公文}}\n",
		});
		expect(here.run("render").code).toBe(0);
		for (const isBare of [true, false]) {
			const copy = office({});
			cpSync(here.folder, copy.folder, { recursive: true });
			if (isBare) rmSync(join(copy.folder, "gzfa.manifest.jsonl"));
			const before = copy.files();
			expect(copy.run("render", "--check")).toMatchObject({ code: 0, out: "4 份公文都和计划一致。\n" });
			expect(copy.files()).toEqual(before);
			const first = "plans/第0组/计划000.yaml";
			copy.write(first, copy.read(first).replace("第1项", "第9项"));
			const ran = copy.run("render", "--check");
			expect(ran.code).toBe(1);
			expect(ran.out).toContain(`过期 ${first}`);
			expect(ran.out).toContain("4 份里有 1 份和计划不一致");
			expect(copy.read("成品/第0组/计划000.md")).toContain("第1项");
		}
	});

	test("names the document after any change of one character of any input or output", () => {
		const here = office({ ...plans(2), "gzfa.config.yaml": CONFIG });
		here.run("render");
		for (const path of [
			"gzfa.config.yaml",
			"plans/第0组/计划000.yaml",
			"成品/第0组/计划000.md",
			"成品/第0组/计划000.docx",
		]) {
			const whole = readFileSync(join(here.folder, path));
			writeFileSync(join(here.folder, path), Buffer.concat([whole, Buffer.from("#")]));
			const ran = here.run("render", "--check");
			expect({ path, code: ran.code }).toEqual({ path, code: 1 });
			expect(ran.out).toContain("过期 plans/第0组/计划000.yaml");
			writeFileSync(join(here.folder, path), whole);
		}
		expect(here.run("render", "--check").code).toBe(0);
	});
});

describe("what a call names, and what is within plans", () => {
	test("a template that the call names", () => {
		const here = office({ ...plans(2), "gzfa.config.yaml": "成品: {文件夹: 成品, 格式: [md]}\n" });
		here.write("自/我.hbs", "{{#> 公文}}\n{{> 主体}}\n@段 甲句。\n{{/公文}}\n");
		const call = ["render", "--template", "自/我.hbs"];
		expect(here.run(...call).code).toBe(0);
		expect(here.run(...call, "--check").code).toBe(0);
		here.write("自/我.hbs", here.read("自/我.hbs").replace("甲句", "乙句"));
		expect(here.run(...call, "--check")).toMatchObject({ code: 1 });
		expect(here.run(...call).out).toContain("生成      2 份");
		expect(here.run("why", "plans/第0组/计划000.yaml").out).toMatch(/自\/我\.hbs +没有变/);
	});

	test("the genre and the template of a plan that is issued with another", () => {
		const here = office({
			"gzfa.config.yaml": "成品: {文件夹: 成品, 格式: [md]}\n",
			"plans/印发.yaml": `${plan("关于印发方案的通知")}印发文件: _方案.yaml\n`,
			"plans/_方案.yaml": "文种: 工作方案\n标题: 甲方案\n指导思想: 乙。\n工作目标: 丙。\n",
		});
		expect(here.run("render").code).toBe(0);
		here.write("templates/工作方案.hbs", "{{#> 公文}}\n{{> 主体}}\n@段 甲句。\n{{/公文}}\n");
		expect(here.run("render", "--dry-run").out).toContain("templates/工作方案.hbs 是新加的");
		expect(here.run("render").out).toContain("生成      1 份");
		expect(here.run("render", "--check").code).toBe(0);
		here.write("templates/工作方案.hbs", here.read("templates/工作方案.hbs").replace("甲句", "乙句"));
		expect(here.run("render", "--check").code).toBe(1);
	});

	test("files among the partials that are none make nothing anew", () => {
		const here = office({ ...plans(2), "gzfa.config.yaml": "成品: {文件夹: 成品}\n" });
		here.run("render");
		here.write("templates/partials/.DS_Store", "");
		expect(here.run("render", "--check").code).toBe(0);
	});

	test("a built-in profile, wherever the user stands", () => {
		const here = office({ ...plans(2), "gzfa.config.yaml": "成品: {文件夹: 成品}\n" });
		here.run("render", "--profile", "9704");
		expect(gzfa(["render", "--profile", "9704", "--dry-run"], { cwd: join(here.folder, "plans") }).out).toBe(
			"会生成 0 份，2 份没有变化。\n",
		);
	});

	test("warnings where a run is to have none are said to be why", () => {
		const here = office({
			"gzfa.config.yaml": "成品: {文件夹: 成品}\n",
			"plans/甲.yaml": plan("关于甲的通知", "通知", "结语: 特此通知,\n"),
		});
		here.run("render");
		expect(here.run("render", "--strict", "--check").out).toContain(
			"过期 plans/甲.yaml：它有警告或错误，这次要求没有。",
		);
	});
});

describe("documents that lie there", () => {
	const files = {
		"gzfa.config.yaml": "成品: {文件夹: 成品, 格式: [md]}\n",
		"plans/甲.yaml": plan("关于【镇】的通知", "通知", "变量: {镇: 甲}\n"),
	};

	test("a text that somebody has changed is not written over, by whatever way; under an old name it is told", () => {
		const here = office(files);
		here.run("render");
		here.write("成品/甲.md", `${here.read("成品/甲.md")}手改\n`);
		const ran = here.run("render", "plans/甲.yaml", "-o", "成品/甲.md");
		expect(ran).toMatchObject({ code: 1 });
		expect(ran.err).toContain("OUTPUT-CHANGED");
		here.write("gzfa.config.yaml", '成品: {文件夹: 成品, 格式: [md], 文件名: "{标题}"}\n');
		const { out } = here.run("render");
		expect(out).toContain("多余 成品/甲.md：plans/甲.yaml 现在不出这个文件");
		expect(here.read("成品/甲.md")).toContain("手改");
	});

	test("of a format that the project wants no longer, they are told; of one that a call has asked for, they are not", () => {
		const here = office({ ...files, "gzfa.config.yaml": "成品: {文件夹: 成品, 格式: [docx, md]}\n" });
		here.run("render");
		here.write("gzfa.config.yaml", "成品: {文件夹: 成品, 格式: [docx]}\n");
		expect(here.run("render", "-t", "docx").out).not.toContain("多余");
		expect(here.run("render").out).toContain("多余 成品/甲.md：配置里已经不要这种格式。不要就删掉。");
		expect(here.run("render", "--check").code).toBe(1);
		rmSync(join(here.folder, "成品/甲.md"));
		expect(here.run("render").out).not.toContain("多余");
		here.run("render", "plans/甲.yaml", "-t", "md");
		expect(here.run("render", "--check")).toMatchObject({ code: 0 });
	});

	test("a plan is no place for what make is to read", () => {
		const here = office(files);
		expect(here.run("render", "--depfile", "plans/甲.yaml")).toMatchObject({ code: 2 });
		expect(here.read("plans/甲.yaml")).toBe(files["plans/甲.yaml"]);
	});

	test("a manifest that says of a document what nobody can read", () => {
		const here = office(files);
		here.run("render");
		here.write(
			"gzfa.manifest.jsonl",
			here.read("gzfa.manifest.jsonl").replace(/"options":"[^}]*}",/, '"options":"{",'),
		);
		expect(here.run("why", "plans/甲.yaml")).toMatchObject({ code: 0, err: "" });
		expect(here.run("render", "--check").code).toBe(1);
		expect(here.run("render").code).toBe(0);
	});
});
