import { searchOf } from '../address.ts';
import { csvOf } from '../csv.ts';
import type { Page } from './page.ts';
import { paletteIn } from './palette.ts';
import { pictureOf } from './picture.ts';
import { save } from './save.ts';
import type { Shown } from './shown.ts';

/** Lets the reader take what is shown as a table or as a picture. */
export function offerFiles({ data, csv, png, frame }: Page, shown: Shown): void {
  const name = () => ['explore', ...shown.state.chosen.map((at) => data.items[at]?.id)].join('-').slice(0, 80);
  csv.addEventListener('click', () =>
    save(new Blob([csvOf(data, shown.view)], { type: 'text/csv;charset=utf-8' }), `${name()}.csv`),
  );
  png.addEventListener('click', () => {
    const { state, view } = shown;
    const address = new URL(`${data.site.address}${searchOf(data, state)}`, window.location.href).href;
    const picture = pictureOf(data, state, view, paletteIn(frame, true), address);
    picture.toBlob((file) => file && save(file, `${name()}.png`), 'image/png');
  });
}
