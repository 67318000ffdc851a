type Path = readonly (string | number)[];

/** An object or a list that the scan is in. */
interface Level {
  /** The keys so far; null for a list. */
  readonly keys: Set<string> | null;
  /** The key or index of the value that comes next or is being read. */
  at: string | number;
}

/** The keys that an object of a valid JSON text has twice, each with its place; JSON.parse keeps the last value silently. */
export function repeatedKeys(json: string): readonly Path[] {
  const levels: Level[] = [];
  const repeated: Path[] = [];
  for (const { 0: token, index } of json.matchAll(/"(?:[^"\\]|\\.)*"|[{}[\],]/g)) {
    const level = levels.at(-1);
    if (token === '{') levels.push({ keys: new Set(), at: '' });
    else if (token === '[') levels.push({ keys: null, at: 0 });
    else if (token === '}' || token === ']') levels.pop();
    else if (token === ',') {
      if (typeof level?.at === 'number') level.at += 1;
    } else if (level?.keys && isKey(json, index + token.length)) {
      level.at = JSON.parse(token) as string; // the token is a JSON string
      if (level.keys.has(level.at)) repeated.push(levels.map(({ at }) => at));
      level.keys.add(level.at);
    }
  }
  return repeated;
}

/** True if a colon follows, as it follows keys and nothing else. */
function isKey(json: string, end: number): boolean {
  let place = end;
  while (/\s/.test(json.charAt(place))) place += 1;
  return json[place] === ':';
}
