/** Types for the part of citation-js that we use; the package has none. */
declare module '@citation-js/core' {
  export const plugins: {
    config: { get(plugin: '@bibtex'): { format: { useIdAsLabel: boolean } } };
  };

  export class Cite {
    constructor(data: unknown);
    /** The items, in CSL-JSON. */
    data: Record<string, unknown>[];
    format(kind: string, options?: { format?: string; template?: string; lang?: string }): string;
  }
}

declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
