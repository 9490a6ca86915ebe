/** A half-open range of UTF-16 units. Whose text it counts in is said where it is used. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** True where the two spans share at least one unit; an empty span overlaps what it stands inside. */
export const overlaps = (a: Span, b: Span): boolean =>
  a.start === a.end || b.start === b.end ? a.start <= b.end && b.start <= a.end : a.start < b.end && b.start < a.end;

/** Does the inner span stand within the outer one, or fill it? */
export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** The span `by` units further on. */
export const shift = (span: Span, by: number): Span => ({ start: span.start + by, end: span.end + by });

/** In the order of their beginnings; what begins together stays as it was. */
export const byStart = (a: Span, b: Span): number => a.start - b.start;

/** The same for what has a span, such as a finding or a problem. */
export const bySpan = (a: { readonly span: Span }, b: { readonly span: Span }): number => byStart(a.span, b.span);
