/** What stands over a list of other stories, and on buttons and links, in the languages that news is often read in. */

const lines = (...texts: string[]): ReadonlySet<string> => new Set(texts.flatMap((text) => text.split(' | ')));

const LIST_LABELS = lines(
  'related | recommended | recommendation | recommendations | ranking | rankings | trending | popular | most read | top stories',
  'latest news | latest headlines | see also | read also | also read | must read | up next | next up | read next | read now',
  'what to read next | keep reading | don’t miss | dont miss | in case you missed it | around the web | from around the web',
  'from our partners | from our sponsors | paid content | paid post | in other news | tags | topics | in this story',
  'in this article | in this section | about the author | about the authors | editors’ picks | editor’s picks | trending now',
  'mehr zum thema | lesen sie auch | lesen sie mehr | auch interessant | das könnte sie auch interessieren | meistgelesen',
  'meistgelesene artikel | meist gelesen | verwandte artikel | verwandte themen | weitere artikel | weitere themen',
  'weitere nachrichten | weitere meldungen | themen | zum thema | links zum thema | links zum artikel',
  'lire aussi | à lire aussi | sur le même sujet | sur le même thème | les plus lus | les articles les plus lus | à la une',
  'articles liés | articles similaires | articles recommandés | voir aussi | à voir également | dans la même rubrique',
  'te puede interesar | lea también | lee también | leer también | ver también | mira también | más leídas | más leídos',
  'lo más leído | lo más visto | noticias relacionadas | artículos relacionados | temas relacionados | relacionadas',
  'leia também | leia mais | mais lidas | as mais lidas | veja também | veja mais | notícias relacionadas | artigos relacionados',
  'leggi anche | più letti | i più letti | articoli correlati | potrebbe interessarti | potrebbe interessarti anche | vedi anche',
  'lees ook | lees meer | lees verder | meest gelezen | gerelateerd | gerelateerde artikelen | zie ook | lue myös',
  'läs också | läs mer | läs även | les også | læs også | czytaj też | czytaj także | czytaj również | zobacz też',
  'zobacz także | zobacz również | najczęściej czytane | ilgili haberler | çok okunanlar | baca juga | đọc thêm | tin liên quan',
  'читайте также | по теме | материалы по теме | новости по теме | популярное | самое читаемое | смотрите также',
  'читайте по теме | читайте також | 関連記事 | 関連ニュース | 関連リンク | 関連キーワード | 関連トピックス | アクセスランキング',
  'ランキング | あわせて読みたい | おすすめ | おすすめ記事 | 人気記事 | 最新記事 | 最新ニュース | 관련기사 | 관련 기사 | 추천기사',
  '추천 기사 | 인기기사 | 인기 기사 | 최신기사 | 최신 기사 | 주요기사 | 주요뉴스 | 주요 뉴스 | 많이 본 기사 | 많이 본 뉴스',
  '많이본 뉴스 | 랭킹뉴스 | 相关阅读 | 相关新闻 | 相关文章 | 相关报道 | 相关推荐 | 相關新聞 | 相關文章 | 相關報導 | 延伸閱讀',
  '延伸阅读 | 热门文章 | 热门新闻 | 热门推荐 | 推荐阅读 | 熱門新聞 | اقرأ أيضا | اقرأ أيضاً | اقرأ أيضًا | مواضيع ذات صلة',
  'أخبار ذات صلة | الأكثر قراءة | موضوعات متعلقة | קראו גם | קראו עוד | קרא עוד | כתבות נוספות | הנקראות ביותר',
  'مطالب مرتبط | پربازدیدترین | پربازدیدترین ها | संबंधित खबरें | यह भी पढ़ें | διαβάστε επίσης | διαβάστε ακόμη',
);
const LIST_LABEL =
  /^(?:(?:related|recommended|similar|suggested|popular|trending|featured|top|latest|recent|other|more|further|sponsored|promoted|breaking|editors?['’]?s?) (?:stor(?:y|ies)|news|articles?|headlines?|posts?|content|links?|topics?|coverage|reading|videos?|reports?|items?|picks?|choice|searches)(?: (?:stories|articles|links|from|on|in|about|for|by|now|today|you|like|this)\b.*)?|more (?:from|on|in|for|like) .{2,30}|most (?:read|popular|viewed|shared|watched|commented|recent)(?: .{0,20})?|(?:read|see) more (?:on|about) .{2,30}|(?:also|elsewhere) on .{2,30}|recommended (?:for|by) .{2,20}|you (?:may|might|could|will|['’]ll)(?: also)? (?:like|enjoy|be interested in|have missed)|don['’]t miss.{0,12}|こんな記事も.*)$/;

const BUTTONS = lines(
  'view | tweet | share | print | email | save | next | previous | home | menu | search | close | reply | comment | comments',
  'loading | back | top | pin it | follow us | advertisement | advertisements | anzeige | werbung | publicité | publicidad',
  'publicidade | pubblicità | реклама | 広告 | 광고 | 广告 | 廣告 | إعلان | mehr | weiterlesen | mehr lesen | zum artikel | read more',
  'lire la suite | en savoir plus | leer más | seguir leyendo | ver más | saiba mais | continua a leggere | leggi tutto',
  'читать далее | подробнее | далее | 続きを読む | もっと見る | 더보기 | 阅读全文 | 查看更多 | learn more | see more | view all',
);
const BUTTON =
  /^(?:(?:read|see|view|learn|show|load|watch|continue|discover|find out|click|tap|listen|jump|skip|scroll|go|back|explore|download|open)(?: (?:here|more|full|all|the|this|our|on|to|reading|now|original|article|story|post|video|comments?|about|below|above|for|in|at|from|gallery|slideshow|photos|less|next|previous|main|content|top|home|page|version|app)){1,8}|share (?:this|via|on)(?: .{0,20})?)$/;

/** Without the signs that lists and links are decorated with. */
const bare = (line: string): string =>
  line
    .toLowerCase()
    .replace(/^[\s»›>→▶•*#-]+|[\s:：.…»›>→-]+$/g, '')
    .replaceAll("'", '’');

/** "Related stories": a line that announces a list of other stories. */
export function isListLabel(line: string): boolean {
  const text = bare(line);
  return text.length <= 70 && (LIST_LABELS.has(text) || LIST_LABEL.test(text));
}

/** "Read more: another story's headline": a label and its list in one line. */
export function startsWithListLabel(line: string): boolean {
  const label = /^.{3,40}?(?=\s*[:：|»]\s*\S|\s-\s\S)/.exec(line)?.[0];
  return label !== undefined && (isListLabel(label) || /^(?:read|learn) more$/i.test(bare(label)));
}

/** "Continue reading", "Share this story": what leads elsewhere or does something. */
export function isButton(line: string): boolean {
  const text = bare(line);
  return text.length <= 80 && (BUTTONS.has(text) || BUTTON.test(text));
}
