/** Whether a page is an editorial news article: a sum of signs, each with its reason in plain words. */
import type { Flow } from '../corpus/reading.ts';
import type { Metadata } from './metadata.ts';
import { type Register, registerOf } from './register.ts';

/** What was found out about a page. Lengths are UTF-16 units of running text. */
export interface PageFacts {
  /** The page's address, or what it gives as its address. */
  url: string;
  metadata: Metadata;
  published: string | null;
  /** Whether the headline stands on the page. */
  hasTitle: boolean;
  flows: Flow[];
  running: number;
  runningOnPage: number;
  /** Summaries of other stories under their linked headlines. */
  teasers: number;
  codeBlocks: number;
  /** Signs of a shop: prices and carts. */
  offers: number;
}

interface Sign {
  weight: number;
  reason: string;
}

/** From this sum on, a page is an article. */
const THRESHOLD = 1;
/** Outweighs whatever else a page says of itself. */
const DECISIVE = -6;
const MAX_REASONS = 4;

/** True or false, with the signs that led there, strongest first. */
export function newsTest(facts: PageFacts): { isArticle: boolean; reasons: string[] } {
  const signs = [...typeSigns(facts.metadata), ...addressSigns(facts.url), ...pageSigns(facts), ...textSigns(facts)];
  const sum = signs.reduce((total, sign) => total + sign.weight, 0);
  const isArticle = sum >= THRESHOLD;
  const reasons = signs
    .filter((sign) => sign.weight !== 0 && sign.weight > 0 === isArticle)
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
    .slice(0, MAX_REASONS)
    .map((sign) => sign.reason);
  return { isArticle, reasons: reasons.length ? reasons : ['nothing on the page says that it is a news article'] };
}

const NEWS_TYPE = /NewsArticle$|^LiveBlogPosting$/;
const OTHER_TYPES: readonly [RegExp, string][] = [
  [/^Product(?:Group)?$/, 'a product'],
  [/^Recipe$/, 'a recipe'],
  [/^(?:QAPage|DiscussionForumPosting|Question)$/, 'a discussion'],
  [/^(?:TechArticle|APIReference|HowTo|SoftwareSourceCode|Course|LearningResource|FAQPage)$/, 'instructions'],
  [/^(?:CollectionPage|SearchResultsPage|ItemList)$/, 'a list of pages'],
  [/^(?:JobPosting|Event|LocalBusiness|Restaurant|Hotel|RealEstateListing)$/, 'an offer or an event'],
  [/^(?:Book|Chapter|Movie|TVSeries|TVEpisode|MusicRecording|PodcastEpisode)$/, 'a work'],
  [/^(?:SocialMediaPosting|ProfilePage)$/, 'a post or a profile'],
  [/^(?:VideoObject)$/, 'a video'],
];
const GENERATORS: readonly [RegExp, string][] = [
  [/mediawiki|dokuwiki|confluence/i, 'a wiki'],
  [/docusaurus|sphinx|mkdocs|gitbook|vuepress|vitepress|jsdoc|doxygen|docfx|antora|readme\.io/i, 'documentation'],
  [/phpbb|vbulletin|discourse|xenforo|mybb|simple machines|flarum/i, 'a forum'],
  [/shopify|magento|prestashop|woocommerce/i, 'a shop'],
];
const NEWSROOM =
  /\b(?:news|times|post|daily|herald|tribune|telegraph|guardian|gazette|press|reuters|associated press|chronicle|observer|independent|nachrichten|zeitung|tagblatt|presse|journal|actualit[ée]s|noticias|notícias|diario|periódico|corriere|giornale|krant|nieuws|nyheter)\b|ニュース|新聞|新闻|뉴스|신문|일보|новости|газета|أخبار|خبر/i;

function typeSigns({ types, ogType, siteName, generator }: Metadata): Sign[] {
  const signs: Sign[] = [];
  const isNews = types.some((type) => NEWS_TYPE.test(type));
  if (isNews) signs.push({ weight: 4, reason: 'its structured data call it a news article' });
  else if (types.some((type) => type === 'Article' || type === 'Report'))
    signs.push({ weight: 1, reason: 'its structured data call it an article' });
  else if (types.includes('BlogPosting')) signs.push({ weight: -1, reason: 'its structured data call it a blog post' });
  if (!isNews) {
    for (const [type, what] of OTHER_TYPES) {
      // Many articles carry a list of links or a video too.
      const beside = types.includes('Article') && /list|video/.test(what);
      if (!beside && types.some((name) => type.test(name)))
        signs.push({
          weight: /list|video|post/.test(what) ? -3 : DECISIVE,
          reason: `its structured data call it ${what}`,
        });
    }
  }
  if (types.includes('NewsMediaOrganization'))
    signs.push({ weight: 0.5, reason: 'its publisher is a news organization' });
  if (ogType === 'article') signs.push({ weight: 1.5, reason: 'it calls itself an article' });
  else if (ogType === 'website' || ogType === 'blog')
    signs.push({ weight: -0.5, reason: `it calls itself a ${ogType}` });
  else if (ogType)
    signs.push({
      weight: /^(?:product|book|profile|video|music)/.test(ogType) ? -3 : -1,
      reason: `it calls itself "${ogType}"`,
    });
  if (siteName && NEWSROOM.test(siteName)) signs.push({ weight: 1, reason: `"${siteName}" is named like a newsroom` });
  for (const [pattern, what] of GENERATORS) {
    if (generator && pattern.test(generator))
      signs.push({ weight: DECISIVE, reason: `it was made by the program of ${what}` });
  }
  if (generator && /^(?:blogger|tumblr|ghost|medium)/i.test(generator))
    signs.push({ weight: -1.5, reason: 'it was made by a blogging program' });
  return signs;
}

