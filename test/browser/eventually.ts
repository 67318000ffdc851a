const patience = 10_000;
const pause = 50;

/** Makes a claim until it holds; after ten seconds its last failure is the test's. */
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
