/** What we use of the package `edtf`, which brings no types. */
declare module 'edtf' {
  /** Throws a syntax error for what is not EDTF. Bounds are milliseconds in UTC, infinite where an interval is open. */
  export default function edtf(text: string): { type: string; min: number; max: number };
}
