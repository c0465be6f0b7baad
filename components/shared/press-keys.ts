/** The keys that press a button, for what looks and acts like one where HTML's own has no place. */
export const byPressKey =
  (onPress: () => void) =>
  (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    onPress();
  };
