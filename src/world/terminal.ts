import { Chalk, type ChalkInstance } from "chalk";

/** Where the program speaks: results to `out`, findings and progress to `err`. Colour only for people. */
export interface Terminal {
	out(text: string | Uint8Array): void;
	err(text: string): void;
	paintOut: ChalkInstance;
	paintErr: ChalkInstance;
}

export function terminal(): Terminal {
	const paint = (stream: NodeJS.WriteStream) =>
		new Chalk({ level: stream.isTTY && !process.env.NO_COLOR && process.env.TERM !== "dumb" ? 1 : 0 });
	return {
		out: (text) => void process.stdout.write(text),
		err: (text) => void process.stderr.write(text),
		paintOut: paint(process.stdout),
		paintErr: paint(process.stderr),
	};
}
