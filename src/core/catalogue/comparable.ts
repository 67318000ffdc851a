export { fold as comparable } from '../reading';
