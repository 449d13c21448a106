/** Composes a picture for links: a scene with the title of the page and the name of the site. */
import { site } from '../site.ts';
import { mark } from './icons.ts';
import { letter, wrap } from './lettering.ts';
import { color } from './palette.ts';
import { size } from './skin.ts';

const margin = 84;

/**
 * @param kind of page, such as “Guide”; empty for the picture of the site itself
 * @param scene SVG elements in a picture of 1200 by 630
 * @returns an SVG document without text elements
 */
export async function compose(title: string, kind: string, scene: string): Promise<string> {
  const fontSize = 84;
  const name = await letter(kind === '' ? '' : `${site.name} · ${kind}`, 32, 550);
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
