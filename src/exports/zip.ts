/** Zips of embedded pages. All addresses inside are relative, so that a clinic can serve the pages from any folder. */
import path from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';
import { addressOnSite } from '../corpus/addresses.ts';
import { site } from '../site.ts';

/** The earliest time in a zip file. With a fixed time, equal files make equal zips. */
const fixedTime = { mtime: new Date(1980, 0, 1), forceDosTimestamp: true };

const policyTag = /<meta http-equiv="Content-Security-Policy"[^>]*>/;

/**
 * Makes the addresses of a page relative, and removes this site from its content security policy.
 * @param html of a page for frames
 * @param file its path inside the bundle
 * @param base path of this site
 * @throws when an address would not work on another host
 */
export function makeRelative(html: string, file: string, base: string): string {
  const folder = path.posix.dirname(file);
  const local = html.replace(policyTag, (tag) => tag.replaceAll(` ${site.url}`, ''));
  const made = local.replace(
    /\b(src|href)="(\/[^"]*)"/g,
    (whole, attribute: string, address: string) => {
      const inside = address.startsWith(`${base}embed/`) ? address.slice(base.length) : undefined;
      return inside === undefined ? whole : `${attribute}="${path.posix.relative(folder, inside)}"`;
    },
  );
  const stuck = /(?:\b(?:src|href|srcset|action)="|url\(["']?)\/[^"')]*/.exec(made)?.[0];
  if (stuck === undefined) return made;
  throw new Error(
    `${file}: “${stuck}” would lead nowhere on another host. ` +
      'Use an address in /embed/, or an absolute address.',
  );
}

/** The text of the file with instructions in a zip. */
export function readme(pages: string[]): string {
  const [first = ''] = pages;
  const title = pages.length === 1 ? first : `${String(pages.length)} pages`;
  return `${site.name}: ${title}, to serve from your own site
${addressOnSite('/')}

1. Unpack, and copy the folder "embed" to any place of your site, as
   https://clinic.example/skin/embed/
2. Where a page is to show, put

   <iframe src="/skin/embed/v1/${first}/" title="Patient information"
     width="100%" height="720" loading="lazy" style="border:0"></iframe>

3. For a frame as high as its text, add once to the page, if the folder has it:

   <script async src="/skin/embed/v1.js"></script>

Your server must let its own pages frame these: if it sends X-Frame-Options,
use SAMEORIGIN, and if it sends a Content-Security-Policy, frame-ancestors 'self'.

Nothing here is fetched from elsewhere, and nothing is stored or sent. Links lead
to the whole pages at ${addressOnSite('/')}.

These are copies. When a page changes, they do not: look for a new bundle at least
once a month, and at once when ${addressOnSite('/embed/changes.xml')}
says that a safety fact changed.

Beside each page lies the same text as data, as embed/v1/${first}.json.

The words are under CC BY 4.0 (LICENSE.txt): keep the name of the site and the link
at the foot of each page. The scripts are under the MIT license.

Pages:
${pages.map((page) => `  embed/v1/${page}/`).join('\n')}
`;
}

export interface Entry {
  name: string;
  /** Hash of the content, to find the same zip from an earlier build. */
  hash: string;
  read: () => Promise<string | Buffer>;
}

/** Makes equal bytes from equal entries on every machine. Reads one entry at a time, to save memory. */
export async function makeZip(entries: readonly Entry[]): Promise<Buffer> {
  const made = new ZipFile();
  const output = new PassThrough();
  made.outputStream.pipe(output);
  made.on('error', (error: Error) => output.destroy(error));
  for (const { name, read } of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    made.addReadStreamLazy(name, fixedTime, (ready) => {
      read().then(
        (content) => {
          ready(null, Readable.from([content]));
        },
        (error: unknown) => {
          ready(error, Readable.from([]));
        },
      );
    });
  }
  made.end();
  return buffer(output);
}
