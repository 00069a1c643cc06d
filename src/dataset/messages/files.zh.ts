type None = Record<string, never>;

/** What is said of whole files, and of JSON that cannot be read. */
export const fileMessages = {
  'dataset-missing': (_: None) => '找不到这个文件：账本的数据都在里面。',
  'not-utf8': (_: None) => '这个文件不是 UTF-8：用记事本「另存为」，编码选 UTF-8，再存一次。',
  'damaged-sign': (_: None) => '这里有一个坏了的字「\uFFFD」：对照原文重打这个字。',
  'json-empty': (_: None) => '这个文件是空的：从版本库里取回原来的文件。',
  'json-full-width': ({ sign, plain }: { sign: string; plain: string }) =>
    `这里写的是全角的「${sign}」：换成半角的「${plain}」。`,
  'json-chinese-quotes': ({ signs }: { signs: string }) => `这里的引号是中文的「${signs}」：换成英文的双引号「"」。`,
  'json-single-quotes': (_: None) => '这里用的是单引号：文字和字段名都用英文双引号「"」。',
  'json-unclosed': ({ open, close, line }: { open: string; close: string; line: number }) =>
    `第 ${line} 行的「${open}」没有配上「${close}」：在它该结束的地方补上「${close}」。`,
  'json-unopened': ({ open, close }: { open: string; close: string }) =>
    `这里的「${close}」前面没有和它配的「${open}」：多了就删去，漏了就补上「${open}」。`,
  'json-opening-missing': ({ open }: { open: string }) => `这里少了一个「${open}」：补上它。`,
  'json-comma-missing': (_: None) => '两项之间少了英文逗号「,」。',
  'json-colon-missing': (_: None) => '字段名后面少了英文冒号「:」。',
  'json-value-missing': (_: None) => '冒号「:」后面漏写了值：写上它，没有就写 null。',
  'json-stray': ({ sign }: { sign: string }) => `这里多了一个「${sign}」：删去它。`,
  'json-comment': (_: None) => 'JSON 里不能写注释。',
  'json-key-unquoted': ({ word }: { word: string }) => `字段名「${word}」没有引号：写成「"${word}"」。`,
  'json-value-unquoted': ({ word }: { word: string }) => `「${word}」没有引号：文字写在英文双引号里。`,
  'json-string-unclosed': (_: None) => '这段文字少了收尾的双引号。',
  'json-string-unopened': (_: None) => '这段文字少了开头的双引号。',
  'json-inner-quote': (_: None) => '文字里的双引号把这段话截断了：写成中文的「“」「”」，或写成「\\"」。',
  'json-escape': (_: None) => '反斜杠「\\」后面的字不对：要写反斜杠本身，写两个「\\\\」。',
  'json-control': (_: None) => '文字里有看不见的控制字符：删去重打。',
  'json-number': ({ word }: { word: string }) => `数字「${word}」的写法不对：只写数字和小数点，前面没有多余的 0。`,
  'json-behind-end': (_: None) => '文件在这里应当结束，后面多了东西。',
} as const;
