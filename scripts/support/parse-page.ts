/** A page in a file, as the document that a browser would make of it. */
import { parseHTML } from 'linkedom';

/** What may stand before a page's body, tags left out that HTML lets authors leave out. */
const HEAD_PART =
  /\s*(?:<!--[\s\S]*?-->|<!doctype[^>]*>|<\?[\s\S]*?>|<\/?(?:html|head)\b[^>]*>|<(?:meta|link|base)\b[^>]*>|<(title|script|style|noscript|template)\b[^>]*>[\s\S]*?<\/\1\s*>)/giy;
const BODY = /\s*<body\b([^>]*)>/iy;

export function parsePage(html: string): Document {
  const { document } = parseHTML(complete(html));
  openShadowRoots(document);
  return document;
}

/** linkedom leaves declarative shadow roots as the templates that they are written as. */
function openShadowRoots(root: Document | DocumentFragment): void {
  for (const template of root.querySelectorAll<HTMLTemplateElement>('template[shadowrootmode="open"]')) {
    const shadow = template.parentElement?.attachShadow({ mode: 'open' });
    if (!shadow) continue;
    shadow.append(...template.content.childNodes);
    template.remove();
    openShadowRoots(shadow);
  }
}

/** linkedom takes the first tag for the document's root and knows no implied head or body: they are written out. */
function complete(html: string): string {
  if (/<html\b/i.test(html) && /<head\b/i.test(html) && /<body\b/i.test(html)) return html;
  let end = 0;
  for (const part of html.matchAll(HEAD_PART)) end = part.index + part[0].length;
  BODY.lastIndex = end;
  const body = BODY.exec(html);
  const head = html.slice(0, end);
  const root = /<html\b([^>]*)>/i.exec(head)?.[1] ?? '';
  const inHead = head.replace(/<!doctype[^>]*>|<\?[\s\S]*?>|<\/?(?:html|head)\b[^>]*>/gi, '');
  const rest = html.slice(body ? body.index + body[0].length : end);
  return `<!doctype html><html${root}><head>${inHead}</head><body${body?.[1] ?? ''}>${rest}</body></html>`;
}

/** How much of a file may tell its encoding. */
const PRESCAN = 4096;

/** The text of an HTML file, in the encoding of its byte order mark or `meta` element; else UTF-8, or what old pages use. */
export function decodePage(bytes: Uint8Array): string {
  const [a, b, c] = bytes;
  if (a === 0xfe && b === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  if (a === 0xff && b === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (a === 0xef && b === 0xbb && c === 0xbf) return new TextDecoder().decode(bytes);
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, PRESCAN));
  const declared =
    /<meta\b[^>]*?\bcharset\s*=\s*["']?\s*([\w:.-]+)/i.exec(start)?.[1] ??
    /<\?xml[^>]*\bencoding\s*=\s*["']([\w:.-]+)/i.exec(start)?.[1];
  try {
    return new TextDecoder(declared ?? 'utf-8', { fatal: declared === undefined }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
