/** Words of the page on the rows of the standard, which `npm run generate` writes. */
export const PROFILE_PAGE = {
	title: "版面参数",
	head: (rows: number) => [
		`公文每一处的位置、大小、字体、颜色，一共 ${rows} 项，都在这里；程序里别处没有另外的数。这一页由 \`npm run generate\` 生成，不要手改。`,
		"“33476.2”是默认的一套，页边距照 GB/T 33476.2-2016；“9704”把 GB/T 9704-2012 的数直接当页边距用。两套一样的只写一遍。在自己的项目里改几项，见[建一个公文项目](项目.md)的“版面”，键就是这里的“项”。",
		"“依据”没有写标准号的，都是 GB/T 9704-2012 的条。“强度”：**国标规定**、**国标推荐**是 GB/T 9704 里写明的；**GB/T 33476.2** 是那个标准里写明的；**惯例**是机关通行、标准没有写的；**本工具选择**是标准只说了效果，数由工具定的。",
	],
	row: "项",
	first: "33476.2",
	second: "9704",
	clause: "依据",
	strength: "强度",
};
