/** Lists the reasons that a reader ticked, sorted by what to do about them. */

const copyOf = (from: Element | null): Node[] =>
  from ? [...from.childNodes].map((node) => node.cloneNode(true)) : [];

function itemOf(reason: HTMLElement, template: HTMLTemplateElement): DocumentFragment {
  const item = document.importNode(template.content, true);
  const label = reason.querySelector('label')?.textContent.trim() ?? '';
  item.querySelector('[data-head]')?.append(label, ...copyOf(reason.querySelector('[data-mark]')));
  item.querySelector('[data-why]')?.append(...copyOf(reason.querySelector('[data-why]')));
  return item;
}

export function showReasons(list: HTMLElement, reasons: HTMLElement[]): void {
  const items = list.querySelector('[data-items]');
  const template = list.querySelector<HTMLTemplateElement>('template');
  if (!items || !template) return;
  const rank = ({ dataset }: HTMLElement): number => Number(dataset['rank']);
  const sorted = reasons.toSorted((a, b) => rank(a) - rank(b));
  items.replaceChildren(...sorted.map((reason) => itemOf(reason, template)));
}
