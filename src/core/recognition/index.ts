export type { OldSheet } from './OldSheet';
export type {
  Doubt,
  Head,
  OtherSum,
  OtherUnit,
  RecognisedForm,
  RecognisedRow,
  Recognition,
  UnmatchedLine,
} from './Recognition';
export { recognise } from './recognise';
