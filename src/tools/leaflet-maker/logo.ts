/** Makes a small picture of the one that was chosen, so that whatever else its file holds stays behind. */

const mostBytes = 2 * 1024 * 1024;
const mostPx = { width: 800, height: 320 };
const pictureTypes = ['image/png', 'image/jpeg', 'image/webp'];

interface Logo {
  /** A `data:` address. */
  address?: string;
  problem?: string;
}

/** @param file none when the choice was taken back */
export async function readLogo(file: File | undefined): Promise<Logo> {
  if (!file) return {};
  if (!pictureTypes.includes(file.type)) return { problem: 'Choose a PNG, JPEG or WebP picture.' };
  if (file.size > mostBytes) {
    const size = (file.size / 1024 / 1024).toFixed(1);
    return {
      problem: `The picture has ${size} MB; up to 2 MB can be used. Make it smaller first.`,
    };
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
    return { problem: 'This file cannot be read as a picture. Try another one.' };
  }
}
