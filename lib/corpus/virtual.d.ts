/** Modules that the build makes from the notes (scripts/support/corpus-plugin.ts). */
declare module 'virtual:sidelight/corpus' {
  const corpus: import('./model.ts').Corpus;
  export default corpus;
}

declare module 'virtual:sidelight/guide' {
  const guide: import('../context/guide.ts').Guide;
  export default guide;
}

declare module 'virtual:sidelight/essentials' {
  const essentials: readonly import('./model.ts').Essentials[];
  export default essentials;
}

declare module 'virtual:sidelight/gate' {
  const terms: ReturnType<typeof import('../coverage/gate-terms.ts').gateTerms>;
  export default terms;
}

declare module 'virtual:sidelight/maps' {
  const maps: Readonly<Record<import('./model.ts').EntityId, import('./model.ts').MapDrawing>>;
  export default maps;
}

declare module 'virtual:sidelight/frames' {
  const frames: readonly import('./model.ts').MapFrame[];
  export default frames;
}
