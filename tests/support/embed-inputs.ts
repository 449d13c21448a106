/** Hostile input: 161 values and 22 fragments for the address of an embed, and 40 messages to its host. */

const script = '</style><script>alert(1)</script>';
const image = '"><img src=x onerror=alert(1)>';

/** Values by key. Each is refused unless `accepted` contains it. */
const values: Record<string, string[]> = {
  accent: [
    ...['red', '#12', '#1234', '#12345', '#1234567', '#gggggg', '#fff;'],
    '#fff;background:url(https://evil.example/x)',
    '#fff}body{display:none',
    'url(https://evil.example/x)',
    ...['var(--x)', 'expression(alert(1))', 'rgb(0,0,0)', '#FFF\0', '＃ffffff', '#ｆｆｆｆｆｆ'],
    ...['#fff\n', '#fff/**/', script, image, '__proto__', `#${'f'.repeat(5000)}`, ' #fff'],
    ...['inherit', 'currentColor', '0x0b6e6e'],
  ],
  mode: [
    ...['Dark', 'dark ', 'high-contrast', 'dark;', 'javascript:alert(1)', 'constructor'],
    ...['toString', '[object Object]', 'dark\u202E'],
  ],
  radius: [
    ...['-1', '25', '999999', '1e3', '0x10', '8px', '8;', 'calc(1px)', 'NaN', 'Infinity'],
    ...['08', '+8', '8.5', '٣'],
  ],
  font: [
    'Comic Sans',
    'url(https://evil.example/x.woff2)',
    ...['system;src:url(x)', '"Arial"', 'serif, x', '@import', 'hasOwnProperty', 'SYSTEM'],
  ],
  size: ['99', '1000', '100%', '1em', '112px', '-100', '0', 'calc(100%)', '١٠٠'],
  hide: [
    ...['when-should-you-get-help', '*', '#redflags', 'section', 'a,', '../x', 'a b', '<b>'],
    ...['[id]', 'week:not(x)', 'A', 'week,'.repeat(200), 'constructor', '__proto__', '1abc'],
    'week;redflags',
  ],
  show: ['none-existing', '*', ':root', 'week]', '"week"', '\\77 eek'],
  name: [
    ...['<b>x</b>', '<img src=x onerror=alert(1)>', 'javascript:alert(1)', 'a'.repeat(61)],
    ...['\u202Eevil', '\u200Bzero', 'a\nb', '{{7*7}}', '${alert(1)}', '"quoted"', 'a`b', 'a;b'],
    ...['a<!--b', '%3Cscript%3E', '\0', '👩🏽\u200D⚕️', 'https://evil.example', '@here'],
  ],
  phone: [
    ...['javascript:alert(1)', '+1;ext=1', 'tel:+15550100', '*#06#', '112', '9  1  1'],
    ...['+1 555 0100 or visit evil.example', '<b>1</b>', '1'.repeat(40), '+', '++15550100199'],
    ...['15550100,,1234', '*21*15550100#', '%0A', '１５５５０１００', '+1555010O'],
  ],
  booking: [
    ...[
      'javascript:alert(1)',
      'JaVaScRiPt:alert(1)',
      '\tjavascript:alert(1)',
      'java\nscript:alert(1)',
    ],
    ...['data:text/html,<script>alert(1)</script>', 'vbscript:x', 'blob:https://evil.example/x'],
    ...['file:///etc/passwd', 'intent://x#Intent;end', 'mailto:a@evil.example', 'sms:+15550100'],
    ...['ftp://evil.example/', 'view-source:https://evil.example', 'http://evil.example/'],
    ...['//evil.example', '/book', 'https:evil.example', 'https:/evil.example', 'https://'],
    'https://user:pass@evil.example/',
    'https://clinic.example@evil.example/',
    ...['https://clinic.example:8443/', 'https://127.0.0.1/', 'https://[::1]/'],
    ...['https://localhost/', 'https://2130706433/', 'https://0x7f.1/', 'https://1.2.3/'],
    'https://clinic.example\\@evil.example/',
    ...['https://clinic.example/"onclick="alert(1)', "https://clinic.example/'onclick='alert(1)"],
    ...['https://clinic.example/<script>alert(1)</script>', 'https://<b>.example/'],
    'https://clinic.example/a b',
    'https://clinic.exa\tmple/',
    `https://${'a.'.repeat(300)}example/`,
    ...['https://clinic.example./', 'https://%00.example/', 'https:///evil.example/'],
  ],
};

