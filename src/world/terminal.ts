/** Where the program speaks: results to `out`, findings and progress to `err`. */
export interface Terminal {
	out(text: string | Uint8Array): void;
	err(text: string): void;
	/** Whether a person looks at it who has not asked for plain text (`NO_COLOR`). */
	colourOut(): boolean;
	colourErr(): boolean;
}

/** The streams are looked at only when something is said: making them costs a short run several milliseconds. */
export function terminal(): Terminal {
	const coloured = ({ isTTY }: NodeJS.WriteStream) =>
		isTTY === true && !process.env.NO_COLOR && process.env.TERM !== "dumb";
	return {
		out: (text) => void process.stdout.write(text),
		err: (text) => void process.stderr.write(text),
		colourOut: () => coloured(process.stdout),
		colourErr: () => coloured(process.stderr),
	};
}
