/** The keys of the commands as they are set. */
import { useEffect, useState } from 'preact/hooks';

/** By command, empty where none is set. Looked up again when the reader comes back from the browser's page for them. */
export function useKeys(
  known: Record<string, string>,
  lookUp: () => Promise<Record<string, string>>,
): Record<string, string> {
  const [keys, setKeys] = useState(known);
  useEffect(() => {
    const again = () => void lookUp().then(setKeys);
    addEventListener('focus', again);
    return () => removeEventListener('focus', again);
  }, []);
  return keys;
}
