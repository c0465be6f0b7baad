import fc from 'fast-check';
import { expect, test } from 'vitest';
import { articleFromText } from '../../../lib/article/from-text.ts';

const read = (text: string) => {
  const { article, offsets } = articleFromText(text);
  for (const [index, flow] of article.flows.entries()) {
    expect(text.slice(offsets[index], offsets[index]! + flow.text.length)).toBe(flow.text);
  }
  return article;
};
const texts = (text: string) => read(text).flows.map((flow) => flow.text);

const FIRST =
  'The harbour bridge opened to traffic again on Thursday, nine months after cracks were found in its cables.';
const SECOND =
  'Mayor Lena Ortiz said that the repairs had cost 41 million dollars, less than the government had feared.';
const THIRD = 'A second inspection will follow in the summer, officials in the ministry of transport told reporters.';

test('a scraped wire report: furniture around it stays out', () => {
  const article = read(
    [
      'Bridge Industry News',
      'TRANSPORT',
      'Harbour bridge reopens after repairs',
      'Harbour bridge reopens after repairs',
      'by Ada Quill',
      'Northport (UPI) Mar 7, 2024',
      '',
      FIRST,
      '',
      SECOND,
      '',
      'Related Links',
      'All about bridges at Bridgeworld',
      'The cables of Saltmouth',
      '',
      'Subscribe to our free newsletter',
      'TRANSPORT',
      'Tunnel under Grandport is finished',
      'Grandport (AFP) March 5, 2024',
      THIRD,
      '',
      'The content of this site is Copyright 1999-2024 Bridge Media. AFP and UPI stories are copyright of their agencies.',
    ].join('\n'),
  );
  expect(article).toMatchObject({
    isArticle: null,
    title: 'Harbour bridge reopens after repairs',
    published: '2024-03-07',
    language: 'en',
  });
  expect(article.flows.map((flow) => [flow.part, flow.text])).toEqual([
    ['title', 'Harbour bridge reopens after repairs'],
    ['body', FIRST],
    ['body', SECOND],
    ['heading', 'Tunnel under Grandport is finished'],
    ['body', THIRD],
  ]);
});

test('a republished report: breadcrumb, stamp, credits, counters and lists of other stories stay out', () => {
  const text = [
    'Current:Home > Traffic',
    'Harbour bridge reopens after repairs',
    'View',
    'Date:2025-01-02 10:11:12',
    `NORTHPORT (AP) — ${FIRST}`,
    SECOND,
    '___',
    'Strand reported from Kelvaria City. Associated Press writers Jo Lee in Brunn; Mia Ott in Pell, contributed.',
    'Nice! (1234)',
    'Related',
    '- Ten castles to see in Sarovia',
    '- Why minister Draga resigned. What comes next.',
    'Ranking',
    '- A comet returns after 800 years',
    'Recommendation',
    'The mayor of Eastbank steps down',
    'Storm moves towards the coast of Pell, and nobody there seems to care',
  ].join('\n');
  expect(texts(text)).toEqual(['Harbour bridge reopens after repairs', `NORTHPORT (AP) — ${FIRST}`, SECOND]);
  expect(read(text).published).toBe('2025-01-02');
});

test('an aggregator: its own lines stay out, reports under its label stay in', () => {
  expect(
    texts(
      [
        FIRST,
        'Kelvaria Latest News, Kelvaria Headlines',
        'Similar News:You can also read stories like this one from other sources.',
        `Bridge opens${SECOND}`,
        'Read more »',
        THIRD,
        'Read more »',
      ].join('\n'),
    ),
  ).toEqual([FIRST, `Bridge opens${SECOND}`, THIRD]);
});

