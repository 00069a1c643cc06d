import type { Operation } from '../../numbers/index.ts';
import type { Chart, Member } from '../schema/chart.ts';
import { spoken } from '../schema/lookup.ts';

const memberPath = ['charts', 0, 'panels', 0, 'members', 0] as const;
const kindSaid = (kind: Chart['kind']): string => spoken(['charts', 0, 'kind'], kind);
const roleSaid = (role: Member['role']): string => spoken([...memberPath, 'role'], role);

const rulers = { unit: '单位', per: '人均或户均', measure: '口径', population: '人群' } as const;
/** Two members of one scale that differ, and in what; an empty side says nothing of it. */
export type Unlike = {
  readonly first: string;
  readonly second: string;
  readonly what: keyof typeof rulers;
  readonly here: string;
  readonly there: string;
};
const unlike = ({ first, second, what, here, there }: Unlike): string =>
  `「${first}」的${rulers[what]}是${here || '未写'}，「${second}」的是${there || '未写'}`;

/** How a number that may not be printed goes from where it stands. */
export type Drop =
  | { readonly from: 'text'; readonly raw: string }
  | { readonly from: 'members' }
  | { readonly from: 'panels' }
  | { readonly from: 'chart'; readonly chart: string };
const dropped = (drop: Drop): string => {
  switch (drop.from) {
    case 'text':
      return `从这里删去 ${drop.raw}`;
    case 'members':
      return '从这张图里删去它';
    case 'panels':
      return '从这张图的 panels 里把只有它的这一组整个删去';
    case 'chart':
      return `给这张图也加上 "withdrawn"（成员不动），再从正文里去掉 {chart:${drop.chart}}`;
  }
};

type Pair = { a: string; b: string };

/** What is said of charts, of what is worked out, of what may not be printed. */
export const chartMessages = {
  'derived-from-withdrawn': ({ id }: { id: string }) =>
    `「${id}」已经撤下，由它算出的这一笔也不能再用：换一笔来算，或者也加上 "withdrawn"。`,
  'derived-units': ({ a, b, here, there, operation }: Pair & { here: string; there: string; operation: Operation }) =>
    `「${a}」数的是${here}，「${b}」数的是${there}：单位不同，不能${operation === 'share' ? '占比' : '相减'}。`,
  'derived-measures': ({ a, b, here, there }: Pair & { here: string; there: string }) =>
    `「${a}」是${here}，「${b}」是${there}：口径不同，不能相减。`,
  'derived-unprintable': ({ a, b }: Pair) =>
    `用「${a}」和「${b}」算不出能印的数：界太宽、有一头敞着、除数可能是零，或差可能是负的。换两笔，或删去这一笔推算。`,
  'sum-of-unlike': (args: Unlike) => `不能相加：${unlike(args)}。删去合计，或写 "struck" 把合计一行注销。`,
  'scale-of-units': (args: Unlike) => `不能放在一把尺上：${unlike(args)}。各放一个 panel。`,
  'scale-of-unlike': (args: Unlike) =>
    `一把尺上的数不是一回事：${unlike(args)}。加上 "differs": {zh, en} 写明哪里不同，会印在图下。`,
  'member-undrawable': ({ kind, drawable }: { kind: Chart['kind']; drawable: readonly string[] }) =>
    `${kindSaid(kind)}画不了这一项：这里写${drawable.map((name) => spoken(memberPath, name)).join('或')}。`,
  'member-no-share': ({ id }: { id: string }) =>
    `「${id}」不是占比：${kindSaid('share')}只画用 share 算出来的数，kind 换成${kindSaid('bars')}。`,
  'reference-solid': ({ id }: { id: string }) =>
    `「${id}」出自旁证，不是底本：role 写${roleSaid('reference')}或${roleSaid('threshold')}，实心的墨只画底本的数。`,
  uncountable: ({ id, printed }: { id: string; printed: string }) =>
    `「${id}」是${printed}，不能一格一个地数：${kindSaid('units')}只画数到个位、不超过两万的数，kind 换成${kindSaid('bars')}。`,
  'page-unnamed': (_: Record<string, never>) => `${kindSaid('spread')}的每一页要有名字：加上 "title": {zh, en}。`,
  'draft-used': ({ id, drop }: { id: string; drop: Drop }) =>
    `「${id}」还是草稿，不能发布：去掉它的 "draft": true，或${dropped(drop)}。`,
  'withdrawn-used': ({ id, drop }: { id: string; drop: Drop }) =>
    `「${id}」已经撤下，不能再当作数来用：${dropped(drop)}，或换成别的一笔。`,
  'share-over-whole': ({ a, b }: { a: string; b: string }) =>
    `「${a}」比「${b}」还大，算不出占比：核对哪个是部分、哪个是整体。`,
  'sum-of-same': ({ id }: { id: string }) => `合计里「${id}」加了两遍：删去一行。`,
  'sum-of-unsummable': ({ id }: { id: string }) =>
    `「${id}」是平均数、标准线或推算的数，不能相加：删去合计，或写 "struck" 把合计一行注销。`,
} as const;
