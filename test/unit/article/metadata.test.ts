import { expect, test } from 'vitest';
import { readMetadata } from '../../../lib/article/metadata.ts';
import { readArticle } from '../../../lib/article/read.ts';
import { parsePage } from '../../../scripts/support/parse-page.ts';

const metadataOf = (head: string, url = 'https://courier.example/2024/bridge') =>
  readMetadata(parsePage(`<html><head>${head}</head><body></body></html>`), url);
const ld = (json: string) => `<script type="application/ld+json">${json}</script>`;

test('the article that the address names comes before other things on the page', () => {
  const metadata = metadataOf(
    ld(
      JSON.stringify([
        {
          '@type': 'NewsArticle',
          headline: 'Another story',
          url: 'https://courier.example/2024/other',
          datePublished: '2020-01-01',
        },
        {
          '@type': 'NewsArticle',
          headline: 'Bridge opens',
          mainEntityOfPage: { '@id': 'https://courier.example/2024/bridge' },
          datePublished: '2024-03-07T23:30:00-05:00',
          author: [{ name: 'Ada Quill' }],
          publisher: { name: 'Courier' },
        },
      ]),
    ),
  );
  expect(metadata).toMatchObject({ published: '2024-03-07', byline: 'Ada Quill', siteName: 'Courier' });
  expect(metadata.titles[0]).toBe('Bridge opens');
});

test('structured data with the usual mistakes are read; hopeless ones are passed over', () => {
  expect(metadataOf(ld('<!-- {"@type":"Article","headline":"A\nB",} -->;')).titles).toEqual([]);
  expect(metadataOf(ld('{"@type":"Article","headline":"A\nB","datePublished":"2024-01-02",}')).titles).toEqual(['A B']);
  expect(metadataOf(`${ld('{"@type": "Article", oops')}<title>Plain title</title>`)).toMatchObject({
    titles: ['Plain title'],
    types: [],
  });
  expect(metadataOf(ld('{"@type":"Article","headline":"R&amp;D &quot;boom&quot; &#8217;24"}')).titles).toEqual([
    'R&D "boom" ’24',
  ]);
});

test('meta elements serve where there are no structured data', () => {
  expect(
    metadataOf(
      '<meta property="og:title" content="Bridge opens"><meta property="og:site_name" content="Courier"><meta property="og:locale" content="pt_BR"><meta name="DC.date.issued" content="2024-03-07"><meta name="author" content="Ada Quill"><link rel="canonical" href="https://courier.example/b">',
    ),
  ).toMatchObject({
    titles: ['Bridge opens'],
    siteName: 'Courier',
    language: 'pt',
    published: '2024-03-07',
    byline: 'Ada Quill',
    url: 'https://courier.example/b',
  });
});

const BODY = `<p>The harbour bridge opened to traffic again on Thursday, nine months after cracks were found in its cables.</p>
<p>Mayor Lena Ortiz said that the repairs had cost 41 million dollars, less than the government had feared.</p>`;
const articleOf = (html: string, url = 'file:///x.html') => readArticle(parsePage(html), { url }).article;

test('the date comes from a printed line or the address where nothing else says it', () => {
  const page = (date: string) =>
    `<html lang="en"><title>Bridge opens again</title><body><h1>Bridge opens again</h1>${date}${BODY}</body></html>`;
  expect(articleOf(page('<div>Updated March 8, 2024 at 10:00</div>')).published).toBe('2024-03-08');
  expect(articleOf(page('<p><time datetime="2024-03-07T22:00-05:00">yesterday</time></p>')).published).toBe(
    '2024-03-07',
  );
  expect(articleOf(page(''), 'https://courier.example/2024/03/07/bridge').published).toBe('2024-03-07');
  expect(articleOf(page('<div>02/03/2024</div>')).published).toBeNull();
  expect(articleOf(`${page('')}<aside><time datetime="2021-01-01"></time></aside>`).published).toBeNull();
});

test('a declared language is believed unless the script belies it', () => {
  const korean =
    '<p>북항의 큰 다리가 아홉 달에 걸친 공사를 마치고 목요일 아침 다시 열렸다고 시 정부가 밝혔다. 지난해 여름 기술자들이 줄 두 가닥에서 금을 발견한 뒤 경찰은 밤사이 다리를 막았다. 시장은 겨울 내내 탑 위에서 일한 노동자들에게 고맙다고 전했다. 교통부에 따르면 다음 주부터 버스만 다닐 수 있다. 여름에는 두 번째 안전 검사가 있을 예정이라고 관계자가 설명했다. 다리 남쪽 끝의 빵집 주인은 손님을 절반이나 잃었다고 말했다.</p>';
  expect(articleOf(`<html lang="en"><body>${korean}</body></html>`).language).toBe('ko');
  expect(articleOf(`<html lang="sv-SE"><body>${BODY}</body></html>`).language).toBe('sv');
  expect(articleOf(`<html><body>${BODY}</body></html>`).language).toBe('en');
});

test('the site hangs on no title', () => {
  expect(
    articleOf(`<html><title>Bridge opens to traffic again | Courier</title><body>${BODY}</body></html>`).title,
  ).toBe('Bridge opens to traffic again');
  expect(articleOf('<html><title>Covid-19 - what we know</title><body></body></html>').title).toBe(
    'Covid-19 - what we know',
  );
});

test('a page without metadata is dated by its dateline', () => {
  const story =
    'The harbour board met for three hours and put off its vote on the new ferry, its chair said on Friday. ';
  const page = parsePage(
    `<html><body><h1>Harbour board puts off ferry vote</h1><p>by Ada Quill</p><p>Northport DC (UPI) Mar 7, 2024</p>${`<p>${story.repeat(3)}</p>`.repeat(4)}</body></html>`,
  );
  expect(readArticle(page, { url: 'https://courier.example/ferry' }).article.published).toBe('2024-03-07');
});
