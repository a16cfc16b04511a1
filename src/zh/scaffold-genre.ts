/** The three files of a genre made from nothing. They show each kind of key, and are sound as they stand. */
export const NEW_GENRE = {
	schema: (name: string) => `{
  "$id": "${name}.schema.json",
  "title": "${name}",
  "description": "这里用一句话写：${name}什么时候用。",
  "$ref": "plan.schema.json",
  "properties": {
    "matter": {
      "title": "办理事项",
      "description": "一句话：办什么事。",
      "type": "string",
      "minLength": 1
    },
    "receivedOn": {
      "title": "收到日期",
      "description": "一个日期，如 2026-10-12，印成 2026年10月12日。",
      "type": "string",
      "minLength": 1,
      "gzfa": { "is": "日期" }
    },
    "handlers": {
      "title": "经办人员",
      "description": "一个或几个名字，如 [张明, 李华]。",
      "$ref": "plan.schema.json#/$defs/names"
    },
    "requests": {
      "title": "群众要求",
      "description": "一条一条，每条一句。",
      "type": "array",
      "minItems": 1,
      "items": { "type": "string", "minLength": 1 }
    },
    "handling": {
      "title": "办理经过",
      "description": "一条一条，每条写时间、单位、做法。",
      "type": "array",
      "minItems": 1,
      "items": {
        "type": "object",
        "additionalProperties": false,
        "required": ["on", "unit", "done"],
        "properties": {
          "on": {
            "title": "时间",
            "description": "哪一天。",
            "type": "string",
            "minLength": 1,
            "gzfa": { "is": "日期" }
          },
          "unit": { "title": "单位", "description": "谁办的。", "type": "string", "minLength": 1 },
          "done": { "title": "做法", "description": "怎么办的。", "type": "string", "minLength": 1 }
        }
      }
    },
    "finding": {
      "title": "办理意见",
      "description": "有标题的一部分，和栏目一样写。",
      "$ref": "plan.schema.json#/$defs/section"
    }
  },
  "gzfa": {
    "also": [],
    "family": "通用",
    "needs": ["主送机关", "办理事项", "收到日期", "成文日期"],
    "usual": ["引言", "群众要求", "办理意见"],
    "order": [],
    "defaults": { "版式": "无版头" },
    "unused": ["状态", "印数"],
    "samples": {
      "引言": "您反映的事项收悉，现将办理情况答复如下。",
      "主送机关": "某某某同志",
      "办理意见": { "标题": "办理意见", "内容": "这里写办理意见。" }
    }
  }
}
`,
	template: (
		name: string,
	) => `{{! templates/${name}.hbs：自己的键各在哪里印。不要的删掉，其余的改名；还要别的排法，见《怎样改模板》。 }}
{{#> 公文}}
{{引言}}
办理事项：{{办理事项}}。
收到日期：{{收到日期}}。
经办人员：{{顿号列表 经办人员}}。
{{#if 群众要求}}
{{#层}}
# 群众要求
{{#each 群众要求}}
{{this}}
{{/each}}
{{/层}}
{{/if}}
{{#if 办理经过}}
{{#表 列宽="2 2 4"}}
@表题 办理经过
@表头 |时间|单位|做法
{{#each 办理经过}}
@行 |{{时间}}|{{单位}}|{{做法}}
{{/each}}
{{/表}}
{{/if}}
{{#with 办理意见}}
{{> 栏目}}
{{/with}}
{{#each 正文}}
{{> 流}}
{{/each}}
{{#each 各栏目}}
{{> 栏目}}
{{/each}}
{{/公文}}
`,
	example: (name: string) => `# ${name}的例文：每个自己的键都写一遍。检查、说明都用它。
文种: ${name}
标题: 关于中山路路灯不亮问题的答复
发文机关: 清河县城市管理局
主送机关: 张明同志
引言: 您反映的中山路路灯不亮问题收悉，现将办理情况答复如下。
办理事项: 中山路北段12盏路灯不亮
收到日期: 2026-10-12
经办人员: [李华, 王强]
群众要求:
  - 尽快修好路灯。
  - 以后坏了有人管。
办理经过:
  - { 时间: 2026-10-13, 单位: 照明管理所, 做法: 查明线路老化 }
  - { 时间: 2026-10-16, 单位: 照明管理所, 做法: 更换线路，12盏全部修好 }
办理意见:
  标题: 办理意见
  内容: 路灯已经修好，今后由照明管理所每周巡查一次。对答复有不同意见的，请与我局联系。
成文日期: 2026-10-20
`,
};
