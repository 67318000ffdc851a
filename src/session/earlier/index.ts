export { EarlierPeriods } from './EarlierPeriods';
export type { EarlierLine, PickedFile, PriorOffer } from './EarlierPeriods';
export type { NextView } from './nextView';
export type { Completion } from './Completion';
export type { PriorView } from './priorView';
export type { RecognisedLine, RecognitionView } from './recognitionView';
export { earlierMessages } from '../../messages/earlier';
