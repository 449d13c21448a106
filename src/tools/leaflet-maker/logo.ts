/** Redraws the chosen picture at a small size, which also drops any other data in its file. */
import { fill } from '../../lib/fill.ts';
import type { LeafletWords } from './model.ts';

const mostBytes = 2 * 1024 * 1024;
const mostPx = { width: 800, height: 320 };
const pictureTypes = ['image/png', 'image/jpeg', 'image/webp'];

interface Logo {
  /** A `data:` address. */
  address?: string;
  problem?: string;
}

/** @param file undefined when the reader removed the file */
export async function readLogo(
  file: File | undefined,
  problems: LeafletWords['problems'],
  language: string,
): Promise<Logo> {
  if (!file) return {};
  if (!pictureTypes.includes(file.type)) return { problem: problems.logoType };
  if (file.size > mostBytes) {
    const digits = { minimumFractionDigits: 1, maximumFractionDigits: 1 };
    const size = (file.size / 1024 / 1024).toLocaleString(language, digits);
    return { problem: fill(problems.logoSize, { size }) };
  }
  try {
    const picture = await createImageBitmap(file);
    const scale = Math.min(1, mostPx.width / picture.width, mostPx.height / picture.height);
    const canvas = document.createElement('canvas');
    canvas.width = Math.max(1, Math.round(picture.width * scale));
    canvas.height = Math.max(1, Math.round(picture.height * scale));
    canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
    picture.close();
    return { address: canvas.toDataURL('image/png') };
  } catch {
    return { problem: problems.logoBroken };
  }
}
