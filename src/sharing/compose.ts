/** Composes a picture for links: a scene with the title of the page and the name of the site. */
import { site } from '../site.ts';
import { letter, wrap } from './lettering.ts';
import { color } from './palette.ts';
import { size } from './skin.ts';

const margin = 84;

/** The mark of the site, as in `ui/Mark.astro`, in a square of 32 units. */
function mark(): string {
  const layers: [string, string][] = [
    ['M0 9.5c6-1.2 10 1.2 16 0s10-1.2 16 0V13c-6-1.2-10 1.2-16 0s-10-1.2-16 0Z', 'tone-4'],
    ['M0 13c6-1.2 10 1.2 16 0s10-1.2 16 0v11c-6 1.2-10-1.2-16 0s-10 1.2-16 0Z', 'dermis'],
    ['M0 24c6 1.2 10-1.2 16 0s10 1.2 16 0v8H0Z', 'fat'],
    ['M14.6 0h2.8v14L16 20l-1.4-6Z', 'steel'],
  ];
  return layers.map(([path, name]) => `<path d="${path}" fill="${color(name)}"/>`).join('');
}

/**
 * @param kind of page, such as “Guide”
 * @param scene SVG elements in a picture of 1200 by 630
 * @returns an SVG document without text elements
 */
export async function compose(title: string, kind: string, scene: string): Promise<string> {
  const fontSize = 84;
  const name = await letter(`${site.name} · ${kind}`, 32, 550);
  const lines = await wrap(title, fontSize, 620, 700);
  const words = lines.map(({ path }, index) => {
    const y = 216 + index * fontSize * 1.12;
    return `<path transform="translate(${String(margin - 4)} ${String(y)})" d="${path}"/>`;
  });
  const { width, height } = size;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${String(width)} ${String(height)}">`,
    `<rect width="${String(width)}" height="${String(height)}" fill="${color('paper')}"/>`,
    scene,
    `<g transform="translate(${String(margin)} 62) scale(1.375)">${mark()}</g>`,
    `<g fill="${color('ink-quiet')}" transform="translate(${String(margin + 60)} 95)"><path d="${name.path}"/></g>`,
    `<g fill="${color('ink')}">${words.join('')}</g>`,
    '</svg>',
  ].join('');
}
