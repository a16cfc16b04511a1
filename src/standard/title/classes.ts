/** What words of a title do, as far as it matters to where a line may end. */

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

/** Ask for an object: the title hangs where a line ends with one. */
export const HEAD_VERBS = setOf(`
印发 转发 批转 公布 发布 颁布 开展 做好 抓好 办好 搞好 加强 推进 推动 推行 促进 加快 深化 规范 完善 健全 建立 构建 成立 设立 组建 调整 撤销 撤并
任命 免去 聘任 表彰 表扬 通报 授予 追授 命名 同意 准予 申请 请求 恳请 商请 提请 要求 解决 给予 召开 召集 举办 举行 组织 组织开展 组织实施 参加 承办
实施 落实 贯彻 贯彻落实 贯彻执行 执行 学习 启动 启用 停用 废止 修改 修订 制定 编制 征集 征求 申报 推荐 报送 上报 下达 拨付 安排 划拨 追加 增加 减免
核定 审批 批准 确认 认定 确定 明确 划定 支持 扶持 鼓励 引导 提高 提升 优化 强化 改进 扩大 防范 应对 严禁 禁止 打击 查处 取消 停止 暂停 恢复 延长 变更
更名 购买 采购 征收 收回 承接 办理 选派 选拔 收听 收看 重申 传达 打造 创建 培育 发展 建设 做实 清理 清理规范 提供 防止 关闭 新建 扩建 列入 纳入
切实做好 切实加强 严格落实 严格执行 严格规范 严厉打击 防范和处置 宣布失效 盘活 受理 出让 延续 延长 列为 划定 聘任 接受 辞去 拆除 采购 购置
`);

/** Begin a new phrase wherever they stand; the others also stand within nouns (整治提升行动). */
export const OPENING_VERBS = setOf(`
印发 转发 批转 公布 发布 开展 做好 抓好 加强 推进 推动 促进 加快 深化 规范 完善 健全 建立 构建 成立 设立 组建 撤销 表彰 授予 追授 同意 申请 给予 召开
举办 举行 组织 组织开展 参加 落实 贯彻 贯彻落实 贯彻执行 启动 废止 征集 征求 下达 解决 支持 鼓励 防范 应对 严禁 切实做好 切实加强 严格落实 严格执行 打造 商请 列入 纳入
`);

export const ADVERBS = setOf(`
进一步 切实 全面 深入 大力 扎实 持续 严格 积极 广泛 集中 联合 统筹 有效 认真 从严 依法 及时 坚决 尽快 着力 不断 共同 继续 稳步 有序 严肃 严厉 加快 重新 分类 统一 按时 未按时
`);

/** Say something of the noun behind them. */
export const ATTRIBUTES = setOf(`
重大 重点 特大 重特大 较大 一般 突出 典型 优秀 新型 基本 主要 公共 部分 全国 国家 应届 先进 危险 特种 专业 普通 高级 中级 初级 第一 综合 重要 地方 民用 大型 小型 国际 全民 基层 存量 闲置 首届 城乡 农村 城镇 既有
`);

/** End a phrase and never begin a line well. */
export const LIGHT_ENDS = setOf(`
工作 情况 问题 活动 事项 事宜 项目 行动 机制 体系 制度 资金 人员 单位 名单 任务 责任 标准 能力 水平 质量 经费 目标 秩序 环境 领域 行业 服务 管理 建设
机构 部门 对象 范围 职责 组织 系统 设施 条件 作用 力度 程序 称号 荣誉称号 职务 同志 名称 补贴 收费 费用 价格 政策 精神
`);

/** 文种 of two or three characters, never alone on a line. */
export const SHORT_GENRES = setOf(`
通知 通报 通告 公告 决定 决议 命令 意见 报告 请示 批复 函 复函 纪要 议案 公报 方案 计划 总结 办法 规定 细则 规则 条例 章程 制度 要点 预案 规划 纲要 措施 清单 讲话 说明 建议 倡议书 公示 令
答复 总则 意见书 告知书 备忘录 协议 合同 简报 规程 准则 守则 公约 指南 目录 名单 安排 须知 倡议 汇报 提纲
`);

