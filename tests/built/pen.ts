/** What a pen draws between being set down and being lifted, in px rounded to tenths. */
export type Trace = { readonly points: readonly string[]; readonly closed: boolean; readonly arcs: readonly number[] };

export const tenth = (value: number): number => Math.round(value * 10) / 10 + 0;
export const point = (x: number, y: number): string => `${tenth(x)},${tenth(y)}`;

/**
 * Follows a path's pen as a browser would, and says where it has been. Only the commands that drawings use are known
 * (M m h v l a z): any other would pass unread, so it is refused.
 */
export function tracesOf(d: string): Trace[] {
  const traces: { points: string[]; closed: boolean; arcs: number[] }[] = [];
  let [x, y, startX, startY] = [0, 0, 0, 0];
  const commands = [...d.matchAll(/([A-Za-z])([^A-Za-z]*)/g)];
  if (commands.map(([all]) => all).join('') !== d) throw new Error(`not a path: ${d.slice(0, 40)}`);
  for (const [, command = '', text = ''] of commands) {
    const numbers = [...text.matchAll(/-?(?:\d+\.?\d*|\.\d+)/g)].map(Number);
    const [a = Number.NaN, b = Number.NaN] = command === 'a' ? numbers.slice(5) : numbers;
    const wanted = { M: 2, m: 2, h: 1, v: 1, l: 2, a: 7, z: 0 }[command];
    if (numbers.length !== wanted) throw new Error(`${command}${text} is no step of a drawing`);
    if (command === 'M') [x, y] = [a, b];
    else if (command === 'h') x += a;
    else if (command === 'v') y += a;
    else if (command === 'z') [x, y] = [startX, startY];
    else [x, y] = [x + a, y + b];
    if (command === 'M' || command === 'm') {
      [startX, startY] = [x, y];
      traces.push({ points: [], closed: false, arcs: [] });
    }
    const trace = traces.at(-1);
    if (!trace) throw new Error(`the pen was never set down: ${d.slice(0, 40)}`);
    if (command === 'z') trace.closed = true;
    else trace.points.push(point(x, y));
    if (command === 'a') trace.arcs.push(...numbers.slice(0, 2));
  }
  return traces;
}
