/** A text that lasts as long as the web view, and outlives a reload of its page. */
export interface SessionText {
  readonly read: () => string | null;
  /** Null removes it. */
  readonly write: (text: string | null) => void;
}

/** A text in the session storage; a host that has none forgets. */
export function sessionText(key: string): SessionText {
  return {
    read: () => {
      try {
        return sessionStorage.getItem(key);
      } catch {
        return null; // closed to frames of other sites
      }
    },
    write: (text) => {
      try {
        if (text === null) sessionStorage.removeItem(key);
        else sessionStorage.setItem(key, text);
      } catch {
        // as above, or full
      }
    },
  };
}
