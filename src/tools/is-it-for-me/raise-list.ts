/** Lists what was ticked, what has to wait first, with the words that stand beside each reason. */

const clone = (from: Element | null): Node[] =>
  from ? [...from.childNodes].map((node) => node.cloneNode(true)) : [];

function itemOf(reason: HTMLElement): HTMLElement {
  const item = document.createElement('li');
  item.dataset['item'] = reason.dataset['reason'] ?? '';
  const head = document.createElement('p');
  head.dataset['itemHead'] = '';
  const label = reason.querySelector('label')?.textContent.trim() ?? '';
  head.append(label, ...clone(reason.querySelector('[data-mark]')));
  item.append(head, ...clone(reason.querySelector('[data-why]')));
  return item;
}

/** @param order of the actions */
export function showList(list: Element, reasons: HTMLElement[], order: string[]): void {
  const rank = ({ dataset }: HTMLElement): number => order.indexOf(dataset['action'] ?? '');
  const sorted = reasons.toSorted((a, b) => rank(a) - rank(b));
  list.replaceChildren(...sorted.map(itemOf));
}
