/** The popup's controls, found as a reader finds them: by role and name. */
import type { Popup } from '../../scripts/support/extension.ts';
import { until } from '../../scripts/support/until.ts';

export type Role = 'button' | 'switch' | 'radio';

/** The popup's first line, once it says something. */
export function headline(popup: Popup): Promise<string> {
  const read = () => popup.run((document: Document) => document.querySelector('h1')?.textContent?.trim());
  return until('the popup has a first line', async () => {
    const line = await read();
    return line && !line.endsWith('…') && line;
  });
}

/** Everything that the popup shows as text, without what is folded away. */
export const textOf = (popup: Popup): Promise<string> => popup.run(({ body: { innerText } }: Document) => innerText);

/** Unfolds the groups of names that show their first few only. */
export const unfoldNames = (popup: Popup): Promise<void> =>
  popup.run((document: Document) => {
    for (const more of document.querySelectorAll<HTMLDetailsElement>('.group .more')) more.open = true;
  });

interface Control {
  name: string;
  on: boolean;
  disabled: boolean;
}

/** The visible controls of a role, in order. */
export function controls(popup: Popup, role: Role): Promise<Control[]> {
  return popup.run(act, role, null);
}

/** Presses the first visible control of a role whose name holds `name`. Throws if there is none, or it is disabled. */
export async function press(popup: Popup, role: Role, name: string): Promise<void> {
  const is = ({ name: its, disabled }: Control) => its.includes(name) && !disabled;
  const index = await until(`the popup has the ${role} "${name}"`, async () => {
    const at = (await controls(popup, role)).findIndex(is);
    return at >= 0 && { at };
  });
  await popup.run(act, role, index.at);
}

function act(document: Document, role: Role, index: number | null): Control[] {
  const selectors = { button: 'button', switch: '[role=switch]', radio: 'input[type=radio]' };
  const found = [...document.querySelectorAll<HTMLInputElement>(selectors[role])].filter((element) =>
    element.checkVisibility(),
  );
  if (index !== null) found[index]?.click();
  return found.map((element) => ({
    name: (element.getAttribute('aria-label') ?? element.labels?.[0]?.textContent ?? element.textContent ?? '').trim(),
    on: element.checked ?? element.getAttribute('aria-checked') === 'true',
    disabled: element.disabled,
  }));
}
