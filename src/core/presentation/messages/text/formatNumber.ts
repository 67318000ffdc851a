/** What a language writes between groups of three digits and before the decimals. */
export interface Separators {
  readonly group: string;
  readonly decimal: string;
}

/** From here on `toFixed` gives an exponent in place of decimals. */
const EXPONENTIAL = 1e21;

let cached: Intl.NumberFormat | undefined;

/**
 * The one formatter of both languages, made when it is first needed because making it is slow. It is the English one,
 * which every build of ICU contains: a Node or a web view without Vietnamese data would silently use English separators.
 */
function formatter(): Intl.NumberFormat {
  cached ??= new Intl.NumberFormat('en', { maximumFractionDigits: 6 });
  return cached;
}

/**
 * A number with groups of three digits and at most six decimals, rounded half up from its exact binary value; zero has
 * no sign. What is not finite or is 1e21 and more is written as JavaScript writes it.
 */
export function formatNumber(value: number, { group, decimal }: Separators): string {
  if (!(Math.abs(value) < EXPONENTIAL)) return String(value);
  // Rounded by toFixed and given as text: given as a number, ICU would round the shortest decimal that stands for it.
  const rounded = value.toFixed(6) as Intl.StringNumericLiteral; // toFixed writes a decimal literal below 1e21
  const text = formatter()
    .formatToParts(rounded)
    .map((part) => (part.type === 'group' ? group : part.type === 'decimal' ? decimal : part.value))
    .join('');
  return text === '-0' ? '0' : text;
}
