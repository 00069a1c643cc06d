import type { SnippetKind } from '../../embeds/index.ts';
import type { Language } from '../../locale/index.ts';

type Words = Readonly<Record<Language, string>>;

/** The two versions of every snippet. */
export const versions = ['follows', 'pinned'] as const;
export type Version = (typeof versions)[number];

/** What each kind of snippet is called, and which article takes it. */
export const kindWords: Readonly<
  Record<SnippetKind, { readonly name: Words; readonly how: Words; readonly copy?: Words }>
> = {
  frame: {
    name: { zh: '网页框', en: 'Frame' },
    how: {
      zh: '贴进后台的HTML或「源代码」那一格。不靠脚本，框在多宽的栏里都已经留好了高度。',
      en: 'Paste it where your system takes HTML. It needs no script: the right height is kept free at any width.',
    },
  },
  'frame-block': {
    name: { zh: '网页框，样式另写', en: 'Frame, styles apart' },
    how: {
      zh: '有的后台会删掉style属性，却留着style块：换这一段。',
      en: 'For systems that strip style attributes but keep a style block.',
    },
  },
  wordpress: {
    name: { zh: 'WordPress', en: 'WordPress' },
    how: {
      zh: '先试最省事的：把这一页的网址单独贴成一行，WordPress会自己来取。取不到，再把这一段贴进「自定义HTML」区块。',
      en: 'First try the short way: paste this page’s address on a line of its own, and WordPress fetches the rest. Where it does not, put this into a Custom HTML block.',
    },
  },
  frameless: {
    name: { zh: '不用框', en: 'Without a frame' },
    how: {
      zh: '整张图直接写进正文，不连别的网站。栏比图窄，就在图上左右滑。',
      en: 'The drawing itself stands in your article and loads nothing. In a column narrower than the chart it is scrolled sideways.',
    },
    copy: {
      zh: '这一种是抄本：贴进去之后，数字再有更正，它不会跟着改。',
      en: 'This one is a copy: once pasted, it does not follow later corrections.',
    },
  },
  image: {
    name: { zh: '图片', en: 'Image' },
    how: {
      zh: '给只收图片的地方。替代文字已经写好，请一起贴；要自己传图，上面有PNG和SVG。',
      en: 'For places that take pictures only. The alternative text is written; please keep it. To upload the picture yourself, take the PNG or SVG above.',
    },
  },
  wechat: {
    name: { zh: '微信公众号', en: 'WeChat' },
    how: {
      zh: '按下面的按钮，图和图注一起进剪贴板，到公众号编辑器里粘贴。贴不上，就用素材包里的图片：长图进正文，两张小图做封面，都要自己上传。',
      en: 'The button copies drawing and caption together; paste them into the editor of the official account. Where that is refused, upload the pictures in the kit: the long one into the article, the two small ones as covers.',
    },
    copy: {
      zh: '公众号文章里的都是抄本，不会跟着改。',
      en: 'Whatever stands in a WeChat article is a copy and does not follow later corrections.',
    },
  },
  component: {
    name: { zh: '网页组件', en: 'Web component' },
    how: {
      zh: '贴的是图片，读者快看到时由一个脚本换成网页框；脚本没来，图片还在。一页放很多张时用它。',
      en: 'It is the image until a reader comes near; then one script turns it into the frame. Without the script the image stays. For pages with many charts.',
    },
  },
};

export const versionWords: Readonly<Record<Version, { readonly name: Words; readonly how: Words }>> = {
  follows: {
    name: { zh: '跟着数据', en: 'Follows the data' },
    how: { zh: '数字更正了，文章里的图也跟着改。', en: 'A correction reaches your article by itself.' },
  },
  pinned: {
    name: { zh: '定在一版', en: 'Pinned to an edition' },
    how: {
      zh: '停在{edition}那一版。以后有更正，图下说一句，连到新的。',
      en: 'Stands still as published on {edition}. If it is corrected later, its foot says so and leads to the new one.',
    },
  },
};

