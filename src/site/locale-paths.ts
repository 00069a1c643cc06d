import { type Language, languages, localeOf } from '../locale/index.ts';

type Path<Params, Props> = { readonly params?: Params; readonly props?: Props };

/**
 * Static paths of a page under `pages/[...locale]/`, in every language: `of` gives them in one. The page finds its language in its props;
 * the folder of the first language is the root, which Astro calls undefined.
 */
export const inEveryLanguage = <Params extends object = object, Props extends object = object>(
  of: (language: Language) => readonly Path<Params, Props>[] = () => [{}],
) =>
  languages.flatMap((language) =>
    of(language).map(({ params, props }) => ({
      params: { ...(params as Params), locale: localeOf(language).folder || undefined },
      props: { ...(props as Props), language },
    })),
  );
