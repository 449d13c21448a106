/** Words that a component hands to its script, as JSON in the `data-words` attribute of the custom element. */

/** @throws when the attribute is missing */
export const handedWords = <Words extends object>({ dataset }: HTMLElement): Words =>
  JSON.parse(dataset['words'] ?? '') as Words;
