export { languages, sentence } from '../../messages';
export { commandLineMessages as messages } from '../../messages/commandLine';
export type { Language, ValuesMessages } from '../../messages';
export type { CommandLineMessages as Messages } from '../../messages/Messages';
