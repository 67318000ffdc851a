/** What stays between two days: unit, last period, answers. Values are small texts; a host may lose them. */
export interface Preferences {
  readonly get: (key: string) => string | null;
  readonly set: (key: string, value: string) => void;
}
