import type { Language } from '../locale/index.ts';

/** A row of a table: each cell is plain text, {name} places are filled by the page. */
type Row = readonly string[];
type Newsroom = {
  readonly lead: string;
  readonly steps: readonly string[];
  readonly whichTitle: string;
  readonly whichHead: Row;
  readonly which: readonly Row[];
  readonly liveTitle: string;
  readonly live: string;
  readonly liveDark: string;
  readonly liveImage: string;
  readonly heightTitle: string;
  readonly height: readonly string[];
  readonly paperTitle: string;
  readonly paper: readonly string[];
  readonly paperHead: Row;
  readonly editionTitle: string;
  readonly edition: readonly string[];
  readonly editions: string;
  readonly noEdition: string;
  readonly oembedTitle: string;
  readonly oembed: readonly string[];
  readonly sizeTitle: string;
  readonly sizeHead: Row;
  readonly sizes: readonly Row[];
  readonly privacy: string;
  readonly termsTitle: string;
  readonly terms: readonly string[];
  readonly contact: string;
  readonly noContact: string;
};

/** The text of the newsroom's page. It explains the program and nothing of one story, so it stands in src/. */
export const newsroom: Readonly<Record<Language, Newsroom>> = {
  zh: {
    lead: '这里的每张图都可以放进你的文章。片段只贴一次：不靠脚本也留好了高度，能打印，读屏能读，多年以后数字还在。',
    steps: [
      '打开图的那一页，拉到「{take}」；',
      '选放在哪里、跟着数据还是定在一版、图上用哪种文字；',
      '按「{copy}」，贴进后台。图注里的来源和许可请留着。',
    ],
    whichTitle: '哪个后台用哪一段',
    whichHead: ['后台', '用哪一段', '留心'],
    which: [
      ['能贴HTML的后台', '{frame}', '栏宽多少都行，不用改数字。'],
      ['会删style属性的后台', '{frame-block}', '样式块也被删的，框按固定的宽和高显示。'],
      ['WordPress', '图的网址', '单独贴成一行，由oEmbed来取。取不到，把{wordpress}那一段贴进「自定义HTML」区块。'],
      ['Ghost', '图的网址', '贴在空行上，由oEmbed来取。'],
      ['Drupal', '{frame}', '核心的oEmbed只认登记过的网站，不认这里；用允许iframe的文本格式贴。'],
      ['不许iframe、许SVG的后台', '{frameless}', '是抄本，不跟着改。'],
      ['只收图片的平台', '{image}', '替代文字写好了，请一起填。'],
      ['微信公众号', '{wechat}', '一键复制图和图注；贴不上就用素材包，图片要自己上传。'],
      ['一页要放很多张的网站', '{component}', '读者看到哪张，才装哪张。'],
    ],
    liveTitle: '放好是这样',
    live: '网页框，浅色纸：',
    liveDark: '同一张，网址末尾写了#dark：',
    liveImage: '图片：',
    heightTitle: '高度',
    height: [
      '片段里已经写着这张图在窄栏和宽栏里各有多高，分界是框宽{turn}px，只用CSS，所以脚本全被删掉，图也是完整的。读者展开数据表，框里才会出现滚动条。',
      '后台有自己的高度脚本更好，展开数据表时框会跟着长。嵌入页会说这些话：AMP和@newswire/frames、Datawrapper、Embedly不问自说；pym.js、iframe-resizer、open-iframe-resizer、WordPress问了才答。',
    ],
    paperTitle: '底色',
    paper: [
      '在网址末尾加一个词就换底色，不要脚本。不加，就是不透明的浅色纸。',
      '透出你自己的底色时，框的color-scheme要和图一致，否则浏览器会垫一层白。在图的页上选好底色再复制，片段里就写好了。',
      'WordPress的网址末尾归它自己用，所以在WordPress里换不了底色。',
    ],
    paperHead: ['网址末尾', '底色', '框的color-scheme'],
    editionTitle: '跟着数据，还是定在一版',
    edition: [
      '「跟着数据」的图，数字一更正就跟着改。文章写的是现状，用它。',
      '「定在一版」的图停在发布时的样子，网址里有那一天，内容一个字节也不改。文章写的是当时的数，用它。以后有更正，图下会说一句，连到新的；整张图撤下了，图的位置会说明为什么。',
      '不用框和公众号文章里的都是抄本，两种都一样，不会再变。',
    ],
    editions: '已经存下的版：{editions}。',
    noEdition: '还没有存过一版，现在没有可以钉住的网址。',
    oembedTitle: 'oEmbed',
    oembed: [
      '图的页和嵌入页上都有发现oEmbed用的链接，指向/oembed/下的一个JSON文件。WordPress和Ghost照着它来取：WordPress只留下引文块和框，等图说出高度再放好；Ghost全留着，不靠脚本高度也对。',
      '要定在一版，就贴那一版嵌入页的网址，它有自己的oEmbed文件。图撤下了，文件里只剩一个链接，写着为什么。',
      'Drupal核心的oEmbed只认名单（media.settings里的oembed_providers_url）上的网站，每家要有一个按url参数回答的接口，名字还要和文件里的provider_name一样。这里是静态网站，给不了这样的接口，请用网页框；自己有服务器的，可以做一个转发：收到图的网址，回对应的那个JSON文件。',
    ],
    sizeTitle: '尺寸',
    sizeHead: ['文件', '尺寸'],
    sizes: [
      ['图片PNG', '宽{png}px'],
      ['图片SVG', '宽{svg}px，公众号最宽{widest}px'],
      ['分享卡', '{wide}'],
      ['公众号封面', '{cover}'],
      ['公众号方图', '{square}'],
    ],
    privacy:
      '嵌入页是一个文件：不装字体，不再请求别的东西，不存东西，不数读者。网页组件多要一个脚本，也在同一个网站上。',
    termsTitle: '许可与联系',
    terms: [
      '{licence}。',
      '署名写网站的名字，能点的地方请连到图的页。数字请和原来的界一起用：写着「余」「超过」「约」的，不要写成整数。',
    ],
    contact: '有问题，请写信',
    noContact: '网站没有留联系方式。',
  },
  en: {
    lead: 'Every chart here may go into your article. Paste the snippet once: it keeps the right height without scripts, prints, is read out by screen readers, and the numbers are still there years later.',
    steps: [
      'Open the chart’s page and go to “{take}”.',
      'Choose where it goes, whether it follows the data or stays with an edition, and its language.',
      'Press “{copy}” and paste. Please keep the source and the licence in the caption.',
    ],
    whichTitle: 'Which system takes which snippet',
    whichHead: ['System', 'Snippet', 'Mind'],
    which: [
      ['Any that takes HTML', '{frame}', 'Right at any width of the column; no number to change.'],
      [
        'One that strips style attributes',
        '{frame-block}',
        'Where the style block goes too, the frame has a fixed width and height.',
      ],
      [
        'WordPress',
        'The chart’s address',
        'On a line of its own, fetched by oEmbed. Failing that, the {wordpress} snippet in a Custom HTML block.',
      ],
      ['Ghost', 'The chart’s address', 'On an empty line, fetched by oEmbed.'],
      [
        'Drupal',
        '{frame}',
        'Its core takes oEmbed from listed sites only, and this is none; use a text format that allows iframes.',
      ],
      ['No iframes, but SVG', '{frameless}', 'A copy: it does not follow corrections.'],
      ['Pictures only', '{image}', 'The alternative text is written; please fill it in.'],
      [
        'WeChat official accounts',
        '{wechat}',
        'Drawing and caption in one copy; or the kit, whose pictures are uploaded by hand.',
      ],
      ['Many charts on one page', '{component}', 'Each chart is loaded when a reader comes near it.'],
    ],
    liveTitle: 'What it looks like',
    live: 'The frame, on light paper:',
    liveDark: 'The same with #dark at the end of its address:',
    liveImage: 'The image:',
    heightTitle: 'Height',
    height: [
      'The snippet says how tall the chart is in a narrow and in a wide column; the turn is at a frame of {turn}px. That is CSS alone, so the chart is whole even where every script is taken out. Only when a reader opens the data table does the frame scroll.',
      'A height script of your own is welcome: then the frame grows with the table. The embed speaks to AMP and @newswire/frames, Datawrapper and Embedly unasked, and answers pym.js, iframe-resizer, open-iframe-resizer and WordPress.',
    ],
    paperTitle: 'Paper',
    paper: [
      'A word at the end of the address changes the paper, without a script. Without one it is light and opaque.',
      'Where your own paper is to show through, the frame’s color-scheme has to agree with the chart, or browsers put white behind it. Choose the paper on the chart’s page before copying and the snippet says it.',
      'In WordPress the end of the address is taken by WordPress itself, so there the paper cannot be changed.',
    ],
    paperHead: ['End of the address', 'Paper', 'Frame’s color-scheme'],
    editionTitle: 'Following the data, or pinned to an edition',
    edition: [
      'What follows the data changes when a number is corrected. Take it where your article tells how things stand.',
      'What is pinned stays as it was published: the day is in its address, and not a byte of the chart changes. Take it where your article is about the numbers of that day. If one is corrected later, the foot says so and leads to the new one; if the chart is withdrawn, its place says why.',
      'Snippets without a frame and WeChat articles are copies either way and never change.',
    ],
    editions: 'Editions so far: {editions}.',
    noEdition: 'No edition has been made yet, so there is no address to pin to.',
    oembedTitle: 'oEmbed',
    oembed: [
      'Charts’ pages and embeds carry the link by which oEmbed is discovered, to a JSON file under /oembed/. WordPress and Ghost follow it. WordPress keeps a blockquote and the frame, and sizes it once the chart has said its height; Ghost keeps everything, and the height is right without a script.',
      'To stay with an edition, paste the address of that edition’s embed: it has an oEmbed file of its own. Once a chart is withdrawn, its file is a link that says why.',
      'Drupal’s core takes oEmbed only from sites on its list (oembed_providers_url in media.settings). Each needs one endpoint that answers for any address in the url parameter, under the name that its files give as provider_name. A static site has no such endpoint: use the frame. With a server of your own, a forwarder will do that takes a chart’s address and answers with its JSON file.',
    ],
    sizeTitle: 'Sizes',
    sizeHead: ['File', 'Size'],
    sizes: [
      ['PNG', '{png}px wide'],
      ['SVG', '{svg}px wide; WeChat takes up to {widest}px'],
      ['Share card', '{wide}'],
      ['WeChat cover', '{cover}'],
      ['WeChat square', '{square}'],
    ],
    privacy:
      'An embed is one file: no fonts, no second request, nothing stored, no reader counted. The web component adds one script, from the same site.',
    termsTitle: 'Licence and contact',
    terms: [
      '{licence}.',
      'Credit the site by name and link to the chart’s page where you can. Keep each number’s bound: what says “more than” or “about” must not become a plain number.',
    ],
    contact: 'Write to us with questions',
    noContact: 'This site gives no address to write to.',
  },
};
