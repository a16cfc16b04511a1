/** What we use of it; the package has no types of its own. */
declare module "saxen" {
	export type Decode = (text: string) => string;
	export class Parser {
		on(
			hook: "openTag",
			see: (name: string, attributes: () => Record<string, string>, decode: Decode) => void,
		): Parser;
		on(hook: "closeTag", see: (name: string) => void): Parser;
		on(hook: "text", see: (text: string, decode: Decode) => void): Parser;
		on(hook: "cdata", see: (text: string) => void): Parser;
		on(hook: "error", see: (error: Error) => void): Parser;
		on(hook: "warn", see: (warning: Error) => void): Parser;
		parse(xml: string): Parser;
		stop(): void;
	}
}
