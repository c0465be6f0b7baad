import { describe, expect, it } from 'vitest';
import { marked } from './marked.ts';

const nominals = marked('nominal');

describe('the halves of Korea by the compass', () => {
  const stories = {
    de: 'Nordkorea hat Raketen getestet. Südkorea und die USA haben mit einem Manöver auf den Test reagiert.',
    fr: 'La Corée du Nord a tiré des missiles. La Corée du Sud et les États-Unis ont réagi avec un exercice.',
    es: 'Corea del Norte lanzó misiles. Corea del Sur y Estados Unidos respondieron con una maniobra en el mar.',
  };
  const found = (language: keyof typeof stories, text: string) => nominals('', stories[language], text);

  it.each([
    ['de', 'Der Norden schweigt.', 'Norden north-korea'],
    ['de', 'Die Marine des Südens war auf See.', 'Südens south-korea'],
    ['de', 'Sie verhandelte mit dem Norden.', 'Norden north-korea'],
    ['fr', 'Le Nord a démenti.', 'Nord north-korea'],
    ['fr', 'Une famille venue du Nord vit ici.', 'Nord north-korea'],
    ['fr', 'Le ministère du Sud a publié une photo.', 'Sud south-korea'],
    ['es', 'El Norte no contestó.', 'Norte north-korea'],
    ['es', 'Los soldados del Sur vigilan.', 'Sur south-korea'],
  ] as const)('%s: %s', (language, text, mark) => {
    expect(found(language, text)).toEqual([mark]);
  });

  it.each([
    ['de', 'Im Norden schneit es.'],
    ['de', 'Der Norden des Landes ist bergig.'],
    ['de', 'Der Süden und der Osten sind flach.'],
    ['de', 'Der Norden Deutschlands friert.'],
    ['fr', 'Dans le Nord, il neige.'],
    ['fr', 'Le Nord de la France gèle.'],
    ['fr', 'La gare du Nord est fermée, et la province du Hamgyong du Nord aussi.'],
    ['fr', 'L’Est et le Sud ont voté, le Sud global aussi.'],
    ['fr', 'Un Nord-Coréen a fui.'],
    ['es', 'En el Norte nieva.'],
    ['es', 'El Norte de España espera lluvia, y el Polo Norte se derrite.'],
    ['es', 'El Sur Global se abstuvo.'],
  ] as const)('%s: another part or a direction is none: %s', (language, text) => {
    expect(found(language, text)).toEqual([]);
  });

  it('are no names of firms and regions on an English page', () => {
    const text = 'The Nord pipeline and the Norte de Santander office were in the news of the week, and the Sur group.';
    expect(nominals('', 'North Korea and South Korea were to meet.', text)).toEqual([]);
  });

  it('are nobody’s where no Korea is named', () => {
    expect(nominals('', 'Der Norden wählt heute, und die Stadt ist auf den Beinen, das Wetter ist gut.')).toEqual([]);
  });
});
