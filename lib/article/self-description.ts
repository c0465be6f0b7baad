/** What a page says of itself, weighed: the types it claims, the program that made it, its address, its title. */
import type { Metadata } from './metadata.ts';
import type { Sign } from './news-test.ts';

/** Outweighs whatever else a page says of itself. */
const DECISIVE = -6;
const HOME = -4;

const NEWS_TYPE = /NewsArticle$|^LiveBlogPosting$/;
const OTHER_TYPES: readonly [RegExp, number, string][] = [
  [/^Product(?:Group)?$/, DECISIVE, 'a product'],
  [/^Recipe$/, DECISIVE, 'a recipe'],
  [/^(?:QAPage|DiscussionForumPosting|Question)$/, DECISIVE, 'a discussion'],
  [
    /^(?:TechArticle|APIReference|HowTo|SoftwareSourceCode|SoftwareApplication|Course|LearningResource|FAQPage)$/,
    DECISIVE,
    'instructions',
  ],
  [/^(?:ScholarlyArticle|Dataset)$/, DECISIVE, 'research'],
  [/^(?:CollectionPage|SearchResultsPage|ItemList)$/, -3, 'a list of pages'],
  [/^(?:JobPosting|Event|LocalBusiness|Restaurant|Hotel|RealEstateListing)$/, DECISIVE, 'an offer or an event'],
  [/^(?:Book|Chapter|Movie|TVSeries|TVEpisode|MusicRecording|PodcastEpisode)$/, DECISIVE, 'a work'],
  [/^(?:SocialMediaPosting|ProfilePage)$/, -3, 'a post or a profile'],
  [/^VideoObject$/, -3, 'a video'],
];
/** The first that fits. */
const OG_TYPES: readonly [RegExp, number][] = [
  [/^article$/, 0.5],
  [/^news/, 2],
  [/^(?:website|blog)$/, -0.5],
  [/^(?:product|book|profile|video|music)/, -3],
  [/./, -1],
];
const GENERATORS: readonly [RegExp, number, string][] = [
  [/mediawiki|dokuwiki|confluence/i, DECISIVE, 'a wiki'],
  [
    /docusaurus|sphinx|mkdocs|gitbook|vuepress|vitepress|jsdoc|doxygen|docfx|antora|readme\.io/i,
    DECISIVE,
    'documentation',
  ],
  [/phpbb|vbulletin|discourse|xenforo|mybb|simple machines|flarum/i, DECISIVE, 'a forum'],
  [/shopify|magento|prestashop|woocommerce/i, DECISIVE, 'a shop'],
  [/^(?:blogger|tumblr|ghost|medium)/i, -0.5, 'a blog'],
];
const NEWSROOM =
  /\b(?:news|times|post|daily|herald|tribune|telegraph|guardian|gazette|press|reuters|associated press|chronicle|observer|independent|nachrichten|zeitung|tagblatt|presse|journal|actualit[ée]s|noticias|notícias|diario|periódico|corriere|giornale|krant|nieuws|nyheter)\b|ニュース|新聞|新闻|뉴스|신문|일보|новости|газета|вестник|أخبار|خبر/i;

/** What its structured data and meta elements call it. Any page of some programs calls itself an article. */
export function typeSigns({ types, ogType, siteName, generator }: Metadata): Sign[] {
  const signs: Sign[] = [];
  const called = (weight: number, what: string) => signs.push([weight, `its structured data call it ${what}`]);
  const isNews = types.some((type) => NEWS_TYPE.test(type));
  const isArticle = types.includes('Article');
  if (isNews) called(3.5, 'a news article');
  else {
    if (isArticle) called(0.5, 'an article');
    else if (types.includes('BlogPosting')) called(-1, 'a blog post');
    for (const [type, weight, what] of OTHER_TYPES) {
      // Many articles carry a list of links or a video too.
      const beside = isArticle && /list|video/.test(what);
      if (!beside && types.some((name) => type.test(name))) called(weight, what);
    }
  }
  if (types.includes('NewsMediaOrganization')) signs.push([0.5, 'its publisher is a news organization']);
  if (ogType) signs.push([OG_TYPES.find(([type]) => type.test(ogType))![1], `it calls itself "${ogType}"`]);
  if (siteName && NEWSROOM.test(siteName)) signs.push([1, `"${siteName}" is named like a newsroom`]);
  for (const [pattern, weight, what] of GENERATORS) {
    if (generator && pattern.test(generator)) signs.push([weight, `it was made by the program of ${what}`]);
  }
  return signs;
}

/** By what the path looks like: that of a … */
const ADDRESSES: readonly [RegExp, number, string][] = [
  [/^\/(?:index\.\w+)?$|^\/[a-z]{2}(?:-[a-z]{2})?\/?$/i, HOME, 'a home page'],
  [
    /\/(?:wiki|docs?|documentation|manual|reference|api|tutorials?|learn|help|support|faq|kb)\//i,
    -3,
    'instructions or reference',
  ],
  [/\/(?:forums?|threads?|topic|viewtopic|questions|community|discussions?)[/.?]|\/r\/\w+\/comments/i, -3, 'a forum'],
  [/\/(?:products?|shop|store|item|dp|cart|recipes?|rezepte?|recetas?|recettes?)\//i, -3, 'a shop or of recipes'],
  [/\/(?:tags?|category|categories|topics?|authors?|search|archives?|sections?)\/[^/]*\/?$/i, -2, 'a list'],
  [/\/(?:watch|videos?|embed)(?:\/|$)/i, -1.5, 'a video'],
  [/\/(?:blogs?|changelog|release-?notes)\//i, -1, 'a blog'],
  [
    /\/(?:news|politics|world|business|article|story|national|international|politik|ausland|monde|mundo|politica|economia|economie)\//i,
    1,
    'a news section',
  ],
  [/\/(?:19|20)\d\d\/(?:[01]\d|[a-z]{3})\/[0-3]?\d\//i, 0.5, 'a dated report'],
];

export function addressSigns(url: string): Sign[] {
  if (!/^https?:/.test(url)) return [];
  const { pathname, search } = new URL(url);
  // Where the story is named by the query, a short path is no home page.
  return ADDRESSES.filter(([pattern, weight]) => pattern.test(pathname) && !(weight === HOME && search)).map(
    ([, weight, what]) => [weight, `its address is that of ${what}`],
  );
}

/** Titles of what every site has beside its stories. */
const SITE_TITLE =
  /^(?:(?:terms|conditions)\b.{0,25}|(?:privacy|cookie) (?:policy|notice|settings)|(?:about|contact)(?: us)?|careers|jobs|(?:\d{3}\W+)?(?:page )?not found.*|(?:error )?\d{3}: .*|search(?: results)?\b.*|\d+ results .*|(?:log|sign) ?(?:in|up)\b.*|archives?|press releases|faq|impressum|datenschutz.*|über uns|mentions légales|aviso legal|quiénes somos|о нас|이용약관|会社概要|关于我们)$/i;

export const titleSign = (title: string): Sign => [
  SITE_TITLE.test(title.trim()) ? -4 : 0,
  'its title is that of a page about the site',
];
