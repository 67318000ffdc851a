import { number } from './number';

const pluralRules = new Intl.PluralRules('en');

/** "1 row", "2 rows", "0 rows"; the plural is given where it is not the singular with an s. */
export function counted(count: number, one: string, other = `${one}s`): string {
  return `${number(count)} ${pluralRules.select(count) === 'one' ? one : other}`;
}
