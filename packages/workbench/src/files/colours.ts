/** Converts `#C00000` to ARGB digits. */
export function argb(colour: string): string {
  return `FF${colour.replace('#', '').toUpperCase()}`;
}

/** Converts ARGB digits to `#RRGGBB`; undefined for theme colours, which the library does not resolve. */
export function rgb(colour: { readonly argb?: string } | undefined): string | undefined {
  return colour?.argb && /^[0-9A-F]{8}$/i.test(colour.argb) ? `#${colour.argb.slice(2).toUpperCase()}` : undefined;
}
