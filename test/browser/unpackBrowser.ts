import { launch } from '../support/launch';

/** Before tests that start browsers at the same time: the first start unpacks the one from npm. */
export default async function unpackBrowser(): Promise<void> {
  const browser = await launch();
  await browser.close();
}
