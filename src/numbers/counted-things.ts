import { counters } from './counters.ts';

/** Classifiers (量词) that stand straight behind a numeral, as the lists of grammars have them, with what else is counted bare. */
const classifiers =
  '把 班 般 瓣 杯 辈 本 笔 拨 部 册 层 茬 场 车 成 程 尺 出 串 床 次 寸 袋 担 档 刀 滴 碟 顶 锭 栋 段 堆 队 对 顿 朵 垛 幅 封 副 杆 缸 格 根 股 罐 壶 户 回 级 剂 架 间 件 届 斤 具 句 卷 颗 棵 课 口 块 筐 捆 粒 辆 列 笼 篓 炉 轮 箩 摞 枚 门 名 亩 幕 盒 双 升 锅 勺 束 缕 声(?!音) 世(?![界纪]) 排 盘 盆 捧 批 匹 篇 片 瓢 期 畦 起 顷 群 人 任 艘 所 摊 坛 堂 套 天 条 帖 桶 筒 团 丸 碗 位 尾 窝 席 箱 项 样 页 则 盏 张 阵 支 枝 只 种 周 株 桩 宗 组 尊 座';
const measures =
  '省 市 县 区 乡 镇 村 州 旗 国 街道 社区 年 月 日 季 夜 世纪 年代 载 代 遍 趟 番 等 步 里 丈 钱 元 圆 角 毛 分钟 秒 点钟 点半 刻钟 小时 时 度 折 倍 分之 重 连 斤 公斤 吨 米 公里 平方 立方';
const nouns =
  '员 家 家庭 寨 大 类 厂 校 企 企业 单位 部门 方面 款 字 桌 船 机 路 床 垄 头 羽 瓶 子女 兄弟 姐妹 院 桥 塘 棚 仓 园 胎 孩 少 男 女 学生 儿童 教师 干部 农户 贫困户 老人 村民 群众 项目 岗位';
/** Counters that begin many other words: what follows shows which it is. */
const doubtful =
  '点(?![了燃击名评缀心火赞]) 道(?![德理教长]) 分(?![别成布类散开为明析享工局支行段]) 方(?![法案向便式针言可才形块圆]) 站(?![在起立着长出]) 节(?![约省日能水假目点气奏庆俗]) 面(?![积对前向临子包粉条貌试料馆]) 包(?![括含容装办抓保联]) 楼(?![房盘道上下宇市梯]) 台(?![湾风账阶上下词]) 老(?![师板乡家大伯爷太先])';

const words = (text: string): string[] => text.split(/\s+/);
/** What is counted behind a numeral of one sign, as the source of a pattern, longest first. */
export const things = [
  ...new Set([
    ...counters.map(({ zh }) => zh).filter((zh) => /\p{Script=Han}/u.test(zh)),
    ...[classifiers, measures, nouns, doubtful].flatMap(words),
  ]),
]
  .sort((a, b) => b.replace(/\(.*/, '').length - a.replace(/\(.*/, '').length)
  .join('|');
