/// <reference types="vite/client" />

declare module 'virtual:sidelight/corpus' {
  const corpus: import('../lib/corpus/model.ts').Corpus;
  export default corpus;
}
declare module 'virtual:sidelight/gate' {
  const terms: import('../lib/coverage/gate.ts').GateTerms;
  export default terms;
}
