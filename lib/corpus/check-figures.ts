/** The figures that an account's sides give, against those of the statements that they rest on. */
import type { CheckedReport, Finding } from './checked-report.ts';
import type { Account, ClaimId } from './model.ts';
import type { Noted } from './yaml.ts';

/** Every value of a side that none of its claims states. */
export function checkFigures(accounts: Noted<Account>[], reports: CheckedReport[]): Finding[] {
  const stated = new Map<ClaimId, string[]>();
  for (const report of reports) {
    for (const { claim } of report.claims) {
      const { figures } = report.read(claim.text, claim.mentions);
      stated.set(
        claim.id,
        figures.map(({ key }) => key),
      );
    }
  }
  return accounts.flatMap(({ value: { sides }, at }) =>
    sides.flatMap(({ figure, claims }, i) => {
      // A document that is not at hand is a finding of its own.
      if (!figure || !claims.every((id) => stated.has(id))) return [];
      const known = new Set(claims.flatMap((id) => stated.get(id)!));
      const values = [...new Set([figure.low, figure.high])].filter((value) => value !== undefined);
      return values
        .filter((value) => !known.has(String(value)))
        .map(
          (value): Finding => ({
            in: 'notes',
            ...at('sides', i, 'figure'),
            message: `figure ${value} stands in none of the side's claims`,
          }),
        );
    }),
  );
}
