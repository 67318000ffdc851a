export { messages, languages, sentence } from '../../messages';
export type { Language, Messages } from '../../messages';
export { fileSentence } from './fileSentence';
export type { FileProblem } from './fileSentence';
export { findingSentence } from './findingSentence';
export { Phrases } from './Phrases';
export { ruleSentence } from './ruleSentence';
export { taskName } from './taskSentence';
