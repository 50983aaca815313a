/** What nobody should send: values, encodings and headers that have broken other services. */

export const strings: readonly string[] = [
  ...['', ' ', '0', '-1', '1.5', '1e3', 'NaN', 'null', 'true', '[]', '{}', '*', '%', '.', '..', ',', ';', '~'],
  ...['../../etc/passwd', "' OR 1=1--", '<script>alert(1)</script>', '{{7*7}}', 'javascript:alert(1)'],
  ...['\u0000', 'a\u0000b', '\r\nSet-Cookie: x=1', '\ud800', '\udfff', '\ufffe', '\u202e', '\ufeff', '\u2028'],
  ...[
    'ｐ１',
    'P1',
    'p1 ',
    'p1\u0301',
    'sv\u200b',
    'SV',
    'ı',
    'ß',
    '٣',
    '😀',
    'p1-q99',
    'p0',
    'p1--q1',
    'p1-q6,p1-q6',
    ',p1-q6',
  ],
  ...['__proto__', 'constructor', 'prototype', 'hasOwnProperty', 'toString', 'valueOf', '__defineGetter__'],
  ...['2023-01-r0', '2023-01-r999999999', '2023-01-r1 ', '2023-13-r1', '0000000000000000', 'ABCDEF0123456789'],
  ...['9'.repeat(20), 'x'.repeat(101), 'x'.repeat(301), 'å'.repeat(1200), 'x'.repeat(5000), `${'a-'.repeat(2000)}b`],
]

/** Already percent-encoded, or wrongly so. */
export const encoded: readonly string[] = [
  ...['%00', 'sv%00', '%E0%A4', '%C0%AF', '%FF', '%ED%A0%80', '%EF%BB%BF', '%', '%2', '%zz', '%u0041', '%25', '%2500'],
  ...['%2F', '%252F', '%2e%2e', '%2e%2e%2f%2e%2e', '%0d%0aX-Injected:%201', '%5C..%5C', '+', '%20', '%73v', '%70%31'],
]

export const queries: readonly string[] = [
  ...[
    'nonsense=1',
    '__proto__=1',
    '__proto__[x]=1',
    'constructor=x',
    'a[b]=c',
    '=',
    '=1',
    '&&',
    'page',
    'page=',
    'limit=0',
  ],
  ...[
    'page=10001',
    'page=-0',
    'page=01',
    'page=1e1',
    'page=%31',
    'limit=101',
    'limit=%F0',
    '%00=1',
    '%E0%A4=1',
    'PAGE=1',
  ],
  ...['release=~first~', 'release=~withdrawn~', 'release=2023-01-r999', 'draft=~secret~', 'draft=0123456789abcdef'],
  ...[
    'release=~first~&draft=~secret~',
    'fallback=none',
    'fallback=',
    'fallback=chain&fallback=none',
    'since=~first~',
    '?',
    '#x',
  ],
  ...[
    'page=1&page=2',
    'q=a&q=b',
    'locale=sv&locale=sv',
    Array.from({ length: 600 }, (_, at) => `a${at}=`).join('&'),
    `q=${'x'.repeat(201)}`,
    `x=${'y'.repeat(4100)}`,
  ],
]

const sheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

