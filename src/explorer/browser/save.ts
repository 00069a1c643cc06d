import { made } from './page.ts';

/** Hands the reader a file. */
export function save(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = made('a', '', { href: address, download: name });
  document.body.append(link);
  link.click();
  link.remove();
  // The browser takes the file over at once, but not within this task.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
