import type { TextFault } from '../dataset/index.ts';
import { anyEnglishMonth, type Language } from '../locale/index.ts';
import type { Surrounded } from './around.ts';

const months = `${anyEnglishMonth}|Jan\\.?|Feb\\.?|Aug\\.?|Sept?\\.?|Oct\\.?|Nov\\.?|Dec\\.?`;
const seasons = 'spring|summer|autumn|fall|winter|first half|second half|middle|end|start|beginning|close|turn|eve';

/** What makes another time of a printed date. */
const after: Record<Language, RegExp> = {
  zh: /^\s*(?:(?:年|月)?(?:底|初(?![步次期级衷心中始稿审见])|末(?![次尾])|中旬|中(?![午国央心有共小学医药毒农西])|间(?![接隔])|终(?!总结))|[年月](?![终货画轻龄均度饼亮球票])|号(?![召称])|日(?=[，。；、,.;的\s]|$)|日[前后](?=[，。；、,.;]|$)|[上下]半(?:年|月|叶)?|[上中下]旬|前后|左右|的?(?:[前后次翌]一?|第二)(?:年|月|天|日|周|夜|晚)|的(?:年|月)?(?:底|初|末)(?=[，。；、,.;\s]|$)|前(?![往面去来路提期夕])|前夕|后(?![来勤面续期者])|以[来前后]|之[前后]|凌晨|清晨|早[上晨]|上午|中午|正午|下午|晚(?![些报会饭点于期])|傍晚|深夜|夜里|[春夏秋冬](?:天|季|节|日)?(?=[，。、,.\s]|$|天|季)|[一二三四]季度|腊月|正月|国庆节?|元旦|中秋节?|端午节?|春节|除夕|起之|许|整)/u,
  en: new RegExp(
    `^(?:\\s*(?:BCE?|AD|onwards?|next (?:year|month|day|week)|or (?:so|earlier|later|thereabouts|before|after)|at the (?:latest|earliest)|${months})(?![\\p{L}])|-?ish(?![\\p{L}])|['’]s (?:end|start|beginning|close|spring|summer|autumn|winter)|\\s+(?:spring|summer|autumn|winter)(?![\\p{L}])|[\\p{Script=Latin}])`,
    'u',
  ),
};
const before: Record<Language, RegExp> = {
  zh: /(?:大约|(?<![最附靠邻贴])近|(?<![节签预履违制合条公契])约|大概|差不多|将近|临近|(?:不[早晚]|[早晚])于|公元前?|民国|农历|(?<![不至直])[上下]个?[年月]|[年月](?:底|初)?|[春夏秋冬])[\s「“（(]*$/u,
  en: new RegExp(
    `(?<![\\p{L}])(?:(?:early|late|later|mid|before|since|until|till|prior to|about|around|circa|roughly|nearly|almost|towards?|last|next|not (?:later|earlier) than|no (?:later|earlier) than|as (?:early|late) as|after|by)[\\s-]+(?:in[\\s-]+)?|(?:${seasons})(?:\\s+of)?(?:\\s+the)?\\s+|(?:${months}),?\\s*(?:of\\s+)?)$`,
    'iu',
  ),
};

/** Words that make another time of the date that an event, a period or a source prints. */
export function faultOfMoment(
  { directive, before: lead, after: rest, back }: Surrounded,
  language: Language,
): TextFault | undefined {
  const { raw, start, end } = directive;
  const behind = after[language].exec(rest)?.[0];
  if (behind?.trim()) return { at: end, code: 'date-changed', args: { word: behind.trim(), raw } };
  const front = before[language].exec(lead)?.[0];
  return front
    ? { at: Math.min(back(front.length), start), code: 'date-changed', args: { word: front.trim(), raw } }
    : undefined;
}