const words = {
  reuse: { zh: '拿去用', en: 'Use this chart' },
  lead: {
    zh: '照许可注明来处，文章里、页面上都可以用。许可：{licence}。',
    en: 'Put it into your article or page under its licence, with the source named. Licence: {licence}.',
  },
  guide: { zh: '嵌入指南', en: 'Guide for newsrooms' },
  links: { zh: '直接取', en: 'Straight to' },
  linksPinned: { zh: '{edition}版', en: 'As of {edition}' },
  embed: { zh: '嵌入页', en: 'the embed' },
  data: { zh: '数据（CSV）', en: 'data (CSV)' },
  kit: { zh: '微信素材包（ZIP）', en: 'WeChat kit (ZIP)' },
  where: { zh: '放在哪里', en: 'Where it goes' },
  which: { zh: '哪一版的数', en: 'Which numbers' },
  tongue: { zh: '图上的文字', en: 'Language of the chart' },
  none: {
    zh: '还没有存过一版，现在没有可以钉住的网址。存了第一版，这里就有。',
    en: 'No edition has been made yet, so there is no address to pin to. Once there is one, it stands here.',
  },
  noneOfThis: {
    zh: '最近存的一版里没有这张图。',
    en: 'This chart is in no edition yet.',
  },
  stale: {
    zh: '这一版之后，图里的数字有更正。',
    en: 'Numbers in this chart have been corrected since that edition.',
  },
  code: { zh: '{kind}，{version}，{language}', en: '{kind}, {version}, {language}' },
  zh: { zh: '中文', en: 'Chinese' },
  en: { zh: '英文', en: 'English' },
  copy: { zh: '复制', en: 'Copy' },
  copied: { zh: '已复制：', en: 'Copied: ' },
  refused: {
    zh: '浏览器不让复制。已经替你选中，请按Ctrl+C。',
    en: 'The browser does not allow copying. It is selected for you: press Ctrl+C.',
  },
  preview: { zh: '试看', en: 'Preview' },
  width: { zh: '栏宽', en: 'Width of the column' },
  paper: { zh: '底色', en: 'Paper' },
  papers: {
    zh: '写进网址末尾，不要脚本。WordPress的网址末尾归它自己用，所以那一段不能带。',
    en: 'Written at the end of the address; no script is needed. In WordPress that place is taken by WordPress itself.',
  },
  rich: { zh: '图注', en: 'Caption' },
  noSite: {
    zh: '这个构建没有设SITE，不知道自己的网址：片段里写着{SITE}的地方，要换成网站的网址才能用。发布前请设好SITE再生成。',
    en: 'This build was made without SITE and does not know its own address. No snippet works until the site’s address stands where {SITE} is written: set SITE and build again before publishing.',
  },
  tried: {
    zh: '这个构建没有设SITE，不知道自己的网址。片段里先填了眼下这一页的网址，只能在这里试；发布前请设好SITE再生成。',
    en: 'This build was made without SITE and does not know its own address. The snippets carry the address that this page is open at, which is good for trying only: set SITE and build again before publishing.',
  },
} as const satisfies Record<string, Words>;

/** A word of the section; {name} places are filled. */
export function reuseWord(
  word: keyof typeof words,
  language: Language,
  values: Readonly<Record<string, string>> = {},
): string {
  return words[word][language].replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place);
}

/** The paper an embed can stand on: what is written behind its address, and the scheme its frame needs to let paper through. */
export const papers: readonly { readonly fragment: string; readonly scheme: string; readonly name: Words }[] = [
  { fragment: '', scheme: '', name: { zh: '浅色纸', en: 'Light paper' } },
  { fragment: '#dark', scheme: '', name: { zh: '深色纸', en: 'Dark paper' } },
  { fragment: '#auto', scheme: '', name: { zh: '随读者的系统', en: 'As the reader’s system' } },
  { fragment: '#plain', scheme: 'light', name: { zh: '浅色，透出你的底', en: 'Light, on your own paper' } },
  { fragment: '#dark-plain', scheme: 'dark', name: { zh: '深色，透出你的底', en: 'Dark, on your own paper' } },
  {
    fragment: '#auto-plain',
    scheme: 'light dark',
    name: { zh: '随系统，透出你的底', en: 'As the system, on your own paper' },
  },
];
