/** How the program was called, so that the commands that it prints work as they stand. */
export function callOf(env: Readonly<Record<string, string | undefined>>): string {
  return env.npm_lifecycle_event === 'bieumau' ? 'npm run -s bieumau --' : 'bieumau';
}
