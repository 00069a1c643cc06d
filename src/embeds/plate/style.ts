import { lightTones } from '../../charts/index.ts';
import { gaps, measures, type PlateWidth, type Setting, turn } from './measures.ts';

const set = ({ size, leading }: Setting): string => `font-size:${size}px;line-height:${leading}px`;

function rulesOf(width: PlateWidth): string {
  const { edge, title, subtitle, text, measure } = measures[width];
  return [
    `figure,.f{padding-inline:${edge}px;max-width:${measure}px}`,
    `h1{${set(title)}}`,
    `.s{${set(subtitle)}}`,
    `.t,.q,table{${set(text)}}`,
    `.${width === 'compact' ? 'm' : 'c'}{display:none}`,
  ].join('');
}

/**
 * The style sheet of a plate of version 1: its measures, and how the drawing's colours follow the page's tokens. The
 * drawing itself has inline attributes only; a rule wins over an attribute, so the same plate can be dark.
 */
export const plateStyle = (): string =>
  [
    `body{border-top:${gaps.rule}px solid var(--zhu)}`,
    `figure{padding-top:${gaps.large}px}`,
    'h1,p{margin:0}figure,.f{margin:0 auto}',
    `.s,.t,.q{margin-top:${gaps.small}px}`,
    `div.c,div.m{margin-top:${gaps.large}px}`,
    'svg{display:block;max-width:100%;height:auto}',
    `summary,.f{font-size:${measures.compact.text.size}px;line-height:${gaps.line}px}`,
    `details{margin-top:${gaps.small}px}`,
    rulesOf('compact'),
    `@media(min-width:${turn}px){.m{display:block}br.m,span.m{display:inline}${rulesOf('medium')}}`,
    ...Object.entries(lightTones)
      .filter(([tone]) => tone !== 'none')
      .map(([tone, colour]) => `[fill="${colour}"]{fill:var(--${tone})}[stroke="${colour}"]{stroke:var(--${tone})}`),
  ].join('\n');
