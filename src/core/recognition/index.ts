export type { OldSheet } from './OldSheet';
export type { Doubt, Head, RecognisedForm, RecognisedRow, Recognition, UnmatchedLine } from './Recognition';
export { recognise } from './recognise';
