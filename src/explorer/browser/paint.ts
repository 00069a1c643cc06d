import type { Mark, Text } from '../../charts/browser.ts';
import type { Palette } from './palette.ts';

/** A mark's font at a size, as a canvas wants it. */
function fontOf({ font, bold }: Text, size: number, { fonts }: Palette): string {
  if (font === 'sans') return `${bold ? 700 : 400} ${size}px ${fonts.sans}`;
  return bold ? `700 ${size}px ${fonts.bold}` : `400 ${size}px ${fonts.serif}`;
}

function paintText(context: CanvasRenderingContext2D, mark: Text, palette: Palette): void {
  const pieces = mark.spans.map(({ text, tone, size }) => {
    context.font = fontOf(mark, size, palette);
    return { text, tone, font: context.font, width: context.measureText(text).width };
  });
  const width = pieces.reduce((sum, piece) => sum + piece.width, 0);
  let x = mark.x - (mark.anchor === 'end' ? width : mark.anchor === 'middle' ? width / 2 : 0);
  for (const piece of pieces) {
    context.font = piece.font;
    if (mark.halo) {
      context.lineWidth = 4;
      context.lineJoin = 'round';
      context.strokeStyle = palette.tones.paper;
      context.strokeText(piece.text, x, mark.y);
    }
    context.fillStyle = palette.tones[piece.tone];
    context.fillText(piece.text, x, mark.y);
    x += piece.width;
  }
}

function stroke(
  context: CanvasRenderingContext2D,
  mark: Extract<Mark, { strokeWidth: number }>,
  path: Path2D,
  { tones }: Palette,
) {
  context.strokeStyle = tones[mark.stroke];
  context.lineWidth = mark.strokeWidth;
  context.setLineDash([...(mark.dash ?? [])]);
  context.stroke(path);
  context.setLineDash([]);
}

/** Prints the same marks that the story prints as SVG, in their order, on a canvas whose unit is the CSS pixel. */
export function paint(context: CanvasRenderingContext2D, marks: readonly Mark[], palette: Palette): void {
  context.save();
  context.textBaseline = 'alphabetic';
  context.textAlign = 'left';
  for (const mark of marks) {
    switch (mark.kind) {
      case 'rect':
        context.fillStyle = palette.tones[mark.fill];
        context.fillRect(mark.x, mark.y, mark.width, mark.height);
        break;
      case 'circle':
        context.fillStyle = palette.tones[mark.fill];
        context.fill(
          new Path2D(
            `M${mark.cx - mark.r} ${mark.cy}a${mark.r} ${mark.r} 0 1 0 ${2 * mark.r} 0a${mark.r} ${mark.r} 0 1 0 ${-2 * mark.r} 0`,
          ),
        );
        break;
      case 'line':
        stroke(context, mark, new Path2D(`M${mark.x1} ${mark.y1}L${mark.x2} ${mark.y2}`), palette);
        break;
      case 'path':
        stroke(context, mark, new Path2D(mark.d), palette);
        break;
      case 'text':
        paintText(context, mark, palette);
    }
  }
  context.restore();
}
