/** What a page's JSON-LD says: all that it describes, and which of it is the article. */

export type Thing = Record<string, unknown>;

/** Types that say "this page is an article", whatever its kind. */
const ARTICLE_TYPE = /Article$|^(?:BlogPosting|LiveBlogPosting|Report|SocialMediaPosting|DiscussionForumPosting)$/;
const MAIN_TYPE =
  /^(?:Product|ProductGroup|Recipe|VideoObject|Movie|TVSeries|TVEpisode|PodcastEpisode|Book|Chapter|Course|Event|JobPosting|QAPage|FAQPage|HowTo|SoftwareApplication|CollectionPage|ProfilePage|SearchResultsPage|ContactPage|AboutPage|WebSite|ItemList|Blog|Dataset|LocalBusiness|Restaurant|Hotel)$/;

/** Every thing that the page's JSON-LD describes, graphs and lists opened. */
export function structuredData(document: Document): Thing[] {
  const things: Thing[] = [];
  const add = (value: unknown, depth: number) => {
    if (Array.isArray(value)) for (const item of value) add(item, depth);
    else if (value && typeof value === 'object') {
      const thing = value as Thing;
      if (thing['@type']) things.push(thing);
      if (depth < 3)
        for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'itemReviewed']) add(thing[key], depth + 1);
    }
  };
  for (const script of document.querySelectorAll('script[type="application/ld+json" i]'))
    add(parseLoosely(script.textContent ?? ''), 0);
  return things;
}

/** JSON as pages print it: in comments, with raw line breaks in strings, with commas before a closing bracket. */
function parseLoosely(text: string): unknown {
  const bare = text
    .replace(
      /^\s*(?:<!--|\/[/*]\s*<!\[CDATA\[(?:\s*\*\/)?|<!\[CDATA\[)|(?:-->|(?:\/[/*]\s*)?\]\]>(?:\s*\*\/)?)\s*$/g,
      '',
    )
    .trim();
  for (const candidate of [
    bare,
    bare
      .replace(/\p{Cc}+/gu, ' ')
      .replace(/,\s*([}\]])/g, '$1')
      .replace(/;\s*$/, ''),
  ]) {
    try {
      return JSON.parse(candidate);
    } catch {
      // The next candidate is the same text with its usual mistakes mended.
    }
  }
  return null;
}

export const typesOf = (thing: Thing): string[] =>
  [thing['@type']]
    .flat()
    .filter((type): type is string => typeof type === 'string')
    .map((type) => type.replace(/^.*[/:#]/, ''));

/** The thing that the page is about: an article before anything else, the one that names this address before others. */
export function mainThing(things: Thing[], url: string): Thing | null {
  const isArticle = (thing: Thing) => typesOf(thing).some((type) => ARTICLE_TYPE.test(type));
  const path = pathOf(url);
  const articles = things.filter(isArticle);
  const named = articles.find((thing) => {
    const page = thing.mainEntityOfPage;
    const addresses = [thing.url, thing['@id'], page, (page as Thing | null)?.['@id']];
    return path.length > 1 && addresses.some((address) => typeof address === 'string' && pathOf(address) === path);
  });
  return (
    named ??
    articles[0] ??
    things.find((thing) => typesOf(thing).some((type) => MAIN_TYPE.test(type)) && thing.datePublished) ??
    null
  );
}

function pathOf(url: string): string {
  try {
    return new URL(url).pathname.replace(/\/+$/, '');
  } catch {
    return '';
  }
}
