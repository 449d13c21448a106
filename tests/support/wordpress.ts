/**
 * Finds and reads oEmbed as WordPress 6.1.9 does, with its regular expressions: `discover` of `class-wp-oembed.php`,
 * `shortcode_parse_atts`, and `wp_filter_oembed_result` of `embed.php`.
 */

const longest = 153_600;

function attributesOf(text: string): Map<string, string> {
  const pattern =
    /([\w-]+)\s*=\s*"([^"]*)"(?:\s|$)|([\w-]+)\s*=\s*'([^']*)'(?:\s|$)|([\w-]+)\s*=\s*([^\s'"]+)(?:\s|$)|"([^"]*)"(?:\s|$)|'([^']*)'(?:\s|$)|(\S+)(?:\s|$)/g;
  return new Map(
    [...text.matchAll(pattern)].flatMap((m) => {
      const name = m[1] ?? m[3] ?? m[5];
      return name === undefined ? [] : [[name.toLowerCase(), m[2] ?? m[4] ?? m[6] ?? '']];
    }),
  );
}

/** The address of the oEmbed file that a page links to. */
export function discover(page: string): string | undefined {
  const html = Buffer.from(page).subarray(0, longest).toString();
  const end = html.toLowerCase().indexOf('</head>');
  const head = end > 0 ? html.slice(0, end) : html;
  for (const [, link = ''] of head.matchAll(/<link([^<>]+?)\/?>/gi)) {
    const attributes = attributesOf(link);
    const href = attributes.get('href');
    if (attributes.get('type') === 'application/json+oembed' && href) {
      return href
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&quot;', '"')
        .replaceAll('&amp;', '&');
    }
  }
  return undefined;
}

const allowed: Record<string, string[]> = {
  a: ['href'],
  blockquote: [],
  iframe: 'src width height frameborder marginwidth marginheight scrolling title'.split(' '),
};

/** Replaces `wp_kses`: it removes unknown tags, keeps their words, and does not change the case of names. */
const kses = (html: string): string =>
  html.replace(
    /<(\/?)\s*([a-z0-9-]+)([^>]*?)(\s*\/)?>/gi,
    (_tag, close: string, name: string, rest: string, slash = '') => {
      const kept = allowed[name.toLowerCase()];
      if (!kept) return '';
      if (close) return `</${name}>`;
      const attributes = [...attributesOf(rest)]
        .filter(([attribute]) => kept.includes(attribute))
        .map(([attribute, value]) => ` ${attribute}="${value}"`);
      return `<${name}${attributes.join('')}${slash ? ' /' : ''}>`;
    },
  );

export interface Shown {
  /** The link that is shown until the frame reports its height. */
  quotation: string | undefined;
  /** All attributes of the frame. */
  frame: Map<string, string>;
}

/** What WordPress shows for an oEmbed file, or nothing if it rejects the file. */
export function show(json: string): Shown | undefined {
  if (json.startsWith('\uFEFF')) return undefined;
  const data = JSON.parse(json) as { type?: unknown; html?: unknown } | unknown[];
  if (Array.isArray(data) || data.type !== 'rich') return undefined;
  if (typeof data.html !== 'string' || data.html === '') return undefined;
  const content = /(<blockquote>.*?<\/blockquote>)?.*(<iframe.*?><\/iframe>)/ms.exec(
    kses(data.html),
  );
  const [, quotation, frame] = content ?? [];
  if (frame === undefined) return undefined;
  return { quotation, frame: attributesOf(frame.replace(/^<iframe|><\/iframe>$/g, '')) };
}
