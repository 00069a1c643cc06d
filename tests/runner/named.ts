import { Halt } from '../../src/integration/notice.mjs';

/** Those whose names were asked for, in their own order; all of them where no name was. An unknown name ends the command. */
export function named<T extends { readonly name: string }>(all: readonly T[], names: readonly string[]): readonly T[] {
  const unknown = names.find((name) => !all.some((one) => one.name === name));
  if (unknown !== undefined) {
    const known = all.map(({ name }) => name).join(' ');
    throw new Halt(`没有“${unknown}”这一项，可选的有：${known}`, `There is no "${unknown}"; there are: ${known}`);
  }
  return names.length === 0 ? all : all.filter(({ name }) => names.includes(name));
}
