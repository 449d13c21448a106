/** What an embedded page holds: sections that can be hidden or not, and times that a clinic may set. */
import type { Part, Slot } from './setup.ts';

export interface Blueprint {
  parts: Part[];
  slots: Slot[];
}

export function readBlueprint(page: Document): Blueprint {
  const parts = [...page.querySelectorAll<HTMLElement>('details[id]')].map((part) => ({
    id: part.id,
    title: part.querySelector('summary')?.textContent.trim() ?? part.id,
    isLocked: part.dataset['required'] !== undefined,
  }));
  const slots = [...page.querySelectorAll<HTMLElement>('[data-slot]')].map(({ dataset }) => ({
    id: dataset['slot'] ?? '',
    label: dataset['label'] ?? '',
    min: Number(dataset['min']),
    max: Number(dataset['max']),
    unit: dataset['unit'] ?? '',
    said: dataset['said'] ?? '',
  }));
  return { parts, slots };
}

/** Our policy lets no string become a document, but a whole answer may. */
function load(address: string): Promise<Document> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('GET', address);
    request.responseType = 'document';
    request.addEventListener('loadend', () => {
      if (request.status === 200 && request.responseXML) resolve(request.responseXML);
      else reject(new Error(`${address} answered ${String(request.status)}.`));
    });
    request.send();
  });
}

/** Reads each page once; one that cannot be read is tried again next time. */
export class Blueprints {
  readonly #known = new Map<string, Blueprint>();

  /** @param address of the embedded page, on this site */
  async of(address: string): Promise<Blueprint> {
    const known = this.#known.get(address);
    if (known) return known;
    const blueprint = readBlueprint(await load(address));
    this.#known.set(address, blueprint);
    return blueprint;
  }
}