const HOME = -4;
const ADDRESSES: readonly [RegExp, number, string][] = [
  [/^\/(?:index\.\w+)?$|^\/[a-z]{2}(?:-[a-z]{2})?\/?$/i, HOME, 'the address is that of a home page'],
  [
    /\/(?:wiki|docs?|documentation|manual|reference|api|tutorials?|learn|help|support|faq|kb)\//i,
    -3,
    'the address is that of instructions or of reference',
  ],
  [
    /\/(?:forums?|threads?|topic|viewtopic|questions|community|discussions?)[/.?]|\/r\/\w+\/comments/i,
    -3,
    'the address is that of a forum',
  ],
  [
    /\/(?:products?|shop|store|item|dp|cart|recipes?|rezepte?|recetas?|recettes?)\//i,
    -3,
    'the address is that of a shop or of recipes',
  ],
  [
    /\/(?:tags?|category|categories|topics?|authors?|search|archives?|sections?)\/[^/]*\/?$/i,
    -2,
    'the address is that of a list',
  ],
  [/\/(?:watch|videos?|embed)(?:\/|$)/i, -1.5, 'the address is that of a video'],
  [/\/(?:blogs?|changelog|release-?notes)\//i, -1, 'the address is that of a blog'],
  [
    /\/(?:news|politics|world|business|article|story|national|international|politik|ausland|monde|mundo|politica|economia|economie)\//i,
    1,
    'the address is that of a news section',
  ],
  [/\/(?:19|20)\d\d\/(?:[01]\d|[a-z]{3})\/[0-3]?\d\//i, 1, 'the address has a date'],
];

function addressSigns(url: string): Sign[] {
  if (!/^https?:/.test(url)) return [];
  const { pathname, search } = new URL(url);
  // Where the story is named by the query, a short path is no home page.
  return ADDRESSES.filter(([pattern, weight]) => pattern.test(pathname) && !(weight === HOME && search)).map(
    ([, weight, reason]) => ({ weight, reason }),
  );
}

function pageSigns(facts: PageFacts): Sign[] {
  const { running, runningOnPage, teasers, codeBlocks, published, metadata } = facts;
  return [
    running < 250
      ? { weight: -6, reason: 'it has next to no running text' }
      : running < 700
        ? { weight: -1, reason: 'it has little running text' }
        : { weight: running > 1500 ? 0.5 : 0, reason: 'it has the length of an article' },
    published
      ? { weight: 1, reason: 'it has a date of publication' }
      : { weight: -1, reason: 'it has no date of publication' },
    { weight: metadata.byline ? 0.5 : 0, reason: 'it names its author' },
    { weight: facts.hasTitle ? 0 : -1, reason: 'it has no headline' },
    { weight: teasers >= 5 && running < runningOnPage * 0.6 ? -3 : 0, reason: 'it is mostly a list of other stories' },
    { weight: codeBlocks >= 10 ? -4 : codeBlocks >= 3 ? -1 : 0, reason: 'it is full of program code' },
    { weight: facts.offers >= 2 ? -3 : 0, reason: 'it offers things for sale' },
  ];
}

function textSigns({ flows }: PageFacts): Sign[] {
  const body = flows.filter((flow) => flow.part === 'body');
  const register = registerOf(body.map((flow) => flow.text).join('\n'));
  const dialogue = body.filter((flow) => /^\s*["“„«「–—]/.test(flow.text)).length / (body.length || 1);
  return [
    { weight: body.slice(0, 5).some((flow) => hasDateline(flow.text)) ? 2 : 0, reason: 'it opens with a dateline' },
    { weight: attributionWeight(register), reason: 'it reports what others said' },
    { weight: Math.min(register.publicLife / 12, 1) * 2, reason: 'it speaks of public life' },
    { weight: -step(register.firstPerson, 8, 20), reason: 'its author speaks of themselves' },
    { weight: -step(register.firstPlural, 12, 25), reason: 'its authors speak of themselves' },
    { weight: -step(register.secondPerson, 12, 40), reason: 'it tells its readers what to do' },
    { weight: dialogue > 0.25 && register.publicLife < 4 ? -2 : 0, reason: 'it is told in dialogue' },
  ];
}

/** Stories have people say things too: it counts for less where nothing of public life is spoken of. */
const attributionWeight = ({ attribution, publicLife }: Register): number =>
  Math.min(attribution / 6, 1) * Math.min((publicLife + 2) / 8, 1) * 2;

const step = (value: number, some: number, much: number): number => (value > much ? 2 : value > some ? 1 : 0);

const AGENCY = /\((?:AP|AFP|Reuters|UPI|dpa|EFE|ANSA|Xinhua|TASS|Yonhap|Kyodo|IANS|PTI|CNN)\)/;

/** "PARIS (AFP) — ", "BERLIN, Sept 13 - ": place first, in capitals or with an agency, and a dash before the text. */
function hasDateline(text: string): boolean {
  const head = text.slice(0, 90).split(/\s?[—–]\s?|\s--?\s/)[0]!;
  if (AGENCY.test(head.slice(0, 60))) return true;
  const place = /^[^\s,(]{3,}/.exec(head)?.[0];
  return head.length < 80 && place !== undefined && place === place.toUpperCase() && place !== place.toLowerCase();
}
