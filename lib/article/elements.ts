/** What an element is to a reader, told by its tag, role, class and attributes alone. */

const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));

const BLOCK = set(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure ' +
    'footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol p plaintext pre ' +
    'search section summary table tbody td tfoot th thead tr ul xmp',
);
/** Never read: no text of the page, or not text that stands for itself. */
const SILENT = set(
  'applet audio base button canvas code datalist embed frame head iframe img input kbd link map math meta meter ' +
    'noembed noframes noscript object optgroup option output picture progress rp rt samp script select source style ' +
    'svg template textarea title track video',
);
const PHRASING_PARENT = set('p li h1 h2 h3 h4 h5 h6 figcaption dd dt blockquote td a em strong i b span q cite');

export const isBlockTag = (name: string): boolean => BLOCK.has(name);
export const isSilentTag = (name: string): boolean => SILENT.has(name);
/** Whether what stands directly in such an element is usually part of a sentence. */
export const holdsPhrases = (name: string): boolean => PHRASING_PARENT.has(name);

/** Level of a heading, 1 to 6; 0: none. */
export function headingLevel(element: Element): number {
  const name = element.localName;
  if (name.length === 2 && name[0] === 'h' && name[1]! >= '1' && name[1]! <= '6') return Number(name[1]);
  return element.getAttribute('role') === 'heading' ? Number(element.getAttribute('aria-level')) || 2 : 0;
}

/** Hidden by its own attributes, whatever the style sheets say. */
export function isHiddenByAttribute(element: Element): boolean {
  if (element.hasAttribute('hidden')) return true;
  const style = element.getAttribute('style');
  if (style && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style)) return true;
  // Dialog libraries hide the whole page behind an open dialog from assistive technology: that is still read.
  return element.getAttribute('aria-hidden') === 'true' && !element.querySelector('p, article, main, h1');
}

export function isEditable(element: Element): boolean {
  const editable = element.getAttribute('contenteditable');
  return editable !== null && editable !== 'false';
}

/**
 * `always`: furniture unless it holds the page's headline. `likely`: furniture unless it holds most of the page's
 * running text, because a careless page can call its body anything.
 */
export type Furniture = 'always' | 'likely';

const ALWAYS_TAG = set('nav menu footer address search');
const LIKELY_TAG = set('aside form header table pre fieldset listing xmp');
const ALWAYS_ROLE = set('navigation contentinfo search menu menubar toolbar tablist dialog alertdialog alert status');
const LIKELY_ROLE = set('complementary banner form');

/** Words of class names, ids and custom elements' names; two words with a hyphen stand for two in a row. */
const ALWAYS_WORDS = set(
  'comment comments commentlist disqus livefyre respond breadcrumb breadcrumbs nav navbar navigation menu megamenu ' +
    'cookie cookies consent gdpr newsletter newsletters outbrain taboola zergnet advert adverts advertisement ' +
    'advertisements advertising ad ads adslot adunit dfp gpt sponsored sharing share sharebar sharetools addthis ' +
    'addtoany sharedaddy social socials skip-link skiplink pagination pager login signin signup sign-up registration ' +
    'toolbar sr-only visually-hidden visuallyhidden screen-reader related recirc recirculation recommended ' +
    'recommendation recommendations most-read mostread most-popular trending relatedposts author-bio authorbio ' +
    'author-box about-author about-the copyright',
);
const LIKELY_WORDS = set(
  'sidebar side-bar rail right-col widget-area widgets popular ranking top-stories topstories latest read-next readnext ' +
    'read-more readmore read-also also-read see-also next-up up-next more-from more-on more-stories more-news ' +
    'more-articles may-like promo promos promotion promobox teaser teasers subscribe subscription donate donation bio ' +
    'byline bylines author authors contributor contributors credit credits legal disclaimer tags tag-list taglist ' +
    'tag-links topics keywords meta metadata tools poll quiz popup modal overlay banner footer masthead site-header ' +
    'global-header timestamp publish-date carousel slider ticker infobox footnotes references rating reviews product ' +
    'products shop affiliate toc table-of',
);
const INLINE_WORDS = set(
  'credit credits copyright photographer share sr-only visually-hidden visuallyhidden screen-reader tooltip tooltiptext ' +
    'byline timestamp mw-editsection',
);

/** Names that say what a page has or allows, not what an element is: `has-sidebar`, `comments-open`. */
const STATES = /(?:^|\s)(?:has|no|with|without|hide|show|is)-\S+|\S+-(?:open|opened|closed|enabled|disabled)(?!\S)/g;

const NOT_LETTERS = /[^a-z0-9]+/;

interface Look {
  block: Furniture | null;
  inline: boolean;
}

/** Pages repeat their class names: each is taken apart once. */
const looks = new Map<string, Look>();

/** What class, id and, for a custom element, name say of it. */
function lookOf(element: Element): Look | null {
  const own = element.localName.includes('-') ? element.localName : '';
  const names = `${own} ${element.getAttribute('class') ?? ''} ${element.id ?? ''}`;
  if (names.length < 4) return null;
  let look = looks.get(names);
  if (!look) {
    if (looks.size > 5000) looks.clear();
    look = lookAt(names);
    looks.set(names, look);
  }
  return look;
}

function lookAt(names: string): Look {
  const words = names
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .replaceAll('_', '-')
    .toLowerCase()
    .replace(STATES, '')
    .split(NOT_LETTERS);
  const has = (list: ReadonlySet<string>) =>
    words.some((word, index) => list.has(word) || (index > 0 && list.has(`${words[index - 1]}-${word}`)));
  return { block: has(ALWAYS_WORDS) ? 'always' : has(LIKELY_WORDS) ? 'likely' : null, inline: has(INLINE_WORDS) };
}

/** What a block element looks like; null: nothing speaks against it. */
export function furnitureOf(element: Element): Furniture | null {
  const tag = element.localName;
  if (tag === 'body' || tag === 'html' || tag === 'main') return null;
  const role = element.getAttribute('role') ?? '';
  if (ALWAYS_TAG.has(tag) || ALWAYS_ROLE.has(role)) return 'always';
  const look = lookOf(element)?.block ?? null;
  if (look === 'always') return tag === 'article' ? 'likely' : 'always';
  if (LIKELY_TAG.has(tag) || LIKELY_ROLE.has(role)) return 'likely';
  return tag === 'article' ? null : look;
}

/** Whether an inline element adds to the line what is not part of its sentence: a photo's credit, a tool tip. */
export function isInlineFurniture(element: Element): boolean {
  return lookOf(element)?.inline ?? false;
}
