import { execFileSync } from 'node:child_process';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';

/** Puts the unpacked libraries of the browser in its way; on other systems it would not look for them. */
const lambda = { AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x', AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x' };

/** Started apart, because the package is an ES module and changes the environment of its process. */
const unpack = `
  const { default: chromium } = await import('@sparticuz/chromium');
  const path = await chromium.executablePath();
  process.stdout.write(JSON.stringify({ path, args: chromium.args, env: process.env }));
`;

/** Would let a page do what no browser lets it do. */
const unwanted = ['--disable-web-security', '--allow-running-insecure-content'];

interface Unpacked {
  readonly path: string;
  readonly args: readonly string[];
  readonly env: Record<string, string>;
}

export interface LaunchOptions {
  /** Each page has a process of its own, so that what one page has compiled is not there for the next one. */
  readonly isProcessPerPage?: boolean;
}

/** An installed Chrome or Edge; where there is none, the Chromium that comes from npm. */
export async function launch({ isProcessPerPage = false }: LaunchOptions = {}): Promise<Browser> {
  for (const channel of ['chrome', 'msedge', 'chromium']) {
    try {
      return await chromium.launch({ channel });
    } catch {
      // not installed
    }
  }
  const output = execFileSync(process.execPath, ['--input-type=module', '--eval', unpack], {
    env: { ...process.env, ...lambda },
    encoding: 'utf8',
    maxBuffer: 16 * 1024 * 1024,
  });
  const { path, args, env } = JSON.parse(output) as Unpacked;
  const left = isProcessPerPage ? [...unwanted, '--single-process'] : unwanted;
  return chromium.launch({ executablePath: path, args: args.filter((arg) => !left.includes(arg)), env });
}
