/** In dev, lists the problems of a page in a corner of the page, and underlines the words with problems. */
import { formatPlace, type Finding } from '../lib/finding.ts';
import { problemsAddress, problemsChanged } from './problems.ts';

const look = new CSSStyleSheet();
look.replaceSync(`
  ::highlight(problem) { text-decoration: underline wavy var(--color-danger) }
  #problems {
    position: fixed; inset: auto 1rem 1rem auto; inline-size: min(32rem, 100vw - 2rem); max-block-size: 40vh;
    overflow: auto; padding: 1rem; border: 2px solid var(--color-danger); font-size: var(--text-small);
    background: var(--color-surface);
    li { margin-block-start: .75rem }
    button { text-decoration: underline; cursor: pointer }
  }`);
document.adoptedStyleSheets.push(look);

/**
 * Whether the file of a finding is that of this page: `content/articles/cost.mdx` for `/articles/cost/`, and
 * `content/pages/about.mdx` for `/about/`.
 */
const isOfThisPage = ({ file }: Finding): boolean => {
  const [, page] = /^content\/(?:pages\/)?(.+)\.\w+$/.exec(file) ?? [];
  return page !== undefined && location.pathname.endsWith(`/${page}/`);
};

/** The places on the page with the words that a finding quotes. */
function rangesOf({ message }: Finding): Range[] {
  const words = /^"([^"]+)"/.exec(message)?.[1];
  const main = document.querySelector('main');
  if (words === undefined || !main) return [];
  const texts = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
  const ranges: Range[] = [];
  while (texts.nextNode()) {
    const at = texts.currentNode.textContent?.indexOf(words) ?? -1;
    if (at < 0) continue;
    const range = new Range();
    range.setStart(texts.currentNode, at);
    range.setEnd(texts.currentNode, at + words.length);
    ranges.push(range);
  }
  return ranges;
}

function itemOf(finding: Finding): HTMLLIElement {
  const item = document.createElement('li');
  const open = document.createElement('button');
  open.textContent = `${formatPlace(finding)} ${finding.rule}`;
  open.addEventListener('click', () => {
    void fetch(`/__open-in-editor?file=${encodeURIComponent(formatPlace(finding))}`);
  });
  item.append(open, document.createElement('br'), finding.message);
  return item;
}

async function show(): Promise<void> {
  const all = (await (await fetch(problemsAddress)).json()) as Finding[];
  const here = all.filter(isOfThisPage);
  CSS.highlights.set('problem', new Highlight(...here.flatMap(rangesOf)));
  document.querySelector('#problems')?.remove();
  if (all.length === 0) return;
  const panel = document.createElement('aside');
  panel.id = 'problems';
  panel.setAttribute('aria-label', 'Problems');
  const list = document.createElement('ol');
  list.append(...here.map(itemOf));
  const elsewhere = all.length - here.length;
  const others = elsewhere > 0 ? `, ${String(elsewhere)} on other pages (see the terminal)` : '';
  panel.append(`Problems on this page: ${String(here.length)}${others}`, list);
  document.body.append(panel);
}

import.meta.hot?.on(problemsChanged, () => void show());
void show();
