/** Sayings with a heavenly body in them that is none: "over the moon", "what on Earth". */

const SAYINGS =
  /\b(?:over the moon|once in a blue moon|(?:promis\w*|ask\w*|shoot\w*|reach\w*) (?:\w+ )?(?:for )?the moon|howl\w* at the moon|man in the moon|to the moon and back|down to earth|(?:who|what|how|where|why|nothing|nowhere|anything|hell|heaven|paradise|peace) on earth|(?:the )?(?:ends?|face|salt|four corners|scum|wretched|best kept secret) of the earth|heaven and earth|mother earth|earth mother|(?:men|man) (?:are|is) from mars|(?:from|on) another planet)\b/giu;

/** Whether a span of a text is part of a saying. */
export function isInSaying(text: string, start: number, end: number): boolean {
  const from = Math.max(0, start - 32);
  for (const saying of text.slice(from, end + 32).matchAll(SAYINGS)) {
    const at = from + saying.index;
    if (at <= start && end <= at + saying[0].length) return true;
  }
  return false;
}
