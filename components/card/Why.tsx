/** Why the mark was made: the form that matched, what supports it, and how sure it is, in words. */
import type { Context } from '../../lib/corpus/reading.ts';
import { confidenceText, KIND_WORDS } from '../shared/words.ts';

export interface WhyProps {
  why: NonNullable<Context['why']>;
  name: string;
}

export function Why({ why: { quote, kind, confidence, reasons }, name }: WhyProps) {
  return (
    <details class="fold">
      <summary>Why this mark?</summary>
      <p>
        “{quote}” is taken for {name}, by {KIND_WORDS[kind]}: {confidenceText(confidence)}. Of 100 such marks, about{' '}
        {Math.round(confidence * 100)} are right. What was found on this page:
      </p>
      <ul class="reasons">
        {reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
    </details>
  );
}
