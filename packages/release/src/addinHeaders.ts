import { extname } from 'node:path';

/**
 * The origins at which Excel on the web shows the pane. Every page around it must be listed: SharePoint, a personal
 * OneDrive, office.com, Microsoft 365 and Teams. Microsoft publishes no list.
 */
const frames = [
  'https://*.cloud.microsoft',
  'https://*.officeapps.live.com',
  'https://*.sharepoint.com',
  'https://onedrive.live.com',
  'https://*.office.com',
  'https://teams.microsoft.com',
];

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.png': 'image/png',
  '.xml': 'application/xml; charset=utf-8',
};

/** Matches a file name with a content hash; the content of such a file never changes. */
const hashed = /\.[0-9a-f]{10}\.(js|css)$/;

/**
 * The headers of a file of dist/addin/, as docs/trien-khai.md tells administrators to set them. `policy` is the one
 * that the page contains; `frame-ancestors` is only valid in a header.
 */
export function addinHeaders(path: string, policy: string): Readonly<Record<string, string>> {
  return {
    'content-type': types[extname(path)] ?? 'application/octet-stream',
    'cache-control': hashed.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache',
    'x-content-type-options': 'nosniff',
    ...(path.endsWith('pane.html') && { 'content-security-policy': fullPolicy(policy) }),
  };
}

/** The policy of the page plus `frame-ancestors`, which is only valid in a header. */
export function fullPolicy(policy: string): string {
  return `${policy}; frame-ancestors 'self' ${frames.join(' ')}`;
}

/** The content security policy that a built page contains. */
export function policyOf(page: string): string {
  const [, policy] = /http-equiv="Content-Security-Policy"\s+content="([^"]+)"/.exec(page) ?? [];
  if (policy === undefined) throw new Error('the page states no policy');
  return policy;
}
