export { languages, messages, sentence } from '../../messages';
export type { Language, Messages } from '../../messages';
