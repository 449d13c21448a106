/** Prints one part of a page alone; `print-alone.css` hides the rest. */

/** @param part keeps the attribute `data-alone` until the print dialog closes */
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
