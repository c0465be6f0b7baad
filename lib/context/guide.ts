/** What editors say of the order of claims: what answers which question, and what they put first. Only cards need it. */
import type { Choices } from './choices.ts';
import type { FollowUpIndex } from './follow-ups.ts';

export interface Guide {
  followUps: FollowUpIndex;
  choices: Choices;
}
