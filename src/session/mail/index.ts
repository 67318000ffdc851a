export { Sending } from './Sending';
export type { SentFile } from './Sending';
