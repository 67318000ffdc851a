/** Univer's packages contain texts without type declarations. */
declare module '@univerjs/*/lib/es/locales/vi-VN.js' {
  const texts: Readonly<Record<string, never>>;
  export default texts;
}
