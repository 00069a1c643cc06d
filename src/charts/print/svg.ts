import type { Language } from '../../locale/index.ts';
import type { Drawing, Mark, Text, Tone } from '../mark.ts';

/** Colours of the light page: a portable drawing stands on other people's paper and cannot follow their theme. */
export const lightTones: Readonly<Record<Tone, string>> = {
  ink: '#1b1a18',
  'ink-2': '#4e4b45',
  zhu: '#a82a1a',
  shi: '#1d4b78',
  rule: '#d98f82',
  paper: '#f0efe9',
  none: 'none',
};

const escapeXml = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign);

/** Three decimals at most, so that two machines print the same bytes. */
export const decimal = (value: number): string => String(Math.round(value * 1000) / 1000);

const attributes = (pairs: Readonly<Record<string, string | number | undefined>>): string =>
  Object.entries(pairs)
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([name, value]) => ` ${name}="${escapeXml(typeof value === 'number' ? decimal(value) : String(value))}"`)
    .join('');

/** In English Latin fonts come first: a Chinese font would set “ ” a full em wide. */
const fonts: Readonly<Record<Language, Record<Text['font'], string>>> = {
  zh: {
    serif: "'Noto Serif SC','Source Han Serif SC','Songti SC',SimSun,serif",
    sans: "'Noto Sans SC','PingFang SC','Microsoft YaHei',sans-serif",
  },
  en: {
    serif: "'Source Serif 4',Georgia,'Noto Serif','Noto Serif SC','Songti SC',SimSun,serif",
    sans: "'Helvetica Neue',Arial,'Noto Sans','Noto Sans SC','PingFang SC',sans-serif",
  },
};

function text({ x, y, anchor, font, bold, spans }: Text, language: Language): string {
  const set = ({ size, tone }: Text['spans'][number]) => ({ 'font-size': size, fill: lightTones[tone] });
  const [only, ...others] = spans;
  const alone = only && others.length === 0 ? only : undefined;
  const attrs = {
    x,
    y,
    // The other font is the whole drawing's.
    'font-family': font === 'serif' ? fonts[language].serif : undefined,
    'font-weight': bold ? 700 : undefined,
    'text-anchor': anchor === 'start' ? undefined : anchor,
    ...(alone ? set(alone) : {}),
  };
  const inner = alone
    ? escapeXml(alone.text)
    : spans.map((span) => `<tspan${attributes(set(span))}>${escapeXml(span.text)}</tspan>`).join('');
  return `<text${attributes(attrs)}>${inner}</text>`;
}

/** One mark with inline attributes only; elements are closed by a tag of their own, as some editors require. */
export function printMark(mark: Mark, language: Language = 'zh'): string {
  const fillOf = (tone: Tone) => lightTones[tone];
  switch (mark.kind) {
    case 'rect':
      return `<rect${attributes({ x: mark.x, y: mark.y, width: mark.width, height: mark.height, fill: fillOf(mark.fill) })}></rect>`;
    case 'circle':
      return `<circle${attributes({ cx: mark.cx, cy: mark.cy, r: mark.r, fill: fillOf(mark.fill) })}></circle>`;
    case 'text':
      return text(mark, language);
    case 'line':
    case 'path': {
      const place =
        mark.kind === 'line' ? { x1: mark.x1, y1: mark.y1, x2: mark.x2, y2: mark.y2 } : { d: mark.d, fill: 'none' };
      const dash = mark.dash?.map(decimal).join(' ');
      return `<${mark.kind}${attributes({ ...place, stroke: fillOf(mark.stroke), 'stroke-width': mark.strokeWidth, 'stroke-dasharray': dash })}></${mark.kind}>`;
    }
  }
}

/**
 * A drawing as one self-sufficient SVG: no id, class, style, defs, script or outside reference. `name` is the text for
 * screen readers, as an attribute, because a title element would become a tooltip over the whole chart.
 */
export function portableSvg({ width, height, marks }: Drawing, name: string, language: Language = 'zh'): string {
  const head = attributes({
    xmlns: 'http://www.w3.org/2000/svg',
    width: `${width}px`,
    height: `${height}px`,
    viewBox: `0 0 ${width} ${height}`,
    'font-family': fonts[language].sans,
    role: 'img',
    'aria-label': name,
  });
  return `<svg${head}>\n${marks.map((mark) => printMark(mark, language)).join('\n')}\n</svg>\n`;
}