/** The same with what belongs to them; such a line is short but whole. */
export const LONG_GENRES = setOf(`
实施方案 工作方案 行动方案 行动计划 实施办法 管理办法 暂行办法 管理规定 暂行规定 实施细则 工作规则 议事规则 工作要点 工作计划 工作总结 工作报告 实施意见 指导意见 若干意见
若干措施 若干规定 若干政策 若干政策措施 政策措施 三年行动计划 三年行动 考核办法 评价办法 奖励办法 责任清单 任务分工 应急预案 总体方案 总体规划 专项规划 发展规划 情况报告 情况通报 调研报告
整改方案 紧急通知 补充通知 预备通知 自查报告 述职报告 资金管理办法 规划纲要 实施纲要 保障方案 试点方案 扶持政策 可行性研究报告 工作制度 管理制度 联席会议制度 工作机制
`);

export const CONJUNCTIONS = setOf("和 与 及 及其 以及 暨 并 或 或者 同时");

/** Words a line may not end with besides: they point to what follows. */
export const OPENERS = setOf(
	"关于 对 对于 在 向 为 为了 将 以 由 从 到 至 于 按 按照 根据 经 因 给 把 被 让 就 围绕 通过 作为 其 之 不 是 以下 有关 相关 涉及 包括",
);

/** A line may not begin with these words. */
export const CLOSERS = setOf(
	"的 等 等等 之 同志 中 上 下 内 外 前 后 间 时 以上 以下 以内 以外 以来 期间 时期 等人 女士 先生",
);

export const TIMES = setOf(`
上半年 下半年 一季度 二季度 三季度 四季度 前三季度 前两季度 第一季度 第二季度 第三季度 第四季度 上季度 下季度 本季度 全年 期间 时期 汛期 主汛期 今冬明春 今年 明年 去年 当前 近期 年度 春季 夏季 秋季 冬季 暑期 暑假 寒假 暑假期间 国庆节 中秋节 中秋国庆
元旦 春节 元旦春节 节假日 劳动节 端午节 清明节 防火期 高火险期 岁末年初 春季学期 秋季学期 新时代 以来 重要时期 重点时段
`);

export const SCOPES = setOf(`
全县 全市 全省 全区 全镇 全乡 全校 全院 全系统 全社会 我县 我市 我省 我区 我镇 我局 我校 我院 我公司 我国 县域 市域 全域 城区 县城区 中心城区 各乡镇 全行业 贵单位
`);

export const PLACE_END = /[省市县区州盟旗镇乡村]$/;

/** Parts of a place with a name before them that belongs to them: 天府新区, 云州高新区. */
export const ZONES = setOf(`
新区 高新区 经开区 开发区 高新技术产业开发区 经济技术开发区 经济开发区 保税区 综合保税区 度假区 旅游度假区 新城 示范区 试验区 实验区 合作区 片区 工业园区 自治州 自治县 自治旗 自治区
`);

export const PROVINCES = setOf(`
北京 天津 上海 重庆 河北 山西 辽宁 吉林 黑龙江 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 海南 四川 贵州 云南 陕西 甘肃 青海 内蒙古 广西 西藏 宁夏 新疆
`);

const ORGAN_END =
	/(?:政府|委员会|办公室|办公厅|局|厅|法院|检察院|公司|集团|大学|学院|医院|学校|中学|小学|中心|领导小组|指挥部|联席会议|协会|联合会|总工会|商会|支队|大队|总队|党委|党组|县委|市委|区委|省委|工委|管委会|幼儿园|研究院|研究所|管理处|办事处|服务站|合作社|专班|人大常委会|政协|卫生院|派出所|图书馆|博物馆|水管站|纪委|监委|团委|妇联|残联|工商联)$/;
const NO_ORGAN = setOf(
	"格局 布局 全局 大局 结局 开局 时局 政局 中心 集团 学校 中学 小学 医院 公司 协会 法院 大学 幼儿园 学院",
);

export const isOrganEnd = (word: string): boolean => ORGAN_END.test(word) && !NO_ORGAN.has(word);
