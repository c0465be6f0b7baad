import { describe, expect, it } from 'vitest';
import { marked } from './marked.ts';

const washingtons = (...paragraphs: string[]) =>
  marked()(...paragraphs).filter((mark) => mark.startsWith('Washington'));

describe('Washington', () => {
  it('is the state where the page speaks of what is in it', () => {
    expect(
      washingtons(
        'Washington’s ferries are late',
        'Lawmakers in Olympia let yards bid. On Vashon and around Puget Sound people wait.',
        'Under President Trump the grants are frozen, and Japan builds its own in Washington.',
      ),
    ).toEqual([]);
  });

  it('is the team on a page of sport that names it, but for a dateline', () => {
    expect(
      washingtons(
        'Boston buries Washington under six homers',
        'WASHINGTON — The Nationals lost in the ninth inning. Their bullpen and their pitcher were tired.',
        'Washington’s shortstop, the league’s best slugger, will start against Japan.',
      ),
    ).toEqual([]);
  });

  it('is the capital elsewhere', () => {
    expect(washingtons('Sanctions', 'Washington imposed sanctions on Russia. Seattle shrugged.')).toEqual([
      'Washington washington-dc',
    ]);
  });
});

describe('Moscow', () => {
  it('is an American town where the page has its council, and never speaks of Russia', () => {
    expect(marked()('Dog comes to Moscow', 'The Moscow City Council said yes. Pullman and Moscow voted.')).toEqual([]);
  });
});
