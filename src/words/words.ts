/**
 * The interface words in the language of the site. Scripts import none of this, or each page would load all words: a
 * component hands them over in `data-words` (`src/lib/handed-words.ts`).
 */
import { site } from '../site.ts';
import { en } from './en.ts';

export type Words = typeof en;

const languages: Record<string, Words> = { en };

/**
 * @param language a BCP 47 tag, such as `en-US`
 * @throws when `src/words/` has no file for it
 */
export function wordsFor(language: string): Words {
  const [primary = ''] = language.split('-');
  const words = languages[primary];
  if (words) return words;
  throw new Error(
    `src/site.ts: language is "${language}", but src/words/${primary}.ts is missing. ` +
      `Translate src/words/en.ts, and list it in src/words/words.ts. Available: ${Object.keys(languages).join(', ')}.`,
  );
}

export const words = wordsFor(site.language);
