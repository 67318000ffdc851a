/** `#C00000` as alpha, red, green, blue. */
export function argb(colour: string): string {
  return `FF${colour.replace('#', '').toUpperCase()}`;
}

/** The other way round; a colour of the theme, which the library does not resolve, is none. */
export function rgb(colour: { readonly argb?: string } | undefined): string | undefined {
  return colour?.argb && /^[0-9A-F]{8}$/i.test(colour.argb) ? `#${colour.argb.slice(2).toUpperCase()}` : undefined;
}
