import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { sanitize } from '../../../src/exports/sanitize.ts';

const clean = (html: string) => sanitize(parse(html), 'https://example.org/articles/a/');

test.each([
  ['a script', '<p>a<script>alert(1)</script></p>'],
  ['a style', '<style>p{color:red}</style><p>a</p>'],
  ['a handler', '<p onclick="alert(1)" class="x" style="color:red" id="y">a</p>'],
  ['a frame', '<iframe src="https://evil.example"></iframe><p>a</p>'],
  ['a picture with a handler', '<p><img src=x onerror=alert(1)>a</p>'],
  ['a form', '<form><input value="b"></form><p>a</p>'],
  ['a hidden element', '<p>a</p><p hidden>b</p>'],
  ['what a clinic adds to the page', '<section data-clinic><p>b</p></section><p>a</p>'],
  ['a comment', '<p><!-- b -->a</p>'],
  ['a template', '<template><p>b</p></template><p>a</p>'],
  ['a custom element', '<my-box><p>a</p></my-box>'],
])('%s is removed', (_case, html) => {
  expect(clean(html)).toBe('<p>a</p>');
});

test.each(['javascript:alert(1)', 'JaVaScRiPt:alert(1)', '\tjavascript:x', 'data:text/html,x'])(
  'a link to %s becomes plain text',
  (href) => {
    expect(clean(`<p><a href="${href}">a</a></p>`)).toBe('<p>a</p>');
  },
);

test('special characters in text stay escaped', () => {
  expect(clean('<p>1 &lt; 2 &amp;&amp; &lt;b&gt; “x”</p>')).toBe(
    '<p>1 &lt; 2 &amp;&amp; &lt;b&gt; “x”</p>',
  );
});

test('links are absolute, or lead to a section of the page', () => {
  const part =
    '<details id="days" class="part"><summary><h3>Days</h3></summary><div>a</div></details>';
  expect(
    clean(`${part}<p><a href="#days">a</a> <a href="#ref-x">b</a> <a href="/c/">c</a></p>`),
  ).toBe(
    '<h3 id="days">Days</h3><p>a</p><p><a href="#days">a</a> ' +
      '<a href="https://example.org/articles/a/#ref-x">b</a> <a href="https://example.org/c/">c</a></p>',
  );
});

test('text between blocks becomes paragraphs', () => {
  expect(clean('<div>a <b>b</b><ul> <li>c</li> </ul>d</div>')).toBe(
    '<p>a <b>b</b></p><ul><li>c</li></ul><p>d</p>',
  );
});

test('elements that only styles keep apart get a separator', () => {
  expect(clean('<p><span>Misleading</span><span>We are sure</span></p>')).toBe(
    '<p>Misleading · We are sure</p>',
  );
  expect(
    clean('<p>so <span class="cite"><a href="https://a.example/">A 2020</a></span>.</p>'),
  ).toBe('<p>so (<a href="https://a.example/">A 2020</a>).</p>');
});

test('a drawing is replaced with its description, and decoration is removed', () => {
  expect(
    clean('<figure><svg role="img"><title>T</title><desc>It\n shows.</desc></svg></figure>'),
  ).toBe('<p><em>Drawing: T.</em> It shows.</p>');
  expect(clean('<p><svg aria-hidden="true"><path d="M0 0"/></svg>a</p>')).toBe('<p>a</p>');
});

test('a button that shows a definition becomes a link to the glossary', () => {
  const html =
    '<p><button popovertarget="t">skin</button><span id="t" popover>x <a href="/glossary/#skin">y</a></span></p>';
  expect(clean(html)).toBe('<p><a href="https://example.org/glossary/#skin">skin</a></p>');
});

test('tables keep only the attributes that describe their cells', () => {
  expect(
    clean(
      '<table class="x"><tr><th scope="col" onclick="y">a</th><td colspan="2">b</td></tr></table>',
    ),
  ).toBe('<table><tr><th scope="col">a</th><td colspan="2">b</td></tr></table>');
});
