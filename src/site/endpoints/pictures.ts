import { type Image, imageBytes } from '../../pictures/index.ts';

const drawn = new Map<string, Uint8Array>();

/** A picture as a PNG, drawn once a build however many files it goes into; the preview draws it anew. */
export function pictureBytes(image: Image): Uint8Array {
  const known = import.meta.env.DEV ? undefined : drawn.get(image.name);
  const bytes = known ?? imageBytes(image);
  drawn.set(image.name, bytes);
  return bytes;
}
