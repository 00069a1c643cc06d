/**
 * Words in which a sign of a numeral counts nothing, longest first: names of things, places and kinds, and phrases. They are
 * words of the language (Modern Chinese Dictionary, 现代汉语词典), not of one story. What counts something, even vaguely (成千上万, 百余),
 * is not among them.
 */
export const freeChineseWords: readonly string[] = `
第一书记 第一时间 第一产业 第二产业 第三产业 第一手 第一线 第一步 第三方 第三者 第二课堂
三农 三产 三峡 三亚 三明市 三门峡 三轮车 三角洲 三角形 三角 三明治 三维 三文鱼 三令五申 三心二意 三番五次 三言两语 三思 三伏 三七粉 三九天
四川 四季 四季豆 四合院 四面八方 四通八达 四处 四周 四平八稳 四平市 四肢 四邻 四海 五洲四海
五湖四海 五花八门 五花肉 五谷丰登 五谷 五官 五脏 五金 五彩缤纷 五彩 五洲 五星红旗 五星级 五行 五大连池 五台山 五指山 五保户
六安 六盘水 六畜 六神无主 七夕 七嘴八舌 七上八下 七彩 七里河 八卦 八宝 八达岭 八方 八旗 八仙 八角
九寨沟 九江 九州 九霄云外 九泉
十分满意 十分重要 十分困难 十堰 十字路口 十字 十足 十全十美 十里八乡 十里长街 十月革命 十指连心
百姓 百货 百科 百合 百灵 百般 百倍珍惜 百折不挠 百闻不如一见 百废待兴 百花齐放 百分比 百分点 百分制 百色 百战百胜 百里挑一 百感交集
千方百计 千里迢迢 千里之外 千变万化 千辛万苦 千载难逢 千山万水 千篇一律 千瓦 千克 千米 千古 千言万语 千万不要 千万不可 千万不能 千万别 千万要 千万记住 千万小心
万一 万物 万能 万岁 万分 万象 万般 万幸 万万不可 万众一心 万事如意 万事 万源 万州 万宁 万荣 万象更新 万无一失 万里长城 万古长青 包罗万象 瞬息万变 以防万一 千家万户 气象万千 排除万难
亿利 二手 二维码 二胡 二氧化碳 二人转 二次元 二道贩子 独一无二 一清二楚 一穷二白 说一不二 数一数二 接二连三 不三不四 丢三落四 举一反三 低三下四 颠三倒四 朝三暮四 推三阻四 再三 张三李四 张三 李四 王五 隔三差五 三五成群 乱七八糟 横七竖八 七拼八凑 杂七杂八 胡说八道 半斤八两 十拿九稳 九牛一毛 一五一十 万紫千红 老百姓 老三届 小三 星期二 星期三 星期四 星期五 星期六 周二 周三 周四 周五 周六 初三 高三 大三
一一 一二三产业 统一 同一 唯一 专一 单一 万全 二者 两者 二老 二流 二线 三线 三生有幸 三甲医院 三甲 三军 三包 三好学生 三通一平 三权分置 三变改革 二黑 二话不说 二来 四有 四梁八柱 五一节 五四运动 六一儿童节 七一 八一 十一长假
一心一意 一模一样 一点一滴 一草一木 一举一动 一言一行 一家一户 一村一品 一户一策 一县一业
`
  .split(/\s+/)
  .filter((word) => word !== '')
  .sort((a, b) => b.length - a.length);

/** The same in English: ordinals and numerals that rank or count nothing. */
export const freeEnglishPhrases: readonly string[] = [
  'first hand',
  'first-hand',
  'first aid',
  'first and foremost',
  'first of all',
  'first time',
  'first lady',
  'second hand',
  'second-hand',
  'second thoughts',
  'second thought',
  'second nature',
  'second to none',
  'split second',
  'third party',
  'third parties',
  'third-party',
  'third world',
  'fourth estate',
  'fifth column',
  'sixth sense',
  'eleventh hour',
  'nine to five',
  'quarter of an hour ago',
  'no quarter',
  'headquarters',
  'living quarters',
  'close quarters',
  'double check',
  'double-check',
  'double entry',
  'double-entry',
  'double standard',
  'double-edged',
  'double bass',
  'at sixes and sevens',
  'cloud nine',
  'half-hearted',
  'half-heartedly',
  'halfway',
  'better half',
  'square one',
  'million-dollar question',
  'never in a million years',
].sort((a, b) => b.length - a.length);