export const headers: Readonly<Record<string, readonly string[]>> = {
  accept: [
    ...[
      '*/*',
      'application/json',
      'application/*',
      'text/html',
      'text/markdown',
      'application/atom+xml',
      'image/png',
      '',
    ],
    ...[
      'application/json;q=0',
      'application/json;q=2',
      ';;;',
      ','.repeat(500),
      'x'.repeat(4000),
      'application/problem+json',
    ],
    ...['application/json;profile="a,b"', 'text/html;q=0.1, application/json;q=0.001', 'application/xliff+xml', sheet],
  ],
  'accept-encoding': ['gzip', 'br', 'gzip, br', 'gzip;q=0', 'identity;q=0', '*;q=0', 'zstd', '', ',,,', 'br;q=x', '*'],
  'accept-language': [
    'sv',
    'en-GB,en;q=0.5',
    'fi',
    '*',
    'xx',
    'sv;q=abc',
    '-',
    'a-'.repeat(1000),
    '__proto__',
    'sv;q=0,en',
  ],
  'if-none-match': ['*', '"x"', 'W/"x"', '"', ',', '"a", "b"', '', 'x'.repeat(4000)],
  'if-modified-since': ['Wed, 21 Oct 2015 07:28:00 GMT', 'Fri, 31 Dec 9999 23:59:59 GMT', 'junk', '-1', ''],
  'if-match': [
    '"~revision~"',
    '"1"',
    '*',
    '"999999999"',
    'W/"1"',
    '1',
    '"x"',
    '"1","2"',
    '"0"',
    `"${'9'.repeat(30)}"`,
    '',
  ],
  'content-type': [
    ...[
      'application/json',
      'text/plain',
      'application/json; charset=utf-16',
      'application/json; charset=latin1',
      '',
      '/',
    ],
    ...['APPLICATION/JSON', 'application/xml', 'multipart/form-data; boundary=x', 'application/x-www-form-urlencoded'],
    ...[
      'application/xliff+xml',
      sheet,
      'application/json, application/json',
      'application/',
      'application/merge-patch+json',
    ],
  ],
  'content-encoding': ['gzip', 'br', 'identity', 'x'],
  traceparent: [
    ...[
      '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01',
      '00-0AF7651916CD43DD8448EB211C80319C-b7ad6b7169203331-01',
    ],
    ...['', 'x', `00-${'0'.repeat(32)}-b7ad6b7169203331-01`, 'ff-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01'],
    ...['00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01-x', 'x'.repeat(4000)],
  ],
  authorization: [
    'Bearer',
    'Bearer ',
    'Basic eDp4',
    'bearer x',
    'Bearer a b',
    'Bearer a.b.c',
    `Bearer ${'x'.repeat(9000)}`,
    '',
  ],
  cookie: [
    '__Host-handbook-session=',
    '__Host-handbook-session=x; __Host-handbook-session=y',
    ';;;=',
    'x'.repeat(4000),
  ],
  origin: ['https://attacker.example', 'null', ''],
  'sec-fetch-site': ['cross-site', 'same-origin', 'x'],
  'x-forwarded-for': ['192.0.2.1', 'x', ','.repeat(500)],
  'x-forwarded-host': ['attacker.example'],
  forwarded: ['for=192.0.2.1;host=attacker.example;proto=http'],
  host: ['attacker.example', 'x:y:z', ''],
  'x-http-method-override': ['DELETE'],
  range: ['bytes=0-1', 'bytes=-1', 'x'],
}

/** Whole bodies that are no answer to any question. */
export const bodies: readonly string[] = [
  ...[
    'null',
    'true',
    '0',
    '""',
    '[]',
    '{}',
    '{',
    '[[',
    '{"a":}',
    '\u0000',
    '\ufeff{}',
    '{}{}',
    'NaN',
    '1e999',
    "{'a':1}",
  ],
  ...['{"__proto__":{"release":"x"}}', '{"constructor":{"prototype":{"x":1}}}', '{"release":"a","release":"b"}'],
  ...['['.repeat(20_000), '{"a":'.repeat(20_000), `${'['.repeat(5000)}${']'.repeat(5000)}`, `"${'x'.repeat(100_000)}"`],
  ...[
    '<?xml version="1.0"?><xliff version="1.2"></xliff>',
    'PK\u0003\u0004',
    '<!DOCTYPE x [<!ENTITY a "b">]><xliff>&a;</xliff>',
  ],
]

/** In the place of a value of JSON. */
export const json: readonly unknown[] = [
  ...[null, true, false, 0, -1, 1.5, 1e300, 2 ** 53, [], {}, [[]], [null], { a: 1 }, { text: null }],
  ...strings,
]
