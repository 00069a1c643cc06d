import { fill } from '../charts/browser.ts';
import type { ExploreData } from './data.ts';
import { openingOf, refusalOf, type State, settings, whyNoTotal } from './state.ts';

// The state lives in the query, not in the fragment: chat apps cut off fragments when an address is shared, and the
// page needs fragments for its own anchors.

const keys = ['figures', 'unit', ...Object.keys(settings), 'total'] as const;

/** The query of a state, "" for the page as it opens. Settings that are as they open are left out. */
export function searchOf(data: ExploreData, state: State): string {
  const opening = openingOf(data);
  const same = state.unit === opening.unit && state.chosen.join() === opening.chosen.join();
  const chosen = state.chosen.map((at) => data.items[at]?.id ?? '');
  const pairs = [
    ...(same
      ? []
      : chosen.length > 0
        ? [['figures', chosen.join(',')]]
        : [['unit', data.units[state.unit]?.key ?? '']]),
    ...(['shape', 'scale', 'order'] as const).flatMap((key) =>
      state[key] === opening[key] ? [] : [[key, state[key]]],
    ),
    ...(state.total ? [['total', 'yes']] : []),
  ];
  // Ids and settings are plain signs; only a unit is not, and a comma may stand as it is.
  return pairs.length === 0
    ? ''
    : `?${pairs.map(([key, value]) => `${key}=${encodeURIComponent(value ?? '').replaceAll('%2C', ',')}`).join('&')}`;
}

type Restored = { readonly state: State; readonly notices: readonly string[] };

/** The entries an address asks for, one after another; what cannot be shown is reported in `notices`. */
function entriesOf(data: ExploreData, ids: readonly string[]): { chosen: number[]; notices: string[] } {
  const { items, words } = data;
  const chosen: number[] = [];
  const notices: string[] = [];
  for (const id of new Set(ids)) {
    const at = items.findIndex((item) => item.id === id);
    if (at === -1) {
      notices.push(fill(data.withdrawn.includes(id) ? words.old : words.unknown, { id }));
      continue;
    }
    const refused = refusalOf(data, chosen, at);
    if (!refused) chosen.push(at);
    else
      notices.push(
        fill(words.refused, {
          label: items[at]?.series.label ?? '',
          beside: items[refused.beside]?.series.label ?? '',
          reason: refused.reason,
        }),
      );
  }
  return { chosen: chosen.sort((a, b) => a - b), notices };
}

/** Reads an address: the state it asks for as far as there is one, and in words what could not be restored. */
export function restored(data: ExploreData, search: string): Restored {
  const asked = new URLSearchParams(search);
  if (!keys.some((key) => asked.has(key))) return { state: openingOf(data), notices: [] };
  const { words, units, items } = data;
  const ids = (asked.get('figures') ?? '').split(',').filter(Boolean);
  const { chosen, notices } = entriesOf(data, ids);
  const key = asked.get('unit');
  const named = key === null ? -1 : units.findIndex((unit) => unit.key === key);
  if (key !== null && named === -1) notices.push(fill(words.unitUnknown, { value: key }));
  const first = items[chosen[0] ?? -1];
  const opening = openingOf(data);
  const base: State = first
    ? { ...opening, unit: first.unit, chosen }
    : named !== -1 && ids.length === 0
      ? { ...opening, unit: named, chosen: [] }
      : opening;
  const state = { ...base, ...settingsOf(asked, words.unread, notices) };
  const total = asked.get('total');
  if (total === null) return { state, notices };
  if (total !== 'yes') return { state, notices: [...notices, fill(words.unread, { key: 'total', value: total })] };
  const reason = whyNoTotal(data, state.chosen);
  if (reason) return { state, notices: [...notices, fill(words.noTotal, { reason })] };
  return { state: { ...state, total: true }, notices };
}

/** The settings an address asks for; an unknown one is reported and keeps its initial value. */
function settingsOf(asked: URLSearchParams, unread: string, notices: string[]): Partial<State> {
  const read = <Value extends string>(key: string, known: readonly Value[]): Value | undefined => {
    const value = asked.get(key);
    const found = known.find((one) => one === value);
    if (value !== null && found === undefined) notices.push(fill(unread, { key, value }));
    return found;
  };
  const shape = read('shape', settings.shape);
  const scale = read('scale', settings.scale);
  const order = read('order', settings.order);
  return { ...(shape ? { shape } : {}), ...(scale ? { scale } : {}), ...(order ? { order } : {}) };
}
