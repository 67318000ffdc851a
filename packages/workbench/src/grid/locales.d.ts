/** Univer's texts lie in its packages without types beside them. */
declare module '@univerjs/*/lib/es/locales/vi-VN.js' {
  const texts: Readonly<Record<string, never>>;
  export default texts;
}