export const refusedOrHarmless = Object.entries(values).flatMap(([key, list]) =>
  list.map((value) => ({ key, value })),
);

/**
 * Odd values that are accepted, and what becomes of them. A browser normalizes these addresses, and the page shows the
 * normalized one. Well-formed ids are accepted too: the page itself ignores ids that it does not have.
 */
export const accepted = new Map([
  ['booking=https://clinic.example\\@evil.example/', 'https://clinic.example/@evil.example/'],
  [
    'booking=https://clinic.example/"onclick="alert(1)',
    'https://clinic.example/%22onclick=%22alert(1)',
  ],
  [
    "booking=https://clinic.example/'onclick='alert(1)",
    "https://clinic.example/'onclick='alert(1)",
  ],
  [
    'booking=https://clinic.example/<script>alert(1)</script>',
    'https://clinic.example/%3Cscript%3Ealert(1)%3C/script%3E',
  ],
  ['hide=when-should-you-get-help', 'when-should-you-get-help'],
  ['hide=section', 'section'],
  ['hide=constructor', 'constructor'],
  ['show=none-existing', 'none-existing'],
]);

export const fragments = [
  ...['#', '##', '#?', '#%', '#%E0%A4%A', '#accent=%ZZ', '#=', '#&&&&'],
  '#accent=red&accent=0b6e6e',
  '#phone=112&phone=%2B15550100199',
  ...['#__proto__[x]=1', '#constructor.prototype.x=1', '#accent[]=0b6e6e', '#=accent=0b6e6e'],
  '#accent=0b6e6e#accent=fff',
  '#__proto__=1&constructor=1&hasOwnProperty=1&toString=1',
  ...['#?secret=AbC123xYz0', '#?secret="AbC123xYz"', '#?secret=<img src=x onerror=alert(1)>'],
  `#?secret=${'a'.repeat(500)}`,
  `#${'a=b&'.repeat(20_000)}`,
  '#slot-make-up=NaN&slot-__proto__=5&slot-=5&slot-constructor=99999',
];

/** Invalid messages to a host. The function also runs in a browser, so it uses nothing outside itself. */
export function badMessages(): unknown[] {
  const ours = { ns: 'needling-guide', v: 1 };
  const cyclic: Record<string, unknown> = { ...ours, type: 'height' };
  cyclic['height'] = cyclic;
  const height = (value: unknown) => ({ ...ours, type: 'height', height: value });
  const scroll = (value: unknown) => ({ ...ours, type: 'scroll', top: value });
  const polluted: unknown = JSON.parse(
    '{"__proto__":{"polluted":1},"ns":"needling-guide","v":1,"type":"height","height":"x"}',
  );
  return [
    ...[null, undefined, 5, 'x', '[iFrameSizer]g:99999:10:init', [1], {}],
    { ...height(999), ns: 'x' },
    { ...height(999), v: '1' },
    { ...height(999), v: 2 },
    ours,
    { ...ours, type: '__proto__' },
    { ...ours, type: 'constructor' },
    ...['999', '10px;position:fixed', NaN, Infinity, -Infinity, -1, 0, null, [999]].map(height),
    ...[{ valueOf: 1 }, 999n, 1e9, true].map(height),
    ...['1e9', Infinity, -5].map(scroll),
    { ...ours, type: 'link', href: 'javascript:alert(1)' },
    { ...ours, type: 'navigate', url: 'https://evil.example' },
    { type: 'redirect-after-submit', embedId: '1', url: 'javascript:alert(1)' },
    { message: 'link', value: 'https://evil.example', secret: 'abcdefghij' },
    { ...ours, type: 'close' },
    { ...ours, type: 'title', title: '<img src=x onerror=alert(1)>' },
    polluted,
    new Date(),
    new Map([['ns', 'needling-guide']]),
    cyclic,
    new ArrayBuffer(8),
  ];
}
