import type { Settings } from "../check/settings.ts";
import type { Span } from "../diagnostics/diagnostic.ts";
import type { Catalogue } from "../genres/catalogue.ts";
import type { NamedField } from "../plan/named.ts";
import type { MapEntry, ScalarNode, SourceText } from "../source/source.ts";
import type { Profile } from "../standard/layout.ts";
import type { GenreFile } from "./genre-file.ts";

/** The file that makes a folder a project. */
export const CONFIG_FILE = "gzfa.config.yaml";

export type FolderName = "plans" | "templates" | "schemas" | "examples";

/** Where a project has its things unless the configuration says otherwise. A new folder is a row here and in the schema. */
export const FOLDERS: Record<FolderName, string> = {
	plans: "plans",
	templates: "templates",
	schemas: "schemas",
	examples: "examples",
};

/** Where editors look for profiles; the configuration may name one anywhere in the project. */
export const PROFILES_FOLDER = "版面";

export interface Folder {
	/** To open it by, and to show: from where the user is, as the plan was typed. */
	path: string;
	/** Where the configuration says so; undefined when it does not. */
	said: Span | undefined;
}

/** What is in force for the plans below one folder. */
export interface Project {
	root: string;
	config: SourceText;
	folders: Record<FolderName, Folder>;
	/** Fields that a plan of the project has unless it says otherwise, by canonical name. */
	defaults: Record<string, NamedField>;
	/** Variables that every plan of the project may use. */
	variables: MapEntry[];
	catalogue: ProjectCatalogue;
	/** What the configuration says of the rules by which plans are checked. */
	rules: Settings;
	/** What the configuration says of the profile; undefined when it says nothing. */
	said: ScalarNode | undefined;
	/** Where documents go. */
	output: OutputSettings;
	/** Which plans are filled by tables, row by row. */
	tables: DeclaredTable[];
	/** The built-in profile as long as that of the project has not been read. */
	profile: ProfileInForce;
}

/** What the configuration says of the documents that are made. */
export interface OutputSettings {
	/** Undefined: beside the plan. */
	folder: string | undefined;
	/** None: as usual. */
	formats: string[];
	/** The pattern of their names; undefined: as the plan is called. */
	name: ScalarNode | undefined;
}

/** A plan and the table that fills it: paths from where the user is; of a workbook with its sheet, `名单.xlsx#二月`. */
export interface DeclaredTable {
	plan: string;
	table: string;
	/** Where the configuration says so. */
	said: { plan: Span; table: Span };
}

/** The layout profile that holds. */
export interface ProfileInForce {
	profile: Profile;
	/** The built-in one at the bottom. */
	base: Profile;
	/** The files that change it, from the bottom up. */
	layers: ProfileLayer[];
}

export interface ProfileLayer {
	name: string;
	source: SourceText;
	/** Where it says what, by the id of what is said. */
	said: ReadonlyMap<string, Span>;
}

export interface ProjectCatalogue extends Catalogue {
	/** The schema files that have been read, for reports. */
	texts(): SourceText[];
	/** Canonical names of the project's own genres. */
	own(): string[];
	/** What the file of one of them holds. */
	file(name: string): GenreFile | undefined;
}
