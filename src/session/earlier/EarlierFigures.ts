import type { RowKey } from '../../catalogue';
import type { Period } from '../../period';
import type { EarlierSource } from '../../validation';

/** The figures of another report of the same unit, earlier than the one that they are laid beside. */
export interface EarlierFigures {
  readonly period: Period;
  readonly source: EarlierSource;
  /** NaN where it is not known. */
  readonly figure: (key: RowKey) => number;
}
