export { fileSentence } from './fileSentence';
export type { FileProblem } from './fileSentence';
export { findingSentence } from './findingSentence';
export { editionFor, editionOf, longestUnit, parsePeriod } from './named';
export type { ChosenEdition, Edition, Period } from './named';
export { Phrases } from './Phrases';
export { ruleSentence } from './ruleSentence';
export { taskName } from './taskSentence';
