const patience = 10_000;
const pause = 50;

/** Repeats an assertion until it holds; after ten seconds it throws the last failure. */
export async function eventually(claim: () => Promise<void>): Promise<void> {
  const end = performance.now() + patience;
  for (;;) {
    try {
      return await claim();
    } catch (error) {
      if (performance.now() > end) throw error;
    }
    await new Promise((resume) => setTimeout(resume, pause));
  }
}
