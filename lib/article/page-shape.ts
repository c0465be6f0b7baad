/** What shape a page has, whatever its words: counts of what pages of other kinds than news are made of. */
import type { Body } from './body.ts';
import type { Run } from './runs.ts';

export interface PageShape {
  /** Elements of program code. */
  code: number;
  /** Prices and carts in its markup, and links and buttons that sell, book or enrol. */
  offers: number;
  /** What boards print beside each post, and links and buttons to answer one, outside the comments under a story. */
  replies: number;
  /** Share of the body's runs that stand in list items, 0 to 1. */
  listed: number;
  /** Headings for each paragraph of the body. */
  headings: number;
  /** Marks of a reference work: links to edit it, boxes of facts, numbered references. */
  reference: number;
  ingredients: boolean;
}

const OFFER_MARKUP =
  '[itemprop~="price"], [itemprop~="offers"], [class*="add-to-cart" i], [id*="add-to-cart" i], meta[property^="product:price"]';
const REFERENCE_MARKUP = '.mw-parser-output, .mw-editsection, .infobox, sup.reference';

const SELLS =
  /^(?:add to (?:cart|basket|bag)|(?:buy|book|order|enroll|apply)(?: now| for free)?|reserve|in den warenkorb|ajouter au panier|comprar|в корзину|купить|장바구니|구매하기)$/i;
const ANSWERS =
  /^(?:reply|quote|like|upvote|boost|antworten|zitieren|répondre|citer|responder|citar|rispondi|ответить|답글|답변|返信|回复)\b.{0,5}$/i;
const POSTER = /^(?:(?:joined|posts|registered|beiträge|сообщени[яй]): ?\S|re: |\d+ posts?$)/i;
/** Links looked at: a page of more is a list anyway, and must not cost more than an article. */
const MOST_LINKS = 1500;

export function pageShape(document: Document, runs: Run[], body: Body): PageShape {
  const count = (selector: string) => document.querySelectorAll(selector).length;
  const calls = callsIn(document);
  const kept = body.runs.map((index) => runs[index]!);
  const headings = kept.filter((run) => run.box.heading > 0).length;
  return {
    code: count('pre, code'),
    offers: count(OFFER_MARKUP) + calls.selling,
    replies: calls.answering + runs.filter(({ text }) => text.length < 60 && POSTER.test(text)).length,
    listed: kept.filter((run) => run.box.element.closest('li, dd, dt')).length / (kept.length || 1),
    headings: headings / (kept.length - headings || 1),
    reference: count(REFERENCE_MARKUP),
    ingredients: document.querySelector('[class*="ingredient" i]') !== null,
  };
}

function callsIn(document: Document): { selling: number; answering: number } {
  let selling = 0;
  let answering = 0;
  const links = document.querySelectorAll('a, button');
  for (let index = 0; index < Math.min(links.length, MOST_LINKS); index++) {
    const link = links[index]!;
    const text = link.textContent?.trim() ?? '';
    if (text.length === 0 || text.length > 24) continue;
    if (SELLS.test(text)) selling++;
    else if (ANSWERS.test(text) && !link.closest('[class*="comment" i], [id*="comment" i]')) answering++;
  }
  return { selling, answering };
}
