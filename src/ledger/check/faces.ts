/** Where a text is set in the faces that go with the site: in titles and names of pages, in pictures. */
export type Where = 'page' | 'drawing';
const page: readonly Where[] = ['page'];
const drawing: readonly Where[] = ['drawing'];
const both: readonly Where[] = ['page', 'drawing'];

/** Where each text of the dataset is set so; what is not here is set in the reader's own faces. Places in lists are left out. */
export const setInFaces: Readonly<Record<string, readonly Where[]>> = {
  'site.title': both,
  'site.motto': both,
  'site.cover.west': both,
  'site.cover.east': both,
  'site.lead': drawing,
  'site.publisher': drawing,
  'sources.short': drawing,
  'places.name': page,
  'parts.name': page,
  'terms.name': both,
  'terms.pronunciation': page,
  'figures.label': both,
  'figures.literal': both,
  'figures.english': drawing,
  'figures.noun.one': drawing,
  'figures.noun.other': drawing,
  'figures.population': drawing,
  'figures.period.at.words': both,
  'figures.period.from.words': both,
  'figures.period.to.words': both,
  'derived.label': both,
  'derived.of': drawing,
  'derived.caveat': drawing,
  'events.label': both,
  'events.when': drawing,
  'events.when.spans': both,
  'events.when.convention': drawing,
  'charts.title': both,
  'charts.subtitle': drawing,
  'charts.note': drawing,
  'charts.withdrawn.reason': drawing,
  'charts.panels.title': both,
  'charts.panels.differs': drawing,
  'charts.panels.total.struck': drawing,
  'charts.panels.total.disjoint': drawing,
  'charts.panels.members.label': both,
  'charts.panels.members.detail': drawing,
  'charts.panels.members.unstated': both,
};
/** Texts in one language that do not say it. */
export const inEnglish: readonly string[] = ['figures.english', 'figures.noun.one', 'figures.noun.other'];
