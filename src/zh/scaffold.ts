/** The files that `gzfa init` writes; people read and change them. */
export const SCAFFOLD = {
	plan: "示例.yaml",
	config: `# 这个文件夹的公文项目怎样放、缺省写什么。用不着的行可以删掉，删了就按工具原来的来。

# 东西放在哪个文件夹（都在这个文件夹里面）
计划: plans
模板: templates
文种: schemas
例文: examples

# 用哪套版面：33476.2、9704，或者自己的版面文件，如 版面/县政府办.yaml。运行 gzfa profile 看每一项是多少。
版面: 33476.2

# 生成的公文放在哪里、叫什么名字、要哪些格式。不写就放在计划旁边，和计划同名，只要 DOCX。
# 要改，去掉下面四行开头的“# ”。
# 成品:
#   文件夹: 成品
#   格式: [docx, md]
#   文件名: "{文种}/{标题}"

# 哪份计划由哪张名单（.csv、.xlsx）一行一份地填；要用，去掉下面两行开头的“# ”。
# 数据表:
#   plans/_催报.yaml: 名单.csv

# 每份计划里都要写、内容又一样的，写在这里；计划里另外写了的，以计划为准。
# 键和写法跟计划里一样。抄送机关、印发机关这些版头和版记里的，只用于有版头的公文。
# 把下面的换成自己单位的。
默认:
  发文机关: 某某县人民政府办公室
  印发机关: 某某县人民政府办公室
`,
	attributes: `# 换行原样存取：git 一换，公文和计划就对不上了
* -text
`,
	ignore: `# 生成的公文
*.预览.docx
plans/**/*.docx
plans/**/*.md
examples/**/*.docx
examples/**/*.md
out/
# 正在写的文件，Word、WPS 打开文件时的临时文件
.*.gzfa
~$*
.~*
`,
};
