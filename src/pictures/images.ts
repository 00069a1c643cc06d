import { type Drawing, standaloneChart, withdrawnDrawing, withdrawnText } from '../charts/index.ts';
import type { Chart } from '../dataset/index.ts';
import { filesOf, svgFile } from '../embeds/index.ts';
import { MissingSigns } from '../fonts/index.ts';
import type { Ledger } from '../ledger/index.ts';
import { type Language, languages, localeOf } from '../locale/index.ts';
import { plainText } from '../narrative/index.ts';
import { chartCard } from './cards/chart.ts';
import { type Card, cards } from './cards/frame.ts';
import { storyCard } from './cards/story.ts';
import { picture } from './pixels.ts';

/** One picture of the site: its file name, and how it is drawn once somebody asks for it. */
export type Image = {
  readonly name: string;
  readonly language: Language;
  /** px of the picture. */
  readonly width: number;
  readonly draw: () => Drawing;
  /** What it says, for those who cannot see it. */
  readonly alt: string;
};

/** px of a chart's own picture. */
export const pngWidth = 1080;

/** The name of a share card. Without a chart it is the story's. */
const cardName = (chart: string | undefined, language: Language, { pixels: [width, height] }: Card): string =>
  `${chart ?? 'story'}-${language}-${width}x${height}.png`;

const altOf = (first: string, second: string, language: Language): string =>
  `${first}${localeOf(language).colon}${second}`;

function imagesOfChart(ledger: Ledger, chart: Chart, language: Language): Image[] {
  const title = plainText(ledger, chart.title[language], language);
  const alt = altOf(ledger.site.title[language], title, language);
  return [
    ...cards.map((card) => ({
      name: cardName(chart.id, language, card),
      language,
      width: card.pixels[0],
      draw: () => chartCard(ledger, chart, card, language),
      alt,
    })),
    {
      name: `${chart.id}-${language}.png`,
      language,
      width: pngWidth,
      draw: () => standaloneChart(ledger, chart, language),
      alt,
    },
  ];
}

/** Articles that embed the picture of a withdrawn chart get a notice in its place. */
const withdrawnImage = (ledger: Ledger, chart: Chart, language: Language): Image => ({
  name: `${chart.id}-${language}.png`,
  language,
  width: pngWidth,
  draw: () => withdrawnDrawing(ledger, chart, language),
  alt: withdrawnText(ledger, chart, language),
});

/** Charts that stand: a withdrawn one keeps its page and its picture, which say why, but is not shared. */
const standing = (ledger: Ledger): Chart[] => [...ledger.charts.values()].filter(({ withdrawn }) => !withdrawn);

/** Every PNG of the site: the story and each chart, in both languages. */
export const imagesOf = (ledger: Ledger): readonly Image[] =>
  languages.flatMap((language) => [
    ...cards.map((card) => ({
      name: cardName(undefined, language, card),
      language,
      width: card.pixels[0],
      draw: () => storyCard(ledger, card, language),
      alt: altOf(ledger.site.title[language], plainText(ledger, ledger.site.lead[language], language), language),
    })),
    ...[...ledger.charts.values()].flatMap((chart) =>
      chart.withdrawn ? [withdrawnImage(ledger, chart, language)] : imagesOfChart(ledger, chart, language),
    ),
  ]);

/** The pictures that WeChat's editor asks for, each uploaded by hand: the chart whole, the article's cover, the square one. */
export function kitImages(ledger: Ledger, chart: Chart, language: Language): readonly Image[] {
  const shared = cards.filter(({ name }) => name === 'wide').map((card) => cardName(chart.id, language, card));
  return imagesOfChart(ledger, chart, language).filter(({ name }) => !shared.includes(name));
}

/** An image as a PNG. Throws MissingSigns naming the image and the sign that no font has. */
export function imageBytes({ name, language, width, draw }: Image): Uint8Array {
  try {
    return picture(draw(), language, width);
  } catch (error) {
    throw error instanceof MissingSigns ? new MissingSigns(error.signs, `${name}: `) : error;
  }
}

/** Every chart as one self-sufficient SVG, by file name. */
export const svgsOf = (ledger: Ledger): ReadonlyMap<string, () => string> =>
  new Map(
    languages.flatMap((language) =>
      [...ledger.charts.values()].map((chart) => [
        `${chart.id}-${language}.svg`,
        () => svgFile(filesOf(ledger, chart, language)),
      ]),
    ),
  );

/** The share card of a page: the chart's own where the page is one chart's, the story's otherwise. */
export function cardOf(ledger: Ledger, path: string, language: Language): Image | undefined {
  const [wide] = cards;
  if (!wide) return undefined;
  const id = /^charts\/([^/]+)$/.exec(path)?.[1];
  const chart = standing(ledger).find((one) => one.id === id);
  const name = cardName(chart?.id, language, wide);
  return imagesOf(ledger).find((image) => image.name === name);
}
