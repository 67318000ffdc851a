/** Milliseconds between two tries. */
const pause = 50;
/** Tries that make ten seconds of pauses. */
const mostTries = 200;

/** Repeats an assertion until it holds; after the last try it throws the last failure. */
export async function eventually(claim: () => Promise<void>): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await claim();
    } catch (error) {
      if (tries >= mostTries) throw error;
    }
    await new Promise((resume) => setTimeout(resume, pause));
  }
}
