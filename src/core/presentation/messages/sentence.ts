/** A part of a sentence, or several with signs between them, as a sentence: a capital first, one full stop last. */
export function sentence(text: string): string {
  const trimmed = text.trim();
  return `${capital(trimmed)}${/[.!?…]$/.test(trimmed) ? '' : '.'}`;
}

/** A part of a sentence where it stands by itself. */
export function capital(text: string): string {
  return `${text.charAt(0).toLocaleUpperCase('vi')}${text.slice(1)}`;
}

/** Digits in groups of three, at most six decimals, none that are not needed. */
export function grouped(value: number, thousands: string, decimal: string): string {
  const [whole = '', decimals = ''] = Math.abs(value).toFixed(6).split('.');
  const groups = whole.replace(/\B(?=(\d{3})+$)/g, thousands);
  const kept = decimals.replace(/0+$/, '');
  const figure = kept === '' ? groups : `${groups}${decimal}${kept}`;
  return value < 0 && /[1-9]/.test(figure) ? `-${figure}` : figure;
}

/** "a", "a and b", "a, b and c". */
export function enumerated(items: readonly string[], last: string): string {
  const [end = '', ...others] = [...items].reverse();
  return others.length === 0 ? end : `${others.reverse().join(', ')} ${last} ${end}`;
}
