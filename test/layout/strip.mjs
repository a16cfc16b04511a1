// Pictures of pages side by side: P6 in, P6 out.
const GAP = 10;
const GREY = 200;

function read(ppm) {
	const [head, width, height] = /^P6\s+(\d+)\s+(\d+)\s+255\s/.exec(ppm.toString("latin1", 0, 40));
	return { width: Number(width), height: Number(height), rgb: ppm.subarray(head.length) };
}

/** @param {Buffer[]} ppms As high as the highest; what lies between and below is grey. */
export function strip(ppms) {
	const pictures = ppms.map(read);
	const width = pictures.reduce((sum, one) => sum + one.width + GAP, GAP);
	const height = Math.max(...pictures.map((one) => one.height)) + 2 * GAP;
	const rgb = Buffer.alloc(width * height * 3, GREY);
	let left = GAP;
	for (const one of pictures) {
		for (let y = 0; y < one.height; y++) {
			const row = one.rgb.subarray(y * one.width * 3, (y + 1) * one.width * 3);
			row.copy(rgb, ((y + GAP) * width + left) * 3);
		}
		left += one.width + GAP;
	}
	return Buffer.concat([Buffer.from(`P6\n${width} ${height}\n255\n`), rgb]);
}
