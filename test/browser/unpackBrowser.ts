import { launch } from '../support/launch';

/** Unpacks the browser from npm before tests that start browsers at the same time. */
export default async function unpackBrowser(): Promise<void> {
  const browser = await launch();
  await browser.close();
}
