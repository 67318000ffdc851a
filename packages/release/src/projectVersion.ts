import { readFileSync } from 'node:fs';

/** The version in the project's package.json. */
export function projectVersion(): string {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }; // npm demands it
  return version;
}
