/** The part of citation-js that is used here; the package brings no types. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(data: unknown);
    format(kind: string, options: { format: string; template: string; lang: string }): string;
  }
}

declare module '@citation-js/plugin-csl';
