/** Words of a new plan. */
export const SKELETON = {
	head: (title: string, description: string) => [
		`${title}：${description}`,
		"照着改就行，用不着的整行删掉。“#”后面是说明，不会印出来。",
		"序号由工具编，文字里不用写“一、”“（一）”。",
	],
	title: (genre: string) => `关于某项工作的${genre}`,
	/** Of a field that the project has by default. */
	given: (title: string) => `${title}：按 gzfa.config.yaml 里“默认”写的来；这份要是不同，在这里写上。`,
	/** Text of a section that has no sample of its own. */
	section: (title: string) => `这里写${title}。`,
};
