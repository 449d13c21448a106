/** A cheek, its scars, and what is done to its picture, in drawing units. */

export const size = { width: 162, height: 112, second: 178, row: 176, first: 30 };
export const face = 'M-4 -30H122C130 24 122 62 100 84C84 102 62 114 30 118H-4Z';
const swollen = 'M-4 -30H122C140 20 138 66 108 88C88 104 62 114 30 118H-4Z';
export const ear = 'M119 -30H134C146 -8 142 26 122 32Z';
export const neck = 'M30 60H106V150H-4V60Z';
export const nose = 'M16 -4C12 14 24 22 25 32C26 40 16 45 5 41';
const flat = 'M-4 77Q14 80 30 79';
const smile = 'M-4 84Q22 86 38 66M30 36Q48 50 47 70';
export const rays = 'M149 46H137M151 38L141 31M151 54L141 61';

export const pairs = [
  {
    name: 'Same skin, other light',
    tone: 5,
    sides: [
      { label: 'light from the side', face, mouth: flat, isDeep: true, shift: 0, extra: 'lamp' },
      { label: 'light from the front', face, mouth: flat, isDeep: false, shift: 0, extra: '' },
    ],
  },
  {
    name: 'Same skin, covered or swollen',
    tone: 1,
    sides: [
      { label: 'bare, not swollen', face, mouth: flat, isDeep: true, shift: 0, extra: '' },
      {
        label: 'makeup or swelling',
        face: swollen,
        mouth: flat,
        isDeep: false,
        shift: 0,
        extra: 'brush',
      },
    ],
  },
  {
    name: 'Same skin, other pose',
    tone: 4,
    sides: [
      { label: 'chin down, no smile', face, mouth: flat, isDeep: true, shift: 8, extra: '' },
      { label: 'chin up, smiling', face, mouth: smile, isDeep: false, shift: -18, extra: 'smile' },
    ],
  },
];
export const scars = [
  [52, 26, 5, 6],
  [70, 18, 3, 4],
  [86, 30, 5, 6],
  [66, 42, 6, 5],
  [102, 20, 3, 4],
  [98, 48, 4, 5],
  [80, 56, 5, 6],
  [58, 62, 3, 4],
  [92, 70, 4, 4],
  [68, 78, 5, 5],
].map(([x = 0, y = 0, rx = 0, ry = 0]) => ({
  x,
  y,
  rx,
  ry,
  shade: `M0 ${String(-ry)}A${String(rx)} ${String(ry)} 0 0 1 0 ${String(ry)}Q${String(rx * 0.5)} 0 0 ${String(-ry)}Z`,
  light: `M0 ${String(-ry)}A${String(rx)} ${String(ry)} 0 0 0 0 ${String(ry)}Q${String(rx * 0.5)} 0 0 ${String(-ry)}Z`,
}));
export const height = size.first + pairs.length * size.row - 14;
