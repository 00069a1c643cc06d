import {
  boundNames,
  type Drawing,
  type Mark,
  type Panel,
  type Series,
  type Text,
  type Tone,
} from '../../src/charts/index.ts';

/** Every mark but a text, which tells itself. */
type Drawn = Exclude<Mark, Text>;

export const toneOf = (mark: Drawn): Tone => ('fill' in mark ? mark.fill : mark.stroke);
export const drawnIn = ({ marks }: Drawing): Drawn[] => marks.filter((mark): mark is Drawn => mark.kind !== 'text');

/** What a reader sees of a mark that is printed in one ink: what it is, which way it runs, how thick, whether broken, whether from edge to edge. */
function formOf(mark: Drawn, { width }: Drawing): string {
  const way =
    mark.kind === 'line'
      ? [
          mark.y1 === mark.y2 && 'level',
          mark.x1 === mark.x2 && 'upright',
          mark.x2 - mark.x1 >= width && 'from edge to edge',
        ]
      : [];
  const stroke = 'strokeWidth' in mark ? [mark.strokeWidth, mark.dash?.length ? 'broken' : 'whole'] : [];
  return [mark.kind, ...way.filter(Boolean), ...stroke].join(' ');
}

/** How an entry is drawn, in one ink: the parts of its bar or block and their forms. */
export const handOf = (entry: string, drawing: Drawing): string =>
  [
    ...new Set(
      drawnIn(drawing)
        .filter(({ meaning }) => meaning?.entry === entry)
        .map((mark) => `${mark.meaning?.part}: ${formOf(mark, drawing)}`),
    ),
  ]
    .sort()
    .join(', ');

/** The numbers that a drawing draws: of a share its part and its whole. */
const drawnSeries = (panels: readonly Panel[]): Series[] =>
  panels.flatMap(({ items }) =>
    items.flatMap((item) =>
      item.kind === 'series' ? [item.series] : item.kind === 'share' ? [item.part, item.whole] : [],
    ),
  );

/** Where a mark reaches down to, px from the top. */
const footOf = (mark: Drawn): number => {
  if (mark.kind === 'rect') return mark.y + mark.height;
  if (mark.kind === 'circle') return mark.cy + mark.r;
  return mark.kind === 'line' ? Math.max(mark.y1, mark.y2) : Number(/M[\d.]+ ([\d.]+)/.exec(mark.d)?.[1]);
};

/** Whose name was written last at or above a height: the one a reader takes for the name of what is drawn there. */
function namedAt(y: number, series: readonly Series[], { marks }: Drawing): string | undefined {
  const names = marks.flatMap((mark) => {
    if (mark.kind !== 'text' || mark.y > y) return [];
    const line = mark.spans
      .map(({ text }) => text)
      .join('')
      .trim();
    // A long name stands in several lines; its first is looked for.
    const own = series.find(({ label }) => line !== '' && label.startsWith(line));
    return own ? [{ id: own.id, y: mark.y }] : [];
  });
  return names.reduce<(typeof names)[number] | undefined>(
    (last, one) => (last && last.y > one.y ? last : one),
    undefined,
  )?.id;
}

/**
 * What a drawing tells by colour alone. It is looked at as if it were printed in one ink, and then
 * 1. two marks that would look alike have the same colour, or they belong to numbers of which each has its own name at
 *    its mark (a second place is drawn in a second colour, and is named all the same);
 * 2. numbers that end differently, or have another role, are drawn by other parts or in other forms.
 */
export function meaningByColour(drawing: Drawing, panels: readonly Panel[]): string[] {
  const series = drawnSeries(panels);
  const marks = drawnIn(drawing).filter((mark) => !['paper', 'none'].includes(toneOf(mark)));
  const named = (mark: Drawn): boolean => {
    const { entry } = mark.meaning ?? {};
    return entry !== undefined && namedAt(footOf(mark), series, drawing) === entry;
  };
  const alike = marks.flatMap((a, i) =>
    marks
      .slice(i + 1)
      .filter((b) => toneOf(a) !== toneOf(b) && formOf(a, drawing) === formOf(b, drawing))
      .filter((b) => a.meaning?.entry === b.meaning?.entry || !named(a) || !named(b))
      .map((b) => `${formOf(a, drawing)}: ${toneOf(a)} and ${toneOf(b)}`),
  );
  const same = series.flatMap((a, i) =>
    series.slice(i + 1).flatMap((b) => {
      const hands = [handOf(a.id, drawing), handOf(b.id, drawing)];
      if (hands[0] === '' || hands[0] !== hands[1]) return [];
      const ends = boundNames[a.bound].name.zh !== boundNames[b.bound].name.zh;
      return ends || a.role !== b.role ? [`${a.id} and ${b.id}: ${ends ? 'ends' : 'roles'}`] : [];
    }),
  );
  return [...new Set([...alike, ...same])];
}
