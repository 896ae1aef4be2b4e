import { crc32, deflateSync } from 'node:zlib';
import type { Canvas } from '../domain/previews/canvas.ts';

/** Flat colours: higher levels take longer and save little. */
const LEVEL = 4;

const SIGNATURE = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');
/** Colour type of pixels that are numbers of a palette. */
const INDEXED = 3;

/**
 * The bytes of a PNG (W3C, "Portable Network Graphics (PNG) Specification", third edition), its rows without filters. With at most
 * 16 colours a pixel takes four bits.
 */
export function encodePng({ widthPx, heightPx, palette, pixels }: Canvas): Buffer {
	const depth = palette.length <= 16 ? 4 : 8;
	const header = Buffer.alloc(13);
	header.writeUInt32BE(widthPx, 0);
	header.writeUInt32BE(heightPx, 4);
	header.writeUInt8(depth, 8);
	header.writeUInt8(INDEXED, 9);
	const stride = 1 + Math.ceil((widthPx * depth) / 8);
	const rows = new Uint8Array(stride * heightPx);
	for (let y = 0; y < heightPx; y++) {
		const row = pixels.subarray(y * widthPx, (y + 1) * widthPx);
		rows.set(depth === 8 ? row : packPairs(row), y * stride + 1);
	}
	return Buffer.concat([
		SIGNATURE,
		makeChunk('IHDR', header),
		makeChunk('PLTE', Buffer.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]))),
		makeChunk('IDAT', deflateSync(rows, { level: LEVEL })),
		makeChunk('IEND', Buffer.alloc(0)),
	]);
}

/** Two pixels in a byte, the first in its high bits. */
function packPairs(pixels: Uint8Array): Uint8Array {
	const packed = new Uint8Array(Math.ceil(pixels.length / 2));
	for (let i = 0; i < packed.length; i++) packed[i] = ((pixels[2 * i] ?? 0) << 4) | (pixels[2 * i + 1] ?? 0);
	return packed;
}

function makeChunk(type: string, data: Buffer): Buffer {
	const typed = Buffer.concat([Buffer.from(type, 'latin1'), data]);
	const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
	length.writeUInt32BE(data.length);
	sum.writeUInt32BE(crc32(typed));
	return Buffer.concat([length, typed, sum]);
}
