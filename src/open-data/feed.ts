import { Feed } from 'feed';
import { changesOf, type Ledger } from '../ledger/index.ts';
import type { Language } from '../locale/index.ts';
import { changeSentence, changeTitle, plainText } from '../narrative/index.ts';

/** Absolute addresses that a feed names. */
export type FeedAddresses = {
  /** The page of changes, where each of them has its place. */
  readonly page: string;
  /** The feed itself. */
  readonly own: string;
};

/** A day of the content as a moment: it has no hour, so midnight of universal time, wherever it is built. */
const moment = (day: string): Date => new Date(`${day}T00:00:00Z`);

/** The library prints texts of entries as HTML. */
const asHtml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/**
 * The Atom feed of editions, corrections and withdrawals, newest first. Every date in it is one of the content, so that the
 * same content gives the same bytes.
 */
export function feedOf(ledger: Ledger, language: Language, { page, own }: FeedAddresses): string {
  const { site } = ledger;
  const changes = changesOf(ledger);
  const feed = new Feed({
    id: page,
    title: site.title[language],
    description: plainText(ledger, site.lead[language], language),
    link: page,
    feed: own,
    updated: moment(changes[0]?.date ?? site.updated),
    author: { name: site.publisher[language] },
    copyright: site.licence[language],
    generator: false,
  });
  for (const change of changes)
    feed.addItem({
      id: `${page}#${change.anchor}`,
      link: `${page}#${change.anchor}`,
      title: asHtml(changeTitle(ledger, change, language)),
      date: moment(change.date),
      content: asHtml(changeSentence(ledger, change, language)),
    });
  return `${feed.atom1()}\n`;
}
