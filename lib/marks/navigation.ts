/** Notices when a page turns into another without being loaded. Shared by gate and marker, so it stays small. */

/**
 * What makes an address another article's: not the place in the page (but a fragment that is a path is none), nor what
 * says where the reader came from.
 */
export function placeOf(url: string): string {
  const [address = '', query = ''] = url.replace(/#(?![!/]).*/s, '').split('?', 2);
  // By hand: Firefox 153 throws when a content script iterates URLSearchParams.
  const telling = query.split('&').filter((it) => !/^(utm_\w+|\w*clid|ref|cmp)(=|$)/.test(it));
  return `${address}?${telling.join('&')}`;
}

/** Tells when the page's address became another article's. Returns what stops it. */
export function watchNavigation(onNavigated: () => void): () => void {
  let place = placeOf(location.href);
  const look = () => {
    const now = placeOf(location.href);
    if (now === place) return;
    place = now;
    onNavigated();
  };
  navigation.addEventListener('navigatesuccess', look);
  return () => navigation.removeEventListener('navigatesuccess', look);
}
