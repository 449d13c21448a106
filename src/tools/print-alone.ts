/** Prints one part of a page, and nothing around it; `print-alone.css` does the hiding. */

/** @param part what goes on paper; marked until the print dialog has closed */
export function printAlone(part: HTMLElement): void {
  const marked = [document.documentElement, part];
  for (const element of marked) element.dataset['alone'] = '';
  addEventListener(
    'afterprint',
    () => {
      for (const element of marked) delete element.dataset['alone'];
    },
    { once: true },
  );
  print();
}
