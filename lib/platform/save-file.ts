/** Gives the reader a file, through a link: that needs no permission. */

/** Milliseconds that a browser has to begin taking the file. */
const TAKEN = 10_000;

export function saveFile(name: string, text: string, type: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), TAKEN);
}
