/**
 * Waits until an answer is truthy and gives it back.
 * Throws after `timeout` milliseconds, with what was waited for and the last answer.
 */
export async function until<Answer>(
  what: string,
  ask: () => Answer | Promise<Answer>,
  timeout = 10_000,
): Promise<Exclude<Answer, false | null | undefined | 0 | ''>> {
  const end = Date.now() + timeout;
  for (;;) {
    const answer = await ask();
    if (answer) return answer as Exclude<Answer, false | null | undefined | 0 | ''>;
    if (Date.now() > end)
      throw new Error(`Waited ${timeout / 1000} s in vain until ${what}; last: ${JSON.stringify(answer)}`);
    await new Promise((resolve) => setTimeout(resolve, 40));
  }
}