test('bullets that are sentences of the report are read; comment forms and notes on its making are not', () => {
  expect(
    texts(
      [
        'Bridge is open again, mayor says it was worth the wait',
        '',
        FIRST,
        `* ${SECOND}`,
        '',
        'View original article on The Meridian',
        'This summary was created by a machine. Its use is subject to our Terms of Service.',
        'Leave a Reply',
        'Your email address will not be published. Required fields are marked *',
      ].join('\n'),
    ),
  ).toEqual(['Bridge is open again, mayor says it was worth the wait', FIRST, `* ${SECOND}`]);
});

test('lines that are headings between paragraphs count sections', () => {
  const { flows } = read(
    [
      'xyzq',
      'Harbour bridge reopens after repairs',
      FIRST,
      'Buses come first',
      SECOND,
      'Text by The Meridian with AFP',
    ].join('\n\n'),
  );
  expect(flows.map(({ part, section }) => [part, section])).toEqual([
    ['title', 0],
    ['body', 0],
    ['heading', 0],
    ['body', 1],
  ]);
});

test('headlines that trail after the report without a label are furniture', () => {
  const trail = ['Ten castles to see in Sarovia', 'Why minister Draga resigned', 'A comet returns after 800 years'];
  expect(texts(['Harbour bridge reopens after repairs', FIRST, SECOND, ...trail].join('\n'))).toEqual([
    'Harbour bridge reopens after repairs',
    FIRST,
    SECOND,
  ]);
});

test('a file of wrapped lines has its paragraphs as flows', () => {
  const wrapped =
    'The harbour bridge opened to traffic again on Thursday, nine months\nafter engineers had found cracks in two of the cables, and Lena\nOrtiz was there.\n\nThe second inspection will follow in the summer, officials told the\nreporters who had come to see the first bus drive over it in the\nmorning.';
  expect(texts(`Harbour bridge reopens after repairs\n\n${wrapped}`)).toEqual([
    'Harbour bridge reopens after repairs',
    ...wrapped.split('\n\n'),
  ]);
});

test('spaced punctuation of tokenized texts ends sentences too', () => {
  const spaced =
    '“ We were promised six months and got nine , ” said Ivo Marsh , who runs a bakery . “ That was hard . ”';
  const { flows } = read(['Bakers of Northport welcome the bridge', FIRST, spaced, SECOND].join('\n'));
  expect(flows.map((flow) => flow.part)).toEqual(['title', 'body', 'body', 'body']);
});

test('the language is guessed, also where words have no spaces', () => {
  const guess = (text: string) => read(text).language;
  expect(
    guess(
      'Die Brücke ist nach neun Monaten wieder offen, und der Bürgermeister hat sich bei den Arbeitern bedankt, die im Winter auf den Türmen waren.',
    ),
  ).toBe('de');
  expect(guess('북항의 큰 다리가 아홉 달에 걸친 공사를 마치고 목요일 아침 다시 열렸다고 시 정부가 밝혔다.')).toBe('ko');
  expect(guess('港の大きな橋が九か月の工事を終えて木曜日の朝に再び開通したと市が発表した。')).toBe('ja');
  expect(guess('Міст у порту знову відкрили після дев’яти місяців ремонту, повідомили в уряді.')).toBe('uk');
  expect(guess('zxcv qwer asdf')).toBeNull();
});

test('any text is read: flows are slices of it, in order and apart', () => {
  const line = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 80 }),
    fc.constantFrom(
      FIRST,
      SECOND,
      'Related',
      '- A headline of some words',
      'By Ada Quill',
      '',
      ' \t',
      '\r',
      '\ufeffx',
      'Advertisement',
    ),
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 12 }), fc.constantFrom('\n', '\r\n', '\n\n'), (lines, end) => {
      const text = lines.join(end);
      const { article, offsets } = articleFromText(text);
      let last = 0;
      for (const [index, flow] of article.flows.entries()) {
        expect(flow.text).toBe(flow.text.trim());
        expect(flow.text).not.toBe('');
        expect(offsets[index]).toBeGreaterThanOrEqual(last);
        last = offsets[index]! + flow.text.length;
        expect(text.slice(offsets[index], last)).toBe(flow.text);
      }
    }),
  );
});
