export { Signing } from './Signing';
export type { SignoffView } from './signoffView';
