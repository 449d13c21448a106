/** What the generator can set on an embedded page: sections that a clinic may hide, and times that it may change. */
import { policyNamed } from '../lib/trusted-types.ts';
import type { Part, Slot } from './setup.ts';

export interface Blueprint {
  parts: Part[];
  slots: Slot[];
}

export function readBlueprint(page: Document): Blueprint {
  const parts = [...page.querySelectorAll<HTMLElement>('details[id]')].map((part) => ({
    id: part.id,
    formerIds: [...part.querySelectorAll('[data-former-id]')].map(({ id }) => id),
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

/** The page is only parsed, never shown. Without its styles the browser reports no refused style. */
const pages = policyNamed('embed', {
  createHTML: (html: string) => html.replace(/<style>.*?<\/style>/gs, ''),
});

/** Reads each page once. After an error the next call tries again. */
export class Blueprints {
  readonly #known = new Map<string, Blueprint>();

  /** @param address of the embedded page, on this site */
  async of(address: string): Promise<Blueprint> {
    const known = this.#known.get(address);
    if (known) return known;
    const response = await fetch(address);
    if (!response.ok) throw new Error(`${address} answered ${String(response.status)}.`);
    const html = pages.createHTML(await response.text());
    const blueprint = readBlueprint(new DOMParser().parseFromString(html, 'text/html'));
    this.#known.set(address, blueprint);
    return blueprint;
  }
}
