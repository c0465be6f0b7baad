/** Which Washington a page speaks of: the capital, the state in the northwest, the English town, or a team of the capital. */
import type { PageText } from './page-text.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** What is in the state, folded: three of them tell it. */
const OF_STATE = set(
  'seattle olympia spokane tacoma puget everett yakima bellevue redmond bellingham mukilteo vashon snohomish kitsap whatcom pullman walla wenatchee mariners seahawks kraken',
);
/** What tells the town in the north of England by itself. */
const OF_TOWN = set('tyne wearside sunderland');
/** Teams that reports call by the city's name alone. */
const TEAMS = set('nationals capitals wizards commanders redskins mystics nats caps');

/** The other Washingtons that the words of a page tell of. */
export interface Washingtons {
  /** How many different words tell of the state. */
  state: number;
  /** The English town is told. */
  town: boolean;
  /** A team is named. */
  team: boolean;
}

/** Reads a page for them. Capitals alone count: wizards are not the team. */
export function washingtonsOf({ flows }: PageText): Washingtons {
  const state = new Set<string>();
  let [town, team] = [false, false];
  for (const { words } of flows) {
    for (const { fold, capital } of words) {
      if (!capital) continue;
      if (OF_STATE.has(fold)) state.add(fold);
      else if (OF_TOWN.has(fold)) town = true;
      else if (TEAMS.has(fold)) team = true;
    }
  }
  return { state: state.size, town, team };
}
