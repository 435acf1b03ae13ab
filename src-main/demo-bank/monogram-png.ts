/** A letter on a coloured disc as a PNG, so that the bank's logos are its own and need no image files. */
import { crc32, deflateSync } from 'node:zlib';

const size = 152;
const samplesPerSide = 3;

/** Strokes on a 5 by 7 grid; enough letters for the names of the institutions. */
const glyphs: Readonly<Record<string, readonly string[]>> = {
  B: ['####.', '#...#', '#...#', '####.', '#...#', '#...#', '####.'],
  F: ['#####', '#....', '#....', '####.', '#....', '#....', '#....'],
  G: ['.###.', '#...#', '#....', '#.###', '#...#', '#...#', '.###.'],
  H: ['#...#', '#...#', '#...#', '#####', '#...#', '#...#', '#...#'],
  P: ['####.', '#...#', '#...#', '####.', '#....', '#....', '#....'],
  T: ['#####', '..#..', '..#..', '..#..', '..#..', '..#..', '..#..'],
  U: ['#...#', '#...#', '#...#', '#...#', '#...#', '#...#', '.###.'],
};

export function monogramPng(letter: string, hexColour: string): Buffer {
  const glyph = glyphs[letter] ?? glyphs['B'] ?? [];
  const colour = [1, 3, 5].map((at) => Number.parseInt(hexColour.slice(at, at + 2), 16));
  const lines = Array.from({ length: size }, (_, y) => {
    const pixels = Array.from({ length: size }, (__, x) => pixelAt(x, y, glyph, colour));
    return Buffer.from([0, ...pixels.flat()]);
  });
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.concat(lines))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** Averages a few samples, so that edges are smooth. */
function pixelAt(x: number, y: number, glyph: readonly string[], colour: readonly number[]): readonly number[] {
  let disc = 0;
  let ink = 0;
  for (let sample = 0; sample < samplesPerSide ** 2; sample += 1) {
    const sampleX = x + ((sample % samplesPerSide) + 0.5) / samplesPerSide;
    const sampleY = y + (Math.floor(sample / samplesPerSide) + 0.5) / samplesPerSide;
    if (Math.hypot(sampleX - size / 2, sampleY - size / 2) > size / 2) continue;
    disc += 1;
    if (isInk(sampleX, sampleY, glyph)) ink += 1;
  }
  const share = disc === 0 ? 0 : ink / disc;
  return [...colour.map((part) => Math.round(part + (255 - part) * share)), Math.round((255 * disc) / samplesPerSide ** 2)];
}

function isInk(x: number, y: number, glyph: readonly string[]): boolean {
  const cell = size / 13;
  const column = Math.floor((x - size / 2) / cell + 2.5);
  const row = Math.floor((y - size / 2) / cell + 3.5);
  return glyph[row]?.[column] === '#';
}

function chunk(type: string, data: Buffer): Buffer {
  const typed = Buffer.concat([Buffer.from(type, 'ascii'), data]);
  const [length, checksum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  checksum.writeUInt32BE(crc32(typed));
  return Buffer.concat([length, typed, checksum]);
}
