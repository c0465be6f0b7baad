/**
 * What a text is about: matters of the news, each told in many words. "Rounds sent by rail" and "arms for Russia" have
 * no word in common, but a matter. Made for English.
 */
import { stem } from './terms.ts';

/** A word can belong to several. Each form is listed whose stem is another. */
const MATTERS: Record<string, string> = {
  arms:
    'arm arms weapon weaponry munition ammunition shell artillery armament ordnance gun round bullet mortar howitzer ' +
    'tank drone bomb torpedo depot arsenal stockpile store warehouse',
  missile: 'missile ballistic icbm hypersonic warhead projectile launcher',
  nuclear:
    'nuclear atomic warhead denuclearize denuclearise denuclearization denuclearisation plutonium uranium reactor enrich ' +
    'enrichment deterrent disarmament disarm',
  testing: 'test tested launch launches fire fired firing range trajectory',
  satellite: 'satellite orbit orbiter reconnaissance spy surveillance constellation',
  space:
    'space spacecraft cosmodrome spaceport rocket booster capsule astronaut cosmonaut lander probe rover launchpad lunar ' +
    'spaceflight orbital',
  failure:
    'fail failed failure fizzle collapse break explode explosion crash plunge malfunction abort misfire defect lost setback wreck',
  soldiers:
    'soldier troop deploy deployment brigade battalion regiment infantry recruit unit conscript fighter mercenary',
  fighting:
    'war invasion invade offensive front frontline battle battlefield fight fighting combat attack assault incursion ' +
    'shelling counteroffensive casualty occupy occupation',
  army: 'army military navy naval defence defense force general admiral commander security strategic',
  drills:
    'drill exercise manoeuvre maneuver rehearsal war-game wargame trilateral joint trained training carrier flotilla',
  sanctions:
    'sanction resolution embargo penalty penalties veto ban banned bar prohibit prohibition forbid rule violate violation ' +
    'violating breach breached curb restriction freeze blacklist comply compliance enforce enforcement',
  accusing:
    'accuse accused accusation allege allegation suspect suspicion evidence claim charge blame criticize criticise ' +
    'criticism condemn condemnation',
  denying: 'deny denies denied denial reject dismiss refute rebut untrue baseless',
  worry:
    'concern concerned worry worried fear threat threaten threatening alarm danger dangerous risk warn warning caution ' +
    'cautious deter deterrence provoke provocation escalate escalation',
  visiting:
    'visit visiting trip arrive arrival travel travelled journey ride fly drive tour host guest invite invitation depart departure ' +
    'welcome greet stay reception ceremony airport delegation accompany',
  talking:
    'talk meeting meet summit discuss discussion negotiate negotiation dialogue conversation consult consultation ' +
    'session handshake phone',
  supporting: 'support back backing solidarity behind endorse pledge promise vow assure swear',
  helping: 'help helped aid assist assistance humanitarian relief',
  offering: 'offer propose proposal suggest possibility possible prospect consider',
  dealing: 'deal agreement agree agreed agrees pact treaty accord sign signed contract',
  trading:
    'buy sell sale purchase supply supplied provide deliver delivery ship shipment export import trade ' +
    'transfer procure buyer seller supplier',
  economy:
    'economy economic financial fuel oil food grain rice money cash currency trade business market coal labour labor worker',
  closeness:
    'tie relation relations relationship cooperation cooperate partner partnership ally allied alliance friend friendship bond ' +
    'close closer closeness draw align aligning alignment romance rapprochement',
  technology: 'technology technologies technological technical engineer technician expertise know-how engine transfer',
  wanting: 'want seek ask request need hope wish demand interest interested aspire aspiration ambition',
  railway: 'train rail railway carriage armoured armored locomotive station track',
  film: 'film movie cinema actress actor director shoot shot scene surgeon screen crew plot',
  landing: 'land landing landed touchdown splashdown descend descent parachute return',
  takeoff: 'launch lift-off liftoff take-off takeoff blast',
  life: 'life living microbe habitable habitability biology organism algae',
  danger: 'strike striking hit impact collide collision asteroid meteorite comet',
  secrecy: 'public secret sensitive private undisclosed classified confidential disclose reveal',
  people: 'official minister ambassador envoy aide entourage delegation attend accompany room',
  photo: 'photo photograph picture image footage caption',
};

const matterOf = new Map<string, string[]>();
for (const [matter, words] of Object.entries(MATTERS)) {
  for (const word of words.split(' ')) {
    const term = stem(word);
    const matters = matterOf.get(term) ?? [];
    if (!matters.includes(matter)) matters.push(matter);
    matterOf.set(term, matters);
  }
}

/** The matters that a term tells of; mostly none. */
export const mattersOfTerm = (term: string): readonly string[] => matterOf.get(term) ?? NONE;

const NONE: readonly string[] = [];

export const mattersOf = (terms: Iterable<string>): Set<string> => new Set([...terms].flatMap(mattersOfTerm));
