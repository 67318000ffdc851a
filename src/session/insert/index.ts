export { insertOffer } from './insertOffer';
export type { InsertOffer } from './insertOffer';
export { usualIssuer } from './coveringReport';
