/** Prints one part of a page, and nothing around it; `print-alone.css` does the hiding. */

/** @param part what goes on paper; marked until the print dialog has closed */
export function printAlone(part: HTMLElement): void {
  part.dataset['alone'] = '';
  addEventListener(
    'afterprint',
    () => {
      delete part.dataset['alone'];
    },
    { once: true },
  );
  print();
}
